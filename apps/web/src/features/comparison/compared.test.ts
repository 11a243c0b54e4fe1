import { describe, expect, test } from 'vitest';
import { texts as en } from '#i18n/en.ts';
import { texts as sv } from '#i18n/sv.ts';
import { aCell, anEntry } from './compared-for-tests.ts';
import { bestOf, classCounts, findingOf, lastBefore } from './compared.ts';

describe('who has the best value', () => {
  test('is told of comparable values only, with all who share it', () => {
    expect(bestOf(anEntry('a', { 1: 3, 2: 3, 3: 1 }))).toEqual({ codes: ['1', '2'], value: 3, of: 3 });
    expect(bestOf(anEntry('a', { 1: 3, 2: null, 3: 1 }, { polarity: 'lower' }))).toMatchObject({ codes: ['3'], of: 2 });
    expect(bestOf(anEntry('a', { 1: null }))).toBeNull();
  });
});

describe('what is said of a comparison first', () => {
  test('is where the places lie furthest apart, among what two or more have', () => {
    const entries = [
      anEntry('a', { 1: 5, 2: 3 }),
      anEntry('b', { 1: 5, 2: 17, 3: null }),
      anEntry('c', { 1: 5, 2: null }),
      anEntry('d', { 1: 90, 2: 90 }),
    ];
    expect(findingOf(entries)).toMatchObject({ comparable: 3, widest: { indicator: { id: 'b' }, low: 5, high: 17 } });
    expect(findingOf([anEntry('d', { 1: 90, 2: 90 })])).toEqual({ comparable: 1, widest: null });
    expect(findingOf([anEntry('c', { 1: 5, 2: null })])).toEqual({ comparable: 0, widest: null });
  });

  test('counts the indicators, in both languages', () => {
    expect(sv.comparison.finding(3, 17)).toBe('3 av 17 nyckeltal går att jämföra för minst två av dem.');
    expect(en.comparison.finding(0, 17)).toBe('No indicator has comparable values for at least two of them.');
    expect(sv.comparison.widest('skyddad natur', '1,9', '54,7\u00a0%')).toBe(
      'Mest skiljer de sig i skyddad natur: från 1,9 till 54,7\u00a0%.',
    );
  });
});

test('the classes of a legend are as many as the definitions that are shown have', () => {
  const [four, five, none] = [anEntry('a', { 1: 5 }), anEntry('b', { 1: 5 }), anEntry('c', { 1: 5 })];
  four.compared.cells = [aCell('1', 5, { statusClass: { index: 1, of: 4 } })];
  five.compared.cells = [aCell('1', 5, { statusClass: { index: 5, of: 5 } })];
  expect(classCounts([five, four, five, none])).toEqual([4, 5]);
  expect(classCounts([none])).toEqual([]);
});

test('the newest value before the year is told of one who has none in it', () => {
  const { compared } = anEntry('a', { 1: 5 });
  expect(lastBefore(compared, 0, 2023)).toEqual({ year: 2022, value: 5 });
  expect(lastBefore(compared, 0, 2022)).toBeNull();
});
