import { expect, test } from 'vitest';
import { count as enCount, listed as enListed, ordinal as enOrdinal, placed as enPlaced } from '#i18n/en/numerals.ts';
import { count, listed, ordinal, placed } from '#i18n/sv/numerals.ts';

test.each([
  [1, '1:a'],
  [2, '2:a'],
  [3, '3:e'],
  [10, '10:e'],
  [11, '11:e'],
  [12, '12:e'],
  [21, '21:a'],
  [22, '22:a'],
  [93, '93:e'],
  [101, '101:a'],
  [111, '111:e'],
])('before a noun, %d is written %s in Swedish', (rank, written) => {
  expect(ordinal(rank)).toBe(written);
});

test('whoever comes third is a trea, and whoever comes twelfth a tolva: both end in a', () => {
  expect([1, 3, 12].map((rank) => placed(rank, false))).toEqual(['1:a', '3:a', '12:a']);
  expect(placed(12, true)).toBe('delad 12:a');
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [12, '12th'],
  [22, '22nd'],
  [103, '103rd'],
])('%d is written %s in English', (rank, written) => {
  expect(enOrdinal(rank)).toBe(written);
  expect(enPlaced(rank, true)).toBe(`joint ${written}`);
});

test('numbers in running text are words up to twelve', () => {
  expect([0, 1, 2, 12, 13].map(count)).toEqual(['inget', 'ett', 'två', 'tolv', '13']);
  expect([0, 1, 2, 12, 13].map(enCount)).toEqual(['none', 'one', 'two', 'twelve', '13']);
});

test('names are listed with commas and, before the last, a word', () => {
  expect([[], ['Arboga'], ['Arboga', 'Borås'], ['Arboga', 'Borås', 'Eksjö']].map(listed)).toEqual([
    '',
    'Arboga',
    'Arboga och Borås',
    'Arboga, Borås och Eksjö',
  ]);
  expect(enListed(['Arboga', 'Borås', 'Eksjö'])).toBe('Arboga, Borås and Eksjö');
});
