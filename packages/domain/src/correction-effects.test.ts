import { assert, constantFrom, integer, option, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asCorrected, isOtherFigure, isPublishedIn, withShown } from './as-corrected.ts';
import { correctionEffects } from './correction-effects.ts';
import { isContainedIn, isMajorChange, openCorrections } from './correction.ts';
import { createGrid, observationsOf, putObservation, type Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

const municipalities = Array.from({ length: 12 }, (_, i) => `${1_001 + i}`);
const regions = ['0001', '0003'];
const codes = [...municipalities, ...regions];
const [first, last] = [2016, 2025] as const;

const aFigure = (year: number, value: number | null, more: Partial<Observation> = {}): Observation => ({
  year,
  value,
  missing: value === null ? 'late' : null,
  definitionVersion: 1,
  source: 'kolada',
  reference: null,
  flags: [],
  ...more,
});

/** The first one grows by two a year from 10; each of the others keeps its own round hundred. */
const known = (code: string, year: number) =>
  code === '1001' ? 10 + 2 * (year - first) : 100 * (1 + codes.indexOf(code));

const indicator = {
  id: 'waste',
  polarity: 'higher',
  decimals: 0,
  appliesTo: ['municipality', 'region'],
  definitions: [{ version: 1, validFrom: 2000, change: 'first', classes: { bounds: [500, 20], inclusive: true } }],
  targets: [{ id: 'half', kind: 'value', value: 28, year: 2030, baseYear: 2016, baseValue: null, milestones: [] }],
} as unknown as Indicator;

const yearsIn = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

function aDataset(
  valueOf: (code: string, year: number) => number | null = known,
  to: number = last,
  from: number = first,
): Dataset {
  const grid = createGrid('kolada', codes, from, to);
  for (const code of codes) {
    for (let year: number = from; year <= to; year++)
      putObservation(grid, code, aFigure(year, valueOf(code, year)), true);
  }
  const kind = (code: string) => (regions.includes(code) ? 'region' : 'municipality');
  return {
    members: codes.map((code) => ({ code, kind: kind(code), leftYear: null })),
    memberTargets: [],
    shown: new Map([['waste', grid]]),
  } as unknown as Dataset;
}

const effectsOf = (member: string, year: number, figure: Observation | null, before = aDataset()) =>
  correctionEffects(
    { before, after: withShown(before, indicator, [{ member, year, figure }]) },
    { indicator, figures: [{ member, year }] },
  );

describe('what the correction of a figure changed', () => {
  test('is nothing where the value is the same, whatever is corrected', () => {
    const place = [constantFrom(...codes), integer({ min: first, max: last })] as const;
    assert(
      property(...place, (code, year) => {
        expect(effectsOf(code, year, aFigure(year, known(code, year)))).toEqual([]);
      }),
    );
  });

  test('is turned round when the correction is taken back', () => {
    assert(
      property(
        constantFrom(...codes),
        integer({ min: first, max: last }),
        option(integer({ min: 0, max: 1_500 })),
        (code, year, value) => {
          const before = aDataset();
          const after = withShown(before, indicator, [{ member: code, year, figure: aFigure(year, value) }]);
          const about = { indicator, figures: [{ member: code, year }] };
          const there = correctionEffects({ before, after }, about);
          const back = correctionEffects({ before: after, after: before }, about);
          const turned = there.map((one) => ('before' in one ? { ...one, before: one.after, after: one.before } : one));
          const bare = (effects: readonly object[]) => effects.map((one) => ({ ...one, n: 0, year: 0 }));
          // A place that cannot be said of a year is said of another, where there is one.
          if (value !== null) expect(bare(back)).toEqual(bare(turned));
        },
      ),
    );
  });

  test('is the direction, the pace, the place and the averages, and of others the quartile and how many moved', () => {
    expect(effectsOf('1001', 2025, aFigure(2025, 850))).toEqual([
      { kind: 'mean', of: 'municipality', year: 2025, before: 644, after: 713, n: 12, N: 12 },
      { kind: 'median', of: 'municipality', year: 2025, before: 650, after: 750, n: 12, N: 12 },
      { kind: 'class', member: '1001', year: 2025, before: 2, after: 1 },
      { kind: 'quartile', member: '1001', year: 2025, before: 4, after: 2 },
      { kind: 'rank', member: '1001', year: 2025, before: 12, after: 5 },
      { kind: 'quartile', member: '1004', year: 2025, before: 3, after: 4 },
      { kind: 'quartile', member: '1007', year: 2025, before: 2, after: 3 },
      { kind: 'ranks', members: 7 },
    ]);
    expect(effectsOf('1001', 2025, aFigure(2025, 1))).toEqual([
      { kind: 'mean', of: 'municipality', year: 2025, before: 644, after: 642, n: 12, N: 12 },
      { kind: 'pace', member: '1001', target: 'half', before: 'met', after: 'on-track' },
      { kind: 'class', member: '1001', year: 2025, before: 2, after: 3 },
    ]);
  });

  test('is a direction that can no longer be said', () => {
    const short = aDataset((code, year) => (year < 2021 ? null : known(code, year)));
    expect(effectsOf('1001', 2025, aFigure(2025, 1), short)).toContainEqual({
      kind: 'direction',
      member: '1001',
      before: 'improving',
      after: 'no-clear-direction',
    });
    expect(effectsOf('1001', 2025, aFigure(2025, null), short)).toContainEqual({
      kind: 'direction',
      member: '1001',
      before: 'improving',
      after: 'too-few-values',
    });
  });

  test('is told of the year in which it was said: a value that is taken away leaves no place there', () => {
    const effects = effectsOf('1012', 2025, aFigure(2025, null));
    expect(effects).toContainEqual({ kind: 'quartile', member: '1012', year: 2025, before: 1, after: null });
    expect(effects).toContainEqual({ kind: 'rank', member: '1012', year: 2025, before: 1, after: null });
    // Eleven are too few for quartiles, so that nobody has one any more.
    expect(effects.filter(({ kind }) => kind === 'quartile')).toHaveLength(12);
    expect(effects).toContainEqual({
      kind: 'mean',
      of: 'municipality',
      year: 2025,
      before: 644,
      after: 593,
      n: 11,
      N: 12,
    });
  });

  test('never mixes regions with municipalities, and says no mean of fewer than five', () => {
    expect(effectsOf('0001', 2025, aFigure(2025, 2_000))).toEqual([]);
  });

  test('is not major where only places and medians have moved', () => {
    expect(isMajorChange([{ kind: 'rank', member: '1001', year: 2025, before: 2, after: 1 }])).toBe(false);
    expect(isMajorChange(effectsOf('1001', 2016, aFigure(2016, 13)))).toBe(false);
    expect(isMajorChange(effectsOf('1001', 2025, aFigure(2025, 1)))).toBe(true);
  });

  test('judges everybody anew where the indicator comes to stand in another year', () => {
    const half = aDataset((code, year) =>
      year < 2025 || municipalities.indexOf(code) >= 5 ? known(code, year) : null,
    );
    const effects = effectsOf('1012', 2025, aFigure(2025, null), half);
    expect(effects).toContainEqual({ kind: 'rank', member: '1012', year: 2025, before: 1, after: null });
  });
});

describe('an edition as it has been corrected', () => {
  test('has the figures that it has, as they are today, and none that have come since', () => {
    const edition = aDataset();
    const today = aDataset((code, year) => (code === '1002' && year === 2020 ? 7 : known(code, year)), 2026);
    const corrected = asCorrected(edition, today, indicator).shown.get('waste')!;
    expect(observationsOf(corrected, '1002').find(({ year }) => year === 2020)?.value).toBe(7);
    expect(observationsOf(corrected, '1002').at(-1)?.year).toBe(2025);
    expect(observationsOf(edition.shown.get('waste')!, '1002')[4]?.value).toBe(200);
  });

  test('keeps each figure in its place, whatever years the two have', () => {
    assert(
      property(integer({ min: first - 3, max: last + 3 }), integer({ min: first - 3, max: last + 3 }), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const today = aDataset((code, year) => known(code, year) + 1, to, from);
        const corrected = asCorrected(aDataset(), today, indicator).shown.get('waste')!;
        for (const code of codes) {
          const series = observationsOf(corrected, code).filter(({ value }) => value !== null);
          const both = series.map(({ year }) => year);
          expect(both).toEqual(yearsIn(Math.max(from, first), Math.min(to, last)));
          for (const { year, value } of series) expect(value).toBe(known(code, year) + 1);
        }
      }),
    );
  });

  test('says which figures it is about', () => {
    const place = { indicator: 'waste', member: '1002', year: 2025 };
    expect(isPublishedIn(aDataset(), place)).toBe(true);
    expect(isPublishedIn(aDataset(), { ...place, year: 2026 })).toBe(false);
    expect(isPublishedIn(aDataset(), { ...place, indicator: 'lead' })).toBe(false);
  });
});

