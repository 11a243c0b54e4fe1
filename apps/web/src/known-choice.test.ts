import { describe, expect, test } from 'vitest';
import { aMember } from '#queries/member-for-tests.ts';
import { knownPeers } from './known-choice.ts';

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
