import { describe, expect, test } from 'vitest';
import {
  comparableIn,
  coverageOf,
  coveredYears,
  createGrid,
  currentYear,
  observationsOf,
  putObservation,
  valueOf,
  versionOf,
} from './dataset.ts';
import type { Observation } from './observation.ts';

const anObservation = (year: number, more: Partial<Observation> = {}): Observation => ({
  year,
  value: 1,
  missing: null,
  definitionVersion: 1,
  source: 'kolada',
  reference: null,
  flags: [],
  ...more,
});

function aGrid() {
  const grid = createGrid('kolada', ['0604', '0680', '0000'], 2018, 2022);
  putObservation(
    grid,
    '0604',
    anObservation(2018, { value: 0, flags: ['rounded', 'break'], reference: 'https://a.se' }),
    true,
  );
  putObservation(grid, '0604', anObservation(2020, { value: null, missing: 'declined', definitionVersion: 2 }), true);
  putObservation(grid, '0680', anObservation(2020, { value: 5.25, definitionVersion: 2 }), true);
  putObservation(grid, '0000', anObservation(2021, { value: 3 }), false);
  return grid;
}

describe('a grid gives back what was put in', () => {
  test('with a zero that is a value, and a blank that is not', () => {
    const grid = aGrid();
    expect([valueOf(grid, '0604', 2018), valueOf(grid, '0604', 2020), valueOf(grid, '0604', 2022)]).toEqual([
      0,
      null,
      null,
    ]);
    expect([versionOf(grid, '0680', 2020), versionOf(grid, '0604', 2020)]).toEqual([2, null]);
    expect([valueOf(grid, '9999', 2018), valueOf(grid, '0604', 1999)]).toEqual([null, null]);
  });

  test('as a series with a row for every covered year and the reason of every blank', () => {
    expect(observationsOf(aGrid(), '0604')).toEqual([
      anObservation(2018, { value: 0, flags: ['break', 'rounded'], reference: 'https://a.se' }),
      anObservation(2020, { value: null, missing: 'declined', definitionVersion: 2 }),
    ]);
    expect(observationsOf(aGrid(), '0680')[0]).toEqual(
      anObservation(2018, { value: null, missing: 'not-reported', definitionVersion: null }),
    );
  });

  test('the nation covers no year for the members', () => {
    expect(coveredYears(aGrid())).toEqual([2018, 2020]);
    expect(coverageOf(aGrid())).toEqual([
      { year: 2018, n: 1 },
      { year: 2020, n: 1 },
    ]);
    expect(observationsOf(aGrid(), '0000').map(({ year, value }) => [year, value])).toEqual([
      [2018, null],
      [2020, null],
      [2021, 3],
    ]);
  });
});

describe('the year an indicator stands in', () => {
  test('is not the one that few have reported yet', () => {
    expect(
      currentYear([
        { year: 2021, n: 95 },
        { year: 2022, n: 94 },
        { year: 2023, n: 2 },
      ]),
    ).toBe(2022);
    expect(
      currentYear([
        { year: 2021, n: 95 },
        { year: 2022, n: 48 },
      ]),
    ).toBe(2022);
    expect(
      currentYear([
        { year: 2013, n: 1 },
        { year: 2019, n: 1 },
      ]),
    ).toBe(2019);
  });

  test('is none without any value', () => {
    expect(currentYear([])).toBeNull();
    expect(currentYear([{ year: 2020, n: 0 }])).toBeNull();
  });
});

describe('the values that can be compared in a year', () => {
  const grid = createGrid('kolada', ['0604', '0680', '0684', '0685'], 2018, 2019);
  putObservation(grid, '0604', anObservation(2018, { value: 0, definitionVersion: 2 }), true);
  putObservation(grid, '0680', anObservation(2018, { value: 4, definitionVersion: 2 }), true);
  putObservation(grid, '0684', anObservation(2018, { value: 9, definitionVersion: 1 }), true);
  putObservation(grid, '0685', anObservation(2018, { value: null, missing: 'declined' }), true);

  test('are those of the areas asked for, by the version that most of them follow', () => {
    const { version, figures } = comparableIn(grid, ['0604', '0680', '0684', '0685', '9999'], 2018);
    expect([version, figures.map(({ area, value }) => [area, value])]).toEqual([
      2,
      [
        ['0604', 0],
        ['0680', 4],
      ],
    ]);
    expect(comparableIn(grid, ['0684', '0685'], 2018)).toMatchObject({ version: 1, figures: [{ area: '0684' }] });
  });

  test.each([2017, 2019, 2020, 0])('are none in %i, when nobody has any', (year) => {
    expect(comparableIn(grid, ['0604', '0680'], year)).toEqual({ version: null, figures: [] });
  });
});
