import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followedVersion } from './followed-version.ts';
import type { DefinitionVersion } from './indicator.ts';

const v = (version: number, validFrom: number, change: DefinitionVersion['change']) => ({ version, validFrom, change });
const first = v(1, 2000, 'first');
const broken = v(2, 2015, 'break');

describe('the definition version of a figure', () => {
  test.each([
    ['before a new one begins', 2019, 1, 1],
    ['from the year in which a new one begins', 2020, 1, 2],
    ['after that', 2024, 1, 2],
  ])('%s', (_, year, version, expected) => {
    const after = [first, v(2, 2020, 'break')];
    expect(followedVersion({ year, version }, [first], after)).toBe(expected);
  });

  test('stays where only texts and classes are others', () => {
    expect(followedVersion({ year: 2024, version: 1 }, [first, broken], [first, broken])).toBe(1);
  });

  test('of a source that never followed a break is not taken over it by one that is comparable', () => {
    const after = [first, broken, v(3, 2020, 'comparable')];
    expect(followedVersion({ year: 2024, version: 1 }, [first, broken], after)).toBe(1);
    expect(followedVersion({ year: 2024, version: 2 }, [first, broken], after)).toBe(3);
  });

  test('goes back to what it followed before when its own is taken back', () => {
    const withNew = [first, broken, v(3, 2020, 'break')];
    expect(followedVersion({ year: 2024, version: 3, earlier: [1] }, withNew, [first, broken])).toBe(1);
    expect(followedVersion({ year: 2024, version: 3 }, withNew, [first, broken])).toBe(2);
  });

  test('goes back for the years in which its own does not hold any longer', () => {
    const was = [first, v(2, 2015, 'break')];
    const is = [first, v(2, 2020, 'break')];
    expect(followedVersion({ year: 2017, version: 2, earlier: [1] }, was, is)).toBe(1);
    expect(followedVersion({ year: 2021, version: 2, earlier: [1] }, was, is)).toBe(2);
  });

  test('is always one that there is, and asking again changes nothing', () => {
    const change = fc.constantFrom('editorial', 'comparable', 'break');
    const definitions = fc
      .tuple(fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 5 }), fc.array(change))
      .map(([years, changes]) =>
        years.toSorted((a, b) => a - b).map((year, i) => v(i + 1, year, i === 0 ? 'first' : (changes[i] ?? 'break'))),
      );
    fc.assert(
      fc.property(definitions, definitions, fc.integer({ min: 1990, max: 2030 }), (before, after, year) => {
        const found = followedVersion({ year, version: 1 }, before, after);
        expect(after.map(({ version }) => version)).toContain(found);
        expect(followedVersion({ year, version: found }, after, after)).toBe(found);
      }),
    );
  });
});