test('a figure is another one only where it can be seen', () => {
  expect(isOtherFigure(aFigure(2025, 3.14), aFigure(2025, 3.12), 1)).toBe(false);
  expect(isOtherFigure(aFigure(2025, 3.14), aFigure(2025, 3.2), 1)).toBe(true);
  expect(isOtherFigure(aFigure(2025, 0), aFigure(2025, null), 1)).toBe(true);
  expect(isOtherFigure(aFigure(2025, 3), aFigure(2025, 3, { flags: ['break'] }), 1)).toBe(true);
  expect(isOtherFigure(aFigure(2025, 3), aFigure(2025, 3, { flags: ['rounded'], note: 'x' }), 1)).toBe(false);
  expect(isOtherFigure(aFigure(2025, 3), null, 1)).toBe(true);
});

test('an edition contains what came with its data version or before, whatever the clock says', () => {
  const isIn = (dataVersion: string) => isContainedIn({ id: '00000009-0002' }, { dataVersion });
  expect(['8', '9', '10'].map(isIn)).toEqual([false, true, true]);
});

test('a correction is open until an edition contains it that stands', () => {
  const [older, newer] = [{ id: '00000007-0001' }, { id: '00000012-0001' }];
  const editions = [
    { id: '2026.1', dataVersion: '5' },
    { id: '2026.2', dataVersion: '9' },
  ];
  const open = (...withdrawn: string[]) =>
    openCorrections([older, newer], { editions, withdrawals: withdrawn.map((edition) => ({ edition })) });
  expect(open()).toEqual([newer]);
  expect(open('2026.1')).toEqual([newer]);
  expect(open('2026.2')).toEqual([older, newer]);
});
