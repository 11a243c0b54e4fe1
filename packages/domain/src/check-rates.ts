import { fewestForQuartiles } from './comparison.ts';
import { figureFindings, outcomeOf, type FigureContext } from './check-figure.ts';
import { comparingChecks, type ComparingCheck } from './entry-finding.ts';
import type { Indicator } from './indicator.ts';
import type { Observation, Point } from './observation.ts';
import { segmentsOf } from './segments.ts';
import { quartiles, type Quartiles } from './spread.ts';

/** How many accepted values a check had something to compare with, and how many of them it would have stopped. */
export type Stops = { tested: number; stopped: number };

export type StopsByCheck = Record<ComparingCheck, Stops>;

/** More than one in twenty of what was right is too many questions about what is right. */
const mostStopped = 0.05;
/** With fewer values tested an indicator says too little of a check: all indicators together must speak for it too. */
const fewestTested = 20;
/** More series than this would say the same, and take longer. */
const mostSeries = 200;

const nothing: ReadonlySet<ComparingCheck> = new Set();

/**
 * What the comparing checks would have said of the accepted series of members of one kind, had every value been entered
 * in its year: each is compared only with what came before it, and with the other members of its own year.
 */
export function stopsIn(indicator: Indicator, all: readonly (readonly Observation[])[]): StopsByCheck {
  const stops = noStops();
  forEachEntered(indicator, all, (value, context) => count(stops, value, context));
  return stops;
}

/**
 * How many of the same values a reporter would have been asked anything about, with the checks that are in force: slips
 * alone, and wide forms where they stand in.
 */
export function askedIn(
  indicator: Indicator,
  all: readonly (readonly Observation[])[],
  inForce: ReadonlySet<ComparingCheck>,
): Stops {
  const asked = { tested: 0, stopped: 0 };
  forEachEntered(indicator, all, (value, context) => {
    asked.tested++;
    if (figureFindings(value, { ...context, inForce }, false).length > 0) asked.stopped++;
  });
  return asked;
}

function forEachEntered(
  indicator: Indicator,
  all: readonly (readonly Observation[])[],
  visit: (value: number, context: FigureContext) => void,
): void {
  const step = Math.ceil(all.length / mostSeries) || 1;
  const series = all.filter((_, i) => i % step === 0);
  const peersIn = peersByYear(series);
  for (const observations of series) {
    for (const segment of segmentsOf(observations, indicator.definitions)) {
      const history: Point[] = [];
      let last: Point | null = null;
      for (const { year, value, flags } of segment.observations) {
        if (value === null) continue;
        const isMeasured = !flags.includes('unchanged');
        const context: FigureContext = {
          indicator,
          year,
          history,
          last,
          peers: peersIn.get(year) ?? null,
          inForce: nothing,
        };
        // A confirmed value was not entered as a figure, and no check has looked at it.
        if (isMeasured) visit(value, context);
        last = { year, value };
        if (isMeasured) history.push(last);
      }
    }
  }
}

function count(stops: StopsByCheck, value: number, context: FigureContext): void {
  for (const check of comparingChecks) {
    const outcome = outcomeOf(check, value, context);
    if (outcome === 'untested') continue;
    stops[check].tested++;
    if (outcome !== null) stops[check].stopped++;
  }
}

/** The quartiles of each year, where there are values enough. */
export function peersByYear(series: readonly (readonly Observation[])[]): Map<number, Quartiles & { n: number }> {
  const values = new Map<number, number[]>();
  for (const observations of series) {
    for (const { year, value } of observations) {
      if (value === null) continue;
      const ofYear = values.get(year);
      if (ofYear) ofYear.push(value);
      else values.set(year, [value]);
    }
  }
  const peers = new Map<number, Quartiles & { n: number }>();
  for (const [year, ofYear] of values) {
    const bounds = ofYear.length < fewestForQuartiles ? null : quartiles(ofYear);
    if (bounds) peers.set(year, { ...bounds, n: ofYear.length });
  }
  return peers;
}

/** Stops of several kinds of members, or of several indicators, taken together. */
export function addStops(all: readonly StopsByCheck[]): StopsByCheck {
  const sum = noStops();
  for (const stops of all) {
    for (const check of comparingChecks) {
      sum[check].tested += stops[check].tested;
      sum[check].stopped += stops[check].stopped;
    }
  }
  return sum;
}

function noStops(): StopsByCheck {
  const entries = comparingChecks.map((check) => [check, { tested: 0, stopped: 0 }]);
  return Object.fromEntries(entries) as StopsByCheck;
}

/**
 * A check's share of accepted values that it would have stopped, and whether it is in force: only with less than 5 %.
 * `judgedBy`: the indicator's own values; those of `all` indicators too, where it has few; or `nothing` at all.
 */
export type CheckRate = Stops & {
  check: ComparingCheck;
  /** From 0 to 1; null where nothing was tested. */
  share: number | null;
  inForce: boolean;
  judgedBy: 'own' | 'all' | 'nothing';
};

/** The rates of an indicator's checks; `all` are the stops of all indicators together. */
export function ratesOf(own: StopsByCheck, all: StopsByCheck): CheckRate[] {
  return comparingChecks.map((check) => {
    const isEnough = own[check].tested >= fewestTested;
    return {
      check,
      ...own[check],
      share: shareOf(own[check]),
      inForce: isSeldom(own[check]) && (isEnough || isSeldom(all[check])),
      judgedBy: isEnough ? 'own' : all[check].tested > 0 ? 'all' : 'nothing',
    };
  });
}

function isSeldom(stops: Stops): boolean {
  return (shareOf(stops) ?? 0) < mostStopped;
}

function shareOf({ tested, stopped }: Stops): number | null {
  return tested === 0 ? null : stopped / tested;
}
