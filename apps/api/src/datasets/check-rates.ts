import { addStops, askedIn, ratesOf, stopsIn, type CheckRate, type Stops } from '@ratthall/domain/check-rates';
import { observationsOf, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { ComparingCheck } from '@ratthall/domain/entry-finding';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Observation } from '@ratthall/domain/observation';
import { oncePerDataset } from './once.ts';

export type CheckRates = {
  all: CheckRate[];
  byIndicator: ReadonlyMap<string, OfIndicator>;
};

type OfIndicator = {
  rates: CheckRate[];
  inForce: ReadonlySet<ComparingCheck>;
  /** How many values would have been asked about by any of them. */
  asked: Stops;
};

const ratesIn = oncePerDataset<CheckRates>(
  (dataset) => {
    const accepted = [...dataset.indicators.values()].map((indicator) => {
      const series = seriesOf(dataset, indicator);
      return { indicator, series, stops: addStops(series.map((ofKind) => stopsIn(indicator, ofKind))) };
    });
    const all = addStops(accepted.map(({ stops }) => stops));
    const byIndicator = accepted.map(({ indicator, series, stops }): [string, OfIndicator] => {
      const rates = ratesOf(stops, all);
      const inForce = new Set(rates.flatMap((rate) => (rate.inForce ? rate.check : [])));
      const asked = { tested: 0, stopped: 0 };
      for (const ofKind of series) {
        const { tested, stopped } = askedIn(indicator, ofKind, inForce);
        asked.tested += tested;
        asked.stopped += stopped;
      }
      return [indicator.id, { rates, inForce, asked }];
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

/** The accepted series of an indicator, those of each kind of members by themselves. */
function seriesOf(dataset: Dataset, indicator: Indicator): Observation[][][] {
  const grid = shownGrid(dataset, indicator);
  if (!grid) return [];
  return indicator.appliesTo.map((kind) =>
    dataset.members.filter((member) => member.kind === kind).map(({ code }) => observationsOf(grid, code)),
  );
}
