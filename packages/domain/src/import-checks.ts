import { figureFindings } from './check-figure.ts';
import { peersByYear } from './check-rates.ts';
import type { ComparingCheck, EntryFinding } from './entry-finding.ts';
import type { Indicator } from './indicator.ts';
import type { Observation, Point } from './observation.ts';
import { segmentsOf } from './segments.ts';

/** What is odd about a figure of a file: `area` and `year` say which it is. */
export type ImportWarning = { area: string; year: number; finding: EntryFinding };

/** The series of an indicator as they would be, with the years in them that a file writes. */
export type ImportedSeries = { area: string; observations: readonly Observation[]; years: ReadonlySet<number> };

/**
 * What the checks at entry say of figures from a central source, each compared with its own years before and with the
 * others of its year, as they would be. They warn, and refuse nothing: what a source says may be unusual and right.
 */
export function importWarnings(
  indicator: Indicator,
  series: readonly ImportedSeries[],
  inForce: ReadonlySet<ComparingCheck>,
): ImportWarning[] {
  const peers = peersByYear(series.map(({ observations }) => observations));
  return series.flatMap(({ area, observations, years }) => {
    const warnings: ImportWarning[] = [];
    for (const segment of segmentsOf(observations, indicator.definitions)) {
      const history: Point[] = [];
      let last: Point | null = null;
      for (const { year, value, flags } of segment.observations) {
        if (value === null) continue;
        if (years.has(year)) {
          const context = { indicator, year, history, last, peers: peers.get(year) ?? null, inForce };
          const found = figureFindings(value, context, flags.includes('break'));
          warnings.push(...found.map((finding) => ({ area, year, finding })));
        }
        last = { year, value };
        history.push(last);
      }
    }
    return warnings;
  });
}
