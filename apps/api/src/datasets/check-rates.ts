import { addStops, ratesOf, stopsIn, type CheckRate, type StopsByCheck } from '@ratthall/domain/check-rates';
import { observationsOf, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { ComparingCheck } from '@ratthall/domain/entry-finding';
import type { Indicator } from '@ratthall/domain/indicator';
import { oncePerDataset } from './once.ts';

export type CheckRates = {
  all: CheckRate[];
  byIndicator: ReadonlyMap<string, { rates: CheckRate[]; inForce: ReadonlySet<ComparingCheck> }>;
};

const ratesIn = oncePerDataset<CheckRates>(
  (dataset) => {
    const stops = new Map([...dataset.indicators].map(([id, indicator]) => [id, stopsOf(dataset, indicator)]));
    const all = addStops([...stops.values()]);
    const byIndicator = [...stops].map(([id, own]) => {
      const rates = ratesOf(own, all);
      return [id, { rates, inForce: new Set(rates.flatMap(({ check, inForce }) => (inForce ? check : []))) }] as const;
    });
    return { all: ratesOf(all, all), byIndicator: new Map(byIndicator) };
  },
  { atMost: 1 },
);

/** What each check would have stopped of what stands, for all indicators and for each. */
export function checkRatesOf(dataset: Dataset): CheckRates {
  return ratesIn(dataset, 'all');
}

/** The comparing checks that are in force for an indicator. */
export function checksInForce(dataset: Dataset, indicatorId: string): ReadonlySet<ComparingCheck> {
  return checkRatesOf(dataset).byIndicator.get(indicatorId)?.inForce ?? new Set();
}

function stopsOf(dataset: Dataset, indicator: Indicator): StopsByCheck {
  const grid = shownGrid(dataset, indicator);
  return addStops(
    indicator.appliesTo.map((kind) => {
      const members = grid ? dataset.members.filter((member) => member.kind === kind) : [];
      return stopsIn(indicator, grid ? members.map(({ code }) => observationsOf(grid, code)) : []);
    }),
  );
}
