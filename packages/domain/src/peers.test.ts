import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from './membership.ts';
import {
  mostPeersPicked,
  parsePeers,
  peerRules,
  peersOf,
  peersText,
  type PeerChoice,
  type PeerNetwork,
} from './peers.ts';

function aMember(code: string, known: Partial<Member> = {}): Member {
  return {
    code,
    slug: `member-${code}`,
    name: code,
    kind: 'municipality',
    countyCode: '13',
    county: 'Hallands län',
    skrGroup: 'C6',
    skrGroupName: 'Lågpendlingskommun nära större stad',
    population: 20_000,
    populationYear: 2024,
    populationChange: 0.05,
    landArea: 1_000,
    latitude: 57,
    longitude: 12,
    neighbours: [],
    joinedYear: null,
    leftYear: null,
    ...known,
  };
}

const own = aMember('1382', { neighbours: ['1381', '1383', '1315'] });
const network: PeerNetwork = {
  members: [
    aMember('1315', { skrGroup: 'C7', population: 10_000 }),
    aMember('1381', { population: 30_000 }),
    own,
    aMember('1383', { leftYear: 2012 }),
    aMember('2580', { countyCode: '25', skrGroup: 'B3', population: 79_000 }),
    aMember('0013', { kind: 'region', skrGroup: null, population: 20_000 }),
    aMember('2505', { countyCode: '25', population: null }),
  ],
  groups: [
    { id: 'halland', name: { sv: '', en: '' }, description: { sv: '', en: '' }, members: ['1381', '1382', '0013'] },
  ],
  similarTo: () => ['2580', '1315', '1383', '0013'],
};
const codes = (choice: PeerChoice, of = own) => peersOf(of, network, choice).map(({ code }) => code);

describe('the peers of a member', () => {
  test.each<[PeerChoice, string[]]>([
    [{ rule: 'all' }, ['1315', '1381', '2580', '2505']],
    [{ rule: 'county' }, ['1315', '1381']],
    [{ rule: 'skr' }, ['1381', '2505']],
    [{ rule: 'size' }, ['1315']],
    [{ rule: 'neighbours' }, ['1315', '1381']],
    [{ rule: 'similar' }, ['1315', '2580']],
    [{ rule: 'group', id: 'halland' }, ['1381']],
    [{ rule: 'group', id: 'skane' }, []],
    [{ rule: 'list', codes: ['2580', '1383', '0013', '1382'] }, ['2580']],
  ])('%j are %j: present, of its kind, and never itself', (choice, expected) => {
    expect(codes(choice)).toEqual(expected);
  });

  test('are found for a past member too, which is nobody’s peer itself', () => {
    const past = network.members.find(({ code }) => code === '1383')!;
    expect(codes({ rule: 'county' }, past)).toEqual(['1315', '1381', '1382']);
    expect(network.members.flatMap((one) => codes({ rule: 'all' }, one))).not.toContain('1383');
  });

  test('are nobody by a fact that is not known: two unknown sizes are not the same size', () => {
    const unknown = { countyCode: null, skrGroup: null, population: null };
    const members = [aMember('0001', unknown), aMember('0002', unknown)];
    for (const rule of ['county', 'skr', 'size'] as const) {
      expect(peersOf(members[0]!, { ...network, members }, { rule })).toEqual([]);
    }
  });

  test('of a region are regions', () => {
    const regions = [aMember('0013', { kind: 'region' }), aMember('0012', { kind: 'region' })];
    const members = [...network.members.filter(({ kind }) => kind !== 'region'), ...regions];
    expect(peersOf(regions[0]!, { ...network, members }, { rule: 'all' }).map(({ code }) => code)).toEqual(['0012']);
  });
});

const code = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '0', '9'), minLength: 1, maxLength: 8 });
const choices = fc.oneof(
  fc.constantFrom(...peerRules).map((rule): PeerChoice => ({ rule })),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words): PeerChoice => ({ rule: 'group', id: words.join('-') })),
  fc
    .array(code, { minLength: 1, maxLength: mostPeersPicked })
    .map((picked): PeerChoice => ({ rule: 'list', codes: picked })),
);

describe('the written form of a choice', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(parsePeers(peersText(choice))).toEqual(choice);
      }),
    );
  });

  test.each(['', 'friends', 'group-', 'group-A', 'group-a--b', '138', '1382,', '1382;1380', 'ALL', 'all,1382'])(
    '%j is none',
    (text) => expect(parsePeers(text)).toBeNull(),
  );

  test('holds two hundred members and no more', () => {
    const list = (n: number) => Array.from({ length: n }, () => '1382').join();
    expect(parsePeers(list(200))).toEqual({ rule: 'list', codes: list(200).split(',') });
    expect(parsePeers(list(201))).toBeNull();
  });
});
