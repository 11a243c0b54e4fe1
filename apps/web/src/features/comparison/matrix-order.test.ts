import { describe, expect, test } from 'vitest';
import { aMember } from '#queries/member-for-tests.ts';
import { anEntry } from './compared-for-tests.ts';
import { nextSort, orderedEntries, orderedMembers, orderOf, sortingOf } from './matrix-order.ts';

const members = [
  aMember({ code: '1', slug: 'orebro', name: 'Örebro' }),
  aMember({ code: '2', slug: 'ange', name: 'Ånge' }),
  aMember({ code: '3', slug: 'boden', name: 'Boden' }),
];
const entries = [
  anEntry('a', { 1: 20, 2: null, 3: 50 }),
  anEntry('b', { 1: null, 2: 10, 3: 30 }),
  anEntry('c', { 1: 90, 2: 40, 3: 5 }),
];

const ids = (sort: string) => orderedEntries(entries, members, sortingOf(sort)).map(({ indicator }) => indicator.id);
const names = (sort: string) => orderedMembers(entries, members, sortingOf(sort)).map(({ member }) => member.name);

describe('indicators ordered by a member', () => {
  test('begin where it stands best, and end where nothing is known', () => {
    expect(ids('orebro').join()).toBe('c,a,b');
  });

  test('turned round begin where it stands worst, and still end where nothing is known', () => {
    expect(ids('-orebro').join()).toBe('a,c,b');
  });

  test('keep their order when nobody is called so', () => {
    expect(ids('uppsala').join()).toBe('a,b,c');
    expect(orderedEntries(entries, members, null)).toBe(entries);
  });
});

describe('members ordered by an indicator', () => {
  test('begin with the best value; a missing one is last both ways', () => {
    expect(names('a').join()).toBe('Boden,Örebro,Ånge');
    expect(names('-a').join()).toBe('Örebro,Boden,Ånge');
  });

  test('begin with the lowest where lower is better', () => {
    const lower = [anEntry('a', { 1: 20, 2: 3, 3: 50 }, { polarity: 'lower' })];
    const found = orderedMembers(lower, members, sortingOf('a')).map(({ member }) => member.name);
    expect(found.join()).toBe('Ånge,Örebro,Boden');
  });

  test('do not place a value of another definition', () => {
    const entry = anEntry('a', { 1: 20, 2: 3, 3: 50 });
    entry.compared.cells[2]!.comparable = false;
    const found = orderedMembers([entry], members, sortingOf('a')).map(({ member }) => member.name);
    expect(found.join()).toBe('Örebro,Ånge,Boden');
  });
});

test('the order that is told is that of the values, upwards from the best where lower is better', () => {
  for (const polarity of ['higher', 'lower'] as const) {
    for (const sort of ['a', '-a']) {
      const sorting = sortingOf(sort)!;
      const entry = anEntry('a', { 1: 20, 2: 3, 3: 50 }, { polarity });
      const values = orderedMembers([entry], members, sorting).map(({ at }) => entry.compared.cells[at]?.value ?? 0);
      const isAscending = values[0]! < values.at(-1)!;
      expect(orderOf(sorting, polarity === 'lower')).toBe(isAscending ? 'ascending' : 'descending');
    }
  }
});

test('a column’s head orders best first, then worst first, then not at all', () => {
  expect(nextSort(undefined, 'boden')).toBe('boden');
  expect(nextSort('ange', 'boden')).toBe('boden');
  expect(nextSort('boden', 'boden')).toBe('-boden');
  expect(nextSort('-boden', 'boden')).toBeUndefined();
});
