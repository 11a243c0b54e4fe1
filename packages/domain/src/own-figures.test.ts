import { assert, constantFrom, array, integer, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, createGrid, observationsOf, putObservation, valueOf, type Dataset, type Grid } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { ownSource, shownOver, withOwnFigures } from './own-figures.ts';

const codes = ['0604', '0680', 'NETWORK'];

const aFigure = (year: number, more: Partial<Observation> = {}): Observation => ({
  year,
  value: 1,
  missing: null,
  definitionVersion: 1,
  source: 'kolada',
  reference: 'https://kolada.se',
  flags: ['rounded'],
  ...more,
});

const own = (year: number, more: Partial<Observation> = {}) =>
  aFigure(year, { source: ownSource, reference: null, flags: [], ...more });

function aGrid(source: string, [first, last]: [number, number], ...figures: [string, Observation][]): Grid {
  const grid = createGrid(source, codes, first, last);
  for (const [area, figure] of figures) putObservation(grid, area, figure, area !== 'NETWORK');
  return grid;
}

const central = aGrid(
  'kolada',
  [2019, 2021],
  ['0604', aFigure(2019)],
  ['0604', aFigure(2020, { value: 2, numerator: 4, denominator: 2 })],
  ['0680', aFigure(2020, { value: null, missing: 'declined' })],
  ['0680', aFigure(2021, { value: 5 })],
  ['NETWORK', aFigure(2020, { value: 9 })],
);

describe('what is shown', () => {
  test('is the shown source itself, and no copy, where nobody has reported anything', () => {
    expect(shownOver(central, undefined)).toBe(central);
  });

  test('has the own figure in its cell, with its own source, footnote and parts, and nothing of what it stands over', () => {
    const figure = own(2020, { value: 3, numerator: 6, denominator: 2, note: 'Bussar.' });
    const shown = shownOver(central, aGrid(ownSource, [2020, 2020], ['0604', figure]))!;
    expect(observationsOf(shown, '0604')).toEqual([
      aFigure(2019),
      figure,
      { ...aFigure(2021), value: null, missing: 'not-reported', definitionVersion: null, reference: null, flags: [] },
    ]);
    expect(observationsOf(central, '0604')[1]).toEqual(aFigure(2020, { value: 2, numerator: 4, denominator: 2 }));
  });

  test('counts who has a value anew: a reason over a value takes one away, a value over a reason adds one', () => {
    const mine = aGrid(
      ownSource,
      [2020, 2022],
      ['0604', own(2020, { value: null, missing: 'too-small' })],
      ['0680', own(2020, { value: 7 })],
      ['0680', own(2022, { value: 0 })],
    );
    expect(coverageOf(shownOver(central, mine)!)).toEqual([
      { year: 2019, n: 1 },
      { year: 2020, n: 1 },
      { year: 2021, n: 1 },
      { year: 2022, n: 1 },
    ]);
  });

  test('is what members have reported where there is no other source', () => {
    const mine = aGrid(ownSource, [2020, 2020], ['0604', own(2020)]);
    expect(shownOver(undefined, mine)).toBe(mine);
  });
});

const indicator = { id: 'waste', shownSource: 'kolada' } as Indicator;

const aDataset = (): Dataset =>
  ({
    areas: new Map(codes.map((code) => [code, {}])),
    grids: new Map([['waste', new Map([['kolada', central]])]]),
    shown: new Map([['waste', central]]),
  }) as unknown as Dataset;

describe('a dataset with other own figures', () => {
  test('has them, and the one it was made from has not', () => {
    const dataset = aDataset();
    const derived = withOwnFigures(dataset, '0604', [{ indicator, year: 2023, figure: own(2023, { value: 4 }) }]);
    expect(valueOf(derived.shown.get('waste')!, '0604', 2023)).toBe(4);
    expect(valueOf(dataset.shown.get('waste')!, '0604', 2023)).toBeNull();
    expect(dataset.grids.get('waste')!.has(ownSource)).toBe(false);
  });

  test('shows the central figure again where the own one has been taken back', () => {
    const once = withOwnFigures(aDataset(), '0604', [{ indicator, year: 2020, figure: own(2020, { value: 4 }) }]);
    const back = withOwnFigures(once, '0604', [{ indicator, year: 2020, figure: null }]);
    expect(observationsOf(back.shown.get('waste')!, '0604')).toEqual(observationsOf(central, '0604'));
    expect(coverageOf(back.shown.get('waste')!)).toEqual(coverageOf(central));
  });

  test('is the same as one that was read with them, whatever they are', () => {
    const change = record({
      area: constantFrom('0604', '0680'),
      year: integer({ min: 2016, max: 2024 }),
      value: option(integer({ min: 0, max: 9 })),
    });
    assert(
      property(array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        let derived = aDataset();
        const last = new Map<string, [string, Observation]>();
        for (const { area, year, value } of changes) {
          const figure = own(year, value === null ? { value, missing: 'late' } : { value });
          derived = withOwnFigures(derived, area, [{ indicator, year, figure }]);
          last.set(`${area} ${year}`, [area, figure]);
        }
        const read = shownOver(central, aGrid(ownSource, [2016, 2024], ...last.values()))!;
        const shown = derived.shown.get('waste')!;
        expect(coverageOf(shown)).toEqual(coverageOf(read));
        for (const code of codes) expect(observationsOf(shown, code)).toEqual(observationsOf(read, code));
      }),
    );
  });
});
