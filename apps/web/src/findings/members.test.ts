import { describe, expect, test } from 'vitest';
import { aFinding } from './finding-for-tests.ts';
import { mapTitle } from './map-title.ts';
import { bestTitle, groupMedianSentence } from './side-by-side.ts';

const { indicator } = aFinding({});
const name = indicator.name.sv;
const reference = { n: 99, N: 103, median: 470 };

describe('what is said of a few members side by side', () => {
  const titleOf = (best: Parameters<typeof bestTitle>[1]['best'], changes: Partial<typeof indicator> = {}) =>
    bestTitle({ ...indicator, ...changes }, { best, year: 2022 }, 'sv').replaceAll('\u00a0', ' ');

  test('is who has the best value, who share it, or that only one has any', () => {
    expect(titleOf({ names: ['Luleå'], value: 462, of: 3 })).toMatch(`${name}: Luleå har bästa värdet, 462 `);
    expect(titleOf({ names: ['Luleå', 'Ale'], value: 462, of: 3 })).toContain('Luleå och Ale delar bästa värdet');
    expect(titleOf({ names: ['Luleå'], value: 462, of: 1 })).toContain('bara Luleå har jämförbart värde');
    expect(titleOf(null)).toBe(`${name}: ingen av dem har jämförbart värde för 2022`);
  });

  test('judges nothing where neither way is better', () => {
    expect(titleOf({ names: ['Luleå'], value: 462, of: 3 }, { polarity: 'none' })).toContain('högst har Luleå');
  });

  test('tells the median of n of N, and that there is none with too few, in the singular for one', () => {
    expect(groupMedianSentence(indicator, { reference, year: 2022 }, 'sv')).toContain('(99 av 103, 2022)');
    const one = { reference: { n: 1, N: 8, median: null }, year: 2022 };
    expect(groupMedianSentence(indicator, one, 'en')).toBe(
      '1 of 8 in the peer group has a value: too few for a median.',
    );
  });
});

describe('what is said of a map', () => {
  const member = (i: number, countyCode: string) => ({ code: `${countyCode}${i}`, countyCode });
  const ranked = Array.from({ length: 40 }, (_, i) => member(i, i < 10 ? '25' : i < 25 ? '01' : '14'));
  const codes = (from: number, to: number) => new Set(ranked.slice(from, to).map(({ code }) => code));

  test('is where the best lie, when that is more than chance', () => {
    expect(mapTitle({ year: 2022, n: 40, ranked, best: codes(0, 9) }, 'sv')).toBe(
      'Av de 9 bästa 2022 ligger 9 i Norrland, som har 10 av de 40 kommunerna',
    );
  });

  test('is otherwise only how many it shows, in both languages', () => {
    const spread = { year: 2022, n: 40, ranked, best: codes(0, 0) };
    expect(mapTitle(spread, 'sv')).toBe('Så fördelar sig 40 medlemskommuner 2022');
    expect(mapTitle({ ...spread, n: 1 }, 'en')).toBe('One member municipality has a value for 2022');
  });
});
