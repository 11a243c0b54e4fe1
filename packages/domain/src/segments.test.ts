import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DefinitionVersion } from './indicator.ts';
import type { Observation } from './observation.ts';
import { breaksOf, latestSegment, measuredPoints, segmentsOf } from './segments.ts';

const anObservation = (year: number, value: number | null, extra: Partial<Observation> = {}): Observation => ({
  year,
  value,
  missing: value === null ? 'not-reported' : null,
  definitionVersion: 1,
  source: 'own',
  reference: null,
  flags: [],
  ...extra,
});

/** Definitions 1, 2, 3 … with what each step did to the series. */
const definitions = (...steps: DefinitionVersion['change'][]): DefinitionVersion[] =>
  (['first', ...steps] as const).map((change, i) => ({
    version: i + 1,
    validFrom: 2000 + i,
    change,
    reason: { sv: '', en: '' },
    classes: null,
  }));

const yearsOf = (observations: Observation[], steps: DefinitionVersion[]) =>
  segmentsOf(observations, steps).map((segment) => segment.observations.map((one) => one.year));

describe('a series is cut', () => {
  test('where a value carries a break', () => {
    const series = [anObservation(2019, 1), anObservation(2020, 2, { flags: ['break'] }), anObservation(2021, 3)];
    expect(segmentsOf(series, definitions())).toEqual([
      { firstYear: 2019, lastYear: 2019, startsWithBreak: null, observations: [series[0]] },
      { firstYear: 2020, lastYear: 2021, startsWithBreak: 'method', observations: [series[1], series[2]] },
    ]);
  });

  test('where a missing observation between two values carries a break', () => {
    const series = [
      anObservation(2018, 1),
      anObservation(2019, null),
      anObservation(2020, null, { flags: ['break'] }),
      anObservation(2021, 3),
    ];
    expect(yearsOf(series, definitions())).toEqual([
      [2018, 2019],
      [2020, 2021],
    ]);
  });

  test('where a new definition breaks the series', () => {
    const series = [anObservation(2019, 1), anObservation(2020, 2, { definitionVersion: 2 })];
    expect(latestSegment(series, definitions('break'))).toMatchObject({
      firstYear: 2020,
      startsWithBreak: 'definition',
    });
  });

  test('where a definition that breaks was passed over without a value', () => {
    const series = [anObservation(2019, 1), anObservation(2023, 2, { definitionVersion: 3 })];
    expect(yearsOf(series, definitions('break', 'editorial'))).toEqual([[2019], [2023]]);
  });

  test('where a later value follows an earlier definition', () => {
    const series = [anObservation(2019, 1, { definitionVersion: 2 }), anObservation(2020, 2)];
    expect(yearsOf(series, definitions('editorial'))).toEqual([[2019], [2020]]);
  });

  test('where a definition that breaks lies on the other side of a value whose definition is not known', () => {
    const series = [
      anObservation(2018, 1),
      anObservation(2019, 2, { definitionVersion: null }),
      anObservation(2020, 3, { definitionVersion: 2 }),
    ];
    expect(yearsOf(series, definitions('break'))).toEqual([[2018, 2019], [2020]]);
  });

  test('once where definition and method change together, and the definition is named', () => {
    const series = [anObservation(2019, 1), anObservation(2020, 2, { definitionVersion: 2, flags: ['break'] })];
    expect(segmentsOf(series, definitions('break')).map((one) => one.startsWithBreak)).toEqual([null, 'definition']);
  });
});

describe('a series is not cut', () => {
  test('by a new wording or a comparable definition', () => {
    const series = [anObservation(2019, 1), anObservation(2020, 2, { definitionVersion: 3 })];
    expect(yearsOf(series, definitions('editorial', 'comparable'))).toEqual([[2019, 2020]]);
  });

  test('by the step after a definition that broke it before its first value', () => {
    const series = [2, 3].map((version) => anObservation(2017 + version, 1, { definitionVersion: version }));
    expect(yearsOf(series, definitions('break', 'editorial'))).toEqual([[2019, 2020]]);
  });

  test('by a break before its first value or after its last', () => {
    const series = [
      anObservation(2018, null, { flags: ['break'] }),
      anObservation(2019, 1, { flags: ['break'] }),
      anObservation(2020, 2),
      anObservation(2021, null, { flags: ['break'], definitionVersion: 2 }),
    ];
    expect(yearsOf(series, definitions('break'))).toEqual([[2018, 2019, 2020, 2021]]);
  });

  test('by missing years, of which no definition is known', () => {
    const nothing = anObservation(2015, null, { definitionVersion: null });
    const series = [anObservation(2010, 1), nothing, anObservation(2020, 2)];
    expect(yearsOf(series, definitions())).toEqual([[2010, 2015, 2020]]);
  });
});

test('without observations there are no segments', () => {
  expect(segmentsOf([], definitions())).toEqual([]);
  expect(latestSegment([], definitions())).toBeNull();
  expect(breaksOf([], definitions())).toEqual([]);
});

test('only missing observations are one segment', () => {
  expect(yearsOf([anObservation(2020, null), anObservation(2021, null)], definitions())).toEqual([[2020, 2021]]);
});

test('breaks are listed with the year they begin and the definition that explains them', () => {
  const series = [
    anObservation(2015, 1),
    anObservation(2018, 1, { definitionVersion: 3 }),
    anObservation(2019, null, { definitionVersion: 3, flags: ['break'] }),
    anObservation(2020, 1, { definitionVersion: 3 }),
  ];
  expect(breaksOf(series, definitions('break', 'editorial'))).toEqual([
    { year: 2018, kind: 'definition', version: 2 },
    { year: 2019, kind: 'method', version: 3 },
  ]);
});

test('measured points leave out missing and confirmed values but keep the odd and the rounded', () => {
  const series = [
    anObservation(2021, 4, { flags: ['odd', 'rounded'] }),
    anObservation(2020, 3, { flags: ['unchanged'] }),
    anObservation(2019, null),
    anObservation(2018, 0),
  ];
  expect(measuredPoints(series)).toEqual([
    { year: 2018, value: 0 },
    { year: 2021, value: 4 },
  ]);
});

test('every observation lies in exactly one segment, in year order, whatever the order of the rows', () => {
  const someSeries = fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2000, max: 2030 }),
      value: fc.option(fc.integer({ min: 0, max: 9 })),
      definitionVersion: fc.option(fc.integer({ min: 1, max: 3 })),
      flags: fc.constantFrom([], [], ['break' as const]),
    }),
    { selector: (one) => one.year, maxLength: 12 },
  );
  fc.assert(
    fc.property(someSeries, (rows) => {
      const series = rows.map(({ year, value, ...extra }) => anObservation(year, value, extra));
      const steps = definitions('break', 'comparable');
      const segments = segmentsOf(series, steps);
      const inOrder = series.toSorted((a, b) => a.year - b.year);
      expect(segments.flatMap((segment) => segment.observations)).toEqual(inOrder);
      expect(segmentsOf(inOrder, steps)).toEqual(segments);
      expect(breaksOf(series, steps)).toHaveLength(Math.max(0, segments.length - 1));
    }),
  );
});
