import { describe, expect, test } from 'vitest';
import { aMember as memberOf } from '#queries/member-for-tests.ts';
import type { Member } from '#queries/members.ts';
import type { ValueRow } from '#queries/values.ts';
import { inOrder, rankedRows, type Indicator } from './ranking.ts';

const aMember = (code: string, name: string, more: Partial<Member> = {}): Member =>
  memberOf({ code, name, slug: name.toLowerCase(), ...more });

const aRow = (member: string, value: number | null, definitionVersion = 1): ValueRow => ({
  member,
  year: 2022,
  value,
  missing: value === null ? 'not-reported' : null,
  source: 'kolada',
  definitionVersion,
  flags: [],
  reference: null,
});

const members = [
  aMember('0001', 'Ale'),
  aMember('0002', 'Boden'),
  aMember('0003', 'Eda'),
  aMember('0004', 'Falun'),
  aMember('0005', 'Gnesta'),
  aMember('0006', 'Ånge'),
  aMember('0007', 'Borta', { leftYear: 2021 }),
  aMember('0008', 'Region X', { kind: 'region' }),
];

const lower = { polarity: 'lower' } as Indicator;
const ranked = (rows: ValueRow[]) => rankedRows({ indicator: lower, members, rows, directions: [], year: 2022 });

describe('the places of a year', () => {
  const rows = [
    aRow('0001', 5),
    aRow('0002', 3),
    aRow('0003', 3),
    aRow('0004', 9),
    aRow('0005', 1),
    aRow('0006', null),
    aRow('0007', 0),
    aRow('0008', 2),
  ];

  test('are shared by equal values, and never given to a blank, a past member or a lone region', () => {
    const places = Object.fromEntries(ranked(rows).map(({ member, rank }) => [member.name, rank]));
    expect(places).toEqual({
      Gnesta: { rank: 1, tied: false, n: 5 },
      Boden: { rank: 2, tied: true, n: 5 },
      Eda: { rank: 2, tied: true, n: 5 },
      Ale: { rank: 4, tied: false, n: 5 },
      Falun: { rank: 5, tied: false, n: 5 },
      Ånge: null,
      Borta: null,
      'Region X': null,
    });
  });

  test('are not given to a value that follows another definition than most', () => {
    const odd = ranked([...rows.slice(0, 4), aRow('0005', 1, 2), aRow('0006', 4)]);
    expect(odd.find(({ member }) => member.code === '0005')?.rank).toBeNull();
    expect(odd.find(({ member }) => member.code === '0001')?.rank).toMatchObject({ n: 5 });
  });

  test('are the order of the list, with those without a place after them and blanks last', () => {
    const names = inOrder(ranked(rows), 'best').map(({ member }) => member.name);
    expect(names).toEqual(['Gnesta', 'Boden', 'Eda', 'Ale', 'Falun', 'Borta', 'Region X', 'Ånge']);
    expect(
      inOrder(ranked(rows), 'name')
        .map(({ member }) => member.name)
        .at(-1),
    ).toBe('Ånge');
  });
});
