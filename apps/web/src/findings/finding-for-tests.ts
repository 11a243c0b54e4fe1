import type { Polarity } from '@ratthall/domain/indicator';
import type { Pace } from '@ratthall/domain/target';
import type { Figures, Finding, Level, Measured, OwnedTarget } from './finding.ts';

type Direction = Figures['direction'];

export const units = {
  waste: { unit: 'kg/person', unitName: { sv: 'kg per person', en: 'kg per person' }, decimals: 0 },
  share: { unit: '%', unitName: { sv: 'procent', en: 'percent' }, decimals: 1 },
  wholeShare: { unit: '%', unitName: { sv: 'procent', en: 'percent' }, decimals: 0 },
  carbon: {
    unit: 'ton CO2/inh',
    unitName: { sv: 'ton CO₂ per invånare', en: 'tonnes of CO₂ per inhabitant' },
    decimals: 1,
  },
  power: { unit: 'W/inh', unitName: { sv: 'watt per invånare', en: 'watts per inhabitant' }, decimals: 0 },
  trips: { unit: 'boardings/inh', unitName: { sv: 'resor per invånare', en: 'boardings per inhabitant' }, decimals: 0 },
};

export function aMeasure(known: Partial<Measured> = {}): Measured {
  const name = { sv: 'Hushållsavfall', en: 'Household waste' };
  return { name, ...units.waste, polarity: 'lower', definitions: [], ...known };
}

export function aLevel(known: Partial<Level> = {}): Level {
  return {
    year: 2022,
    rank: 12,
    tied: false,
    n: 94,
    N: 103,
    percentile: 88,
    rankBand: null,
    quartile: 2,
    median: 470,
    practicallyEqual: false,
    ...known,
  };
}

export const unknownDirection = (n: number): Direction => ({
  verdict: 'too-few-values',
  decidedBy: 'too-few-values',
  n,
  firstYear: n > 0 ? 2018 : null,
  lastYear: n > 0 ? 2022 : null,
  slope: null,
  p: null,
});

export function aDirection(verdict: Direction['verdict'], slope: number, known: Partial<Direction> = {}): Direction {
  const decidedBy = verdict === 'no-clear-direction' ? 'not-significant' : 'all-conditions';
  return { verdict, decidedBy, n: 10, firstYear: 2013, lastYear: 2022, slope, p: 0.002, ...known };
}

export function aTarget(known: Partial<OwnedTarget> = {}): OwnedTarget {
  return {
    id: 'aim',
    kind: 'value',
    value: 30,
    year: 2030,
    baseYear: 2017,
    baseValue: null,
    milestones: [],
    decided: '2017',
    reference: { sv: '', en: '' },
    url: null,
    replaces: null,
    owner: 'national',
    ...known,
  };
}

export function aPace(known: Partial<Pace> = {}): Pace {
  return {
    target: 'aim',
    status: 'far-behind',
    unknown: null,
    path: [{ year: 2017, value: 10 }],
    goal: 30,
    latest: { year: 2022, value: 13.2 },
    fitted: null,
    progress: 0.4,
    progressMeasured: 0.4,
    distance: 16.8,
    neededPerYear: 2.1,
    achievedPerYear: 0.8,
    ratio: null,
    ratioStatus: null,
    inside: null,
    ruleVersion: '1',
    ...known,
  };
}

type Known = Partial<Figures> & {
  name?: string;
  kind?: Finding['member']['kind'];
  leftYear?: number;
  indicator?: Partial<Measured>;
  peers?: Finding['peers'];
};

/** A finding of which nothing is known but what the test says: Luleå, 462 kg in 2022, and no level or direction. */
export function aFinding({ name, kind, leftYear, indicator, peers, ...figures }: Known = {}): Finding {
  return {
    member: { name: name ?? 'Luleå', kind: kind ?? 'municipality', leftYear: leftYear ?? null },
    indicator: aMeasure(indicator),
    peers: peers ?? { rule: 'all' },
    figures: {
      series: [],
      band: [],
      breaks: [],
      latest: { year: 2022, value: 462 },
      level: null,
      levelUnknown: figures.level ? null : 'too-few-peers',
      direction: unknownDirection(3),
      missing: null,
      targets: [],
      pace: [],
      ...figures,
    },
  };
}

export const polarities: Polarity[] = ['higher', 'lower', 'none'];
