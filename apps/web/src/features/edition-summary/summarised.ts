import type { IndicatorYear, Summary } from '#queries/summary.ts';
import type { Catalogue } from '#queries/catalogue.ts';

export type Indicator = Catalogue['indicators'][number];

/** An indicator of the summary with what it is. */
export type Entry = { year: IndicatorYear; indicator: Indicator };

/** The indicators of a summary in the order of its set: those that can be summed up, and those that too few report. */
export function entriesOf(summary: Summary, { indicators }: Catalogue): { summed: Entry[]; sparse: Entry[] } {
  const entries = summary.indicators.flatMap((year) => {
    const indicator = indicators.find(({ id }) => id === year.id);
    return indicator ? [{ year, indicator }] : [];
  });
  const isSummed = ({ year: { latest } }: Entry) => latest !== null && latest.median !== null;
  return { summed: entries.filter(isSummed), sparse: entries.filter((entry) => !isSummed(entry)) };
}
