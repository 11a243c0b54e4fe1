import { comparingChecks } from '@ratthall/domain/entry-finding';
import { checkEntry, type EntryContext } from '@ratthall/domain/entry-checks';
import type { EntryFinding } from '@ratthall/domain/entry-finding';
import type { EntryContent } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { ownSource } from '@ratthall/domain/own-figures';
import { definitionOf, historyBefore } from '@ratthall/domain/own-history';
import type { Report, ReportEntry } from '#queries/entries.ts';
import { unitsIn, type Known } from './typing.ts';

/** One figure of the report with its indicator. */
export type Row = { entry: ReportEntry; indicator: Indicator; number: string | null };

/** What is known so that a field of the row can be understood. */
export function knownOf({ entry, indicator }: Row, { populations }: Pick<Report, 'populations'>): Known {
  const { year } = entry;
  const followed = definitionOf(indicator.definitions, year);
  const { last } = historyBefore(entry.series, indicator.definitions, { year, followed });
  const population = populations.find((one) => one.year === year)?.population ?? null;
  return { indicator, last, lastInputs: entry.before?.entry.content.inputs ?? {}, population };
}

/** Everything that is odd about what is written of a figure, seen beside the rest of the report. */
export function findingsOf(
  content: EntryContent,
  row: Row,
  { report, others }: { report: Report; others: EntryContext['beside']['others'] },
): EntryFinding[] {
  const { entry, indicator } = row;
  const { year, series, central, published } = entry;
  const known = knownOf(row, report);
  const followed = definitionOf(indicator.definitions, year);
  return checkEntry(content, {
    indicator,
    year,
    today: report.today,
    ...historyBefore(series, indicator.definitions, { year, followed }),
    peers: entry.peers,
    lastInputs: known.lastInputs,
    inForce: new Set(comparingChecks.filter((check) => entry.checks.includes(check))),
    central: central?.value ?? null,
    approved: published?.source === ownSource ? published : null,
    published: entry.edition === null ? null : published,
    units: unitsIn(content, known),
    beside: { others, populations: report.populations },
  });
}
