import { describe, expect, test } from 'vitest';
import { texts as en } from '#i18n/en.ts';
import { texts as sv } from '#i18n/sv.ts';
import { anEntry } from './compared-for-tests.ts';
import { bestOf, findingOf, lastBefore } from './compared.ts';

const members = [
  { code: '1', name: 'Luleå' },
  { code: '2', name: 'Boden' },
];

describe('who has the best value', () => {
  test('is told of comparable values only, with all who share it', () => {
    expect(bestOf(anEntry('a', { 1: 3, 2: 3, 3: 1 }))).toEqual({ codes: ['1', '2'], value: 3, of: 3 });
    expect(bestOf(anEntry('a', { 1: 3, 2: null, 3: 1 }, { polarity: 'lower' }))).toMatchObject({ codes: ['3'], of: 2 });
    expect(bestOf(anEntry('a', { 1: null }))).toBeNull();
  });

  test('is counted where at least two can be compared and one way is better', () => {
    const entries = [
      anEntry('a', { 1: 5, 2: 3 }),
      anEntry('b', { 1: 5, 2: 7 }),
      anEntry('c', { 1: 0, 2: 1 }, { polarity: 'lower' }),
      anEntry('d', { 1: 5, 2: null }),
      anEntry('e', { 1: 5, 2: 3 }, { polarity: 'none' }),
    ];
    const finding = findingOf(entries, members);
    expect(finding).toEqual({
      comparable: 3,
      counts: [
        { name: 'Luleå', n: 2 },
        { name: 'Boden', n: 1 },
      ],
    });
    expect(sv.comparison.finding(finding.comparable, finding.counts)).toBe(
      '3 nyckeltal går att jämföra för minst två av dem. Bäst värde har Luleå i 2 och Boden i 1.',
    );
    expect(en.comparison.finding(1, [{ name: 'Luleå', n: 1 }])).toBe(
      'One indicator can be compared. The best value belongs to Luleå in 1.',
    );
    expect(sv.comparison.finding(0, [])).toBe('Inget nyckeltal har jämförbara värden för minst två av dem.');
  });
});

test('the newest value before the year is told of one who has none in it', () => {
  const { compared } = anEntry('a', { 1: 5 });
  expect(lastBefore(compared, 0, 2023)).toEqual({ year: 2022, value: 5 });
  expect(lastBefore(compared, 0, 2022)).toBeNull();
});
