import { expect, test } from 'vitest';
import { createGrid, observationsOf, putObservation, type Dataset } from './dataset.ts';
import type { DefinitionVersion, Indicator } from './indicator.ts';
import { ownSource } from './own-figures.ts';
import { isTakenBack, withIndicator } from './with-catalogue.ts';

const v = (version: number, validFrom: number, change: DefinitionVersion['change']): DefinitionVersion => ({
  version,
  validFrom,
  change,
  reason: { sv: '', en: '' },
  classes: null,
});
const [first, broken, newest] = [v(1, 2000, 'first'), v(2, 2015, 'break'), v(3, 2020, 'break')];
const of = (...definitions: DefinitionVersion[]) => ({ id: 'waste', shownSource: 'kolada', definitions }) as Indicator;

/** Two years of a member, the later of which it has reported itself; all follow the newest definition. */
function datasetOf(definitions: DefinitionVersion[]): Dataset {
  const grids = ['kolada', ownSource].map((source) => {
    const grid = createGrid(source, ['0604'], 2020, 2021);
    const figure = { value: 1, missing: null, definitionVersion: 3, source, reference: null, flags: [] };
    for (const year of source === ownSource ? [2021] : [2020, 2021])
      putObservation(grid, '0604', { year, ...figure }, true);
    return [source, grid] as const;
  });
  const indicator = of(...definitions);
  const known: Pick<Dataset, 'indicators' | 'grids' | 'shown'> = {
    indicators: new Map([['waste', indicator]]),
    grids: new Map([['waste', new Map(grids)]]),
    shown: new Map(),
  };
  return known as Dataset;
}

const versionsIn = (dataset: Dataset) =>
  observationsOf(dataset.shown.get('waste')!, '0604').map(({ definitionVersion }) => definitionVersion);

test('figures of a version that is taken back follow what each has followed before, by source, area and year', () => {
  const dataset = datasetOf([first, broken, newest]);
  const without = of(first, broken);
  const earlier = ({ source, year }: { source: string; year: number }) =>
    source === ownSource || year < 2021 ? [1] : [];
  expect(versionsIn(withIndicator(dataset, without, earlier))).toEqual([1, 1]);
  expect(versionsIn(withIndicator(dataset, without))).toEqual([2, 2]);
});

test('what figures followed before matters only where a version is no longer there as it was', () => {
  expect(isTakenBack([first, broken], [first, broken, newest])).toBe(false);
  expect(isTakenBack([first, broken], [first, { ...broken, classes: { bounds: [1], inclusive: true } }])).toBe(false);
  expect(isTakenBack([first, broken], [first])).toBe(true);
  expect(isTakenBack([first, broken], [first, { ...broken, validFrom: 2016 }])).toBe(true);
});
