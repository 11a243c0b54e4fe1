import type { EntryAct, EntryContent, EntryStatus } from '@ratthall/domain/entry';
import type { EntryFinding } from '@ratthall/domain/entry-finding';
import { standingValue } from '@ratthall/domain/standing-value';
import { useEffect, useMemo } from 'react';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Report } from '#queries/entries.ts';
import { withAsked } from './asked.ts';
import type { DraftStore, Drafts } from './draft-store.ts';
import { slotOf, type Draft } from './draft.ts';
import { findingsOf, knownOf, type Row } from './entry-context.ts';
import { stageOf, type Stage } from './progress.ts';
import type { Known } from './typing.ts';

/** A figure of the report with everything that its row shows. */
export type WorkRow = Row & {
  draft: Draft;
  known: Known;
  findings: EntryFinding[];
  stage: Stage;
  status: EntryStatus | null;
  may: readonly EntryAct[];
  /** The figure of the central source; null where it has none. */
  central: { value: number; source: string } | null;
  /** The other indicators of the report, which a finding may name. */
  others: readonly Row['indicator'][];
  /** What would be odd about it if something else were written. */
  check: (content: EntryContent) => EntryFinding[];
};

type Parts = { report: Report; catalogue: Catalogue; store: DraftStore; drafts: Drafts };

/** The rows of a report as they stand now, with what has just been typed. */
export function useWork({ report, catalogue, store, drafts }: Parts): WorkRow[] {
  useEffect(() => store.receive(report.entries), [report, store]);
  const rows = useMemo(() => rowsOf(report, catalogue), [report, catalogue]);
  return useMemo(() => workOf(rows, { report, catalogue, drafts }), [rows, report, catalogue, drafts]);
}

/** The figures of a report with their indicators, and the numbers these have in the set that is shown. */
export function rowsOf(report: Report, { indicators, sets }: Catalogue): Row[] {
  const numbers = new Map(sets.find(({ isDefault }) => isDefault)?.entries.map((one) => [one.indicator, one.number]));
  return report.entries.flatMap((entry) => {
    const indicator = indicators.find(({ id }) => id === entry.indicator);
    return indicator ? [{ entry, indicator, number: numbers.get(indicator.id) ?? null }] : [];
  });
}

/** The rows of a report with the drafts that belong to them. */
export function workOf(
  rows: readonly Row[],
  { report, catalogue, drafts: { of } }: { report: Report; catalogue: Catalogue; drafts: Pick<Drafts, 'of'> },
): WorkRow[] {
  const drafted = rows.flatMap((row) => {
    const draft = of.get(slotOf(row.entry));
    return draft ? [{ ...row, draft, central: centralOf(row) }] : [];
  });
  const said = drafted.map(({ indicator, entry, draft: { content }, central }) => ({
    indicator,
    value: standingValue(content, { shown: entry.published?.value ?? null, central: central?.value ?? null }),
    inputs: content.inputs,
  }));
  const beside = report.beside.flatMap(({ indicator: id, value }) => {
    const indicator = catalogue.indicators.find((one) => one.id === id);
    return indicator ? [{ indicator, value, inputs: {} }] : [];
  });
  const others = [...said, ...beside];
  return drafted.map((row) => {
    const { draft, entry } = row;
    const check = (content: EntryContent) => findingsOf(content, row, { report, others });
    const findings = withAsked(check(draft.content), draft.asked);
    return {
      ...row,
      check,
      known: knownOf(row, report),
      others: others.map((other) => other.indicator),
      findings,
      stage: stageOf(draft, findings),
      status: draft.stands?.status ?? null,
      may: mayNow(draft, entry),
    };
  });
}

function centralOf({ entry: { central } }: Row): WorkRow['central'] {
  return central?.value == null ? null : { value: central.value, source: central.source };
}

/** What may be done, also with what has been saved since the service was asked. */
function mayNow({ stands }: Draft, { entry, may }: Row['entry']): readonly EntryAct[] {
  if (stands?.revision === entry?.revision) return may;
  return stands?.status === 'draft' && may.includes('save') ? ['save', 'submit'] : may;
}
