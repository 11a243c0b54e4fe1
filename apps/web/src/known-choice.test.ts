import { describe, expect, test } from 'vitest';
import { aMember } from '#queries/member-for-tests.ts';
import { amongIn, knownPeers } from './known-choice.ts';

const text = { sv: '', en: '' };
const known = {
  members: [aMember({ code: '0604' }), aMember({ code: '1382' })],
  groups: [{ id: 'kusten', name: text, description: text, members: [] }],
};

describe('a peer choice in an address', () => {
  test.each(['all', 'similar', 'skr', 'group-kusten', '0604', '1382,0604'])(
    'is kept when there is such a one: %s',
    (peers) => {
      expect(knownPeers(known, peers)).toBe(peers);
    },
  );

  test('loses the codes that are nobody’s', () => {
    expect(knownPeers(known, '0604,9999')).toBe('0604');
  });

  test.each([undefined, '9999', 'group-bergen', 'nonsense'])(
    'is all members when nothing of it is left: %s',
    (peers) => {
      expect(knownPeers(known, peers)).toBeUndefined();
    },
  );
});

describe('whose improvements an address asks for', () => {
  const place = { ...known, members: [aMember({ code: '0604', slug: 'aneby', countyCode: '06' })] };

  test.each([
    [{ among: '06' }, { county: '06' }],
    [
      { among: 'peers', own: 'aneby', peers: 'size' },
      { member: '0604', peers: 'size' },
    ],
    [
      { among: 'peers', own: 'aneby' },
      { member: '0604', peers: undefined },
    ],
    [{ own: 'aneby', peers: 'size' }, {}],
  ])('%j', (search, among) => {
    expect(amongIn(place, search)).toEqual(among);
  });

  test.each([{}, { among: '13' }, { among: 'peers' }, { among: 'peers', own: 'finns-inte' }])(
    'is all when there is no such county or municipality: %j',
    (search) => {
      expect(amongIn(place, search)).toEqual({});
    },
  );

  test('is all for a region or a past member, who have no improvements in the list', () => {
    const region = aMember({ code: '0003', slug: 'region-uppsala', kind: 'region' });
    const past = aMember({ code: '1382', slug: 'falkenberg', leftYear: 2021 });
    const others = { ...known, members: [region, past] };
    expect(amongIn(others, { among: 'peers', own: 'region-uppsala' })).toEqual({});
    expect(amongIn(others, { among: 'peers', own: 'falkenberg' })).toEqual({});
  });
});
