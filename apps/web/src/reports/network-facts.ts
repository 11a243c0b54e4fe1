import { QueryClient } from '@tanstack/react-query';
import { entriesOf, type Entry } from '#features/edition-summary/summarised.ts';
import { catalogueQuery, type Catalogue } from '#queries/catalogue.ts';
import { membersQuery, type Member } from '#queries/members.ts';
import { summaryQuery, type Summary } from '#queries/summary.ts';
import { valuesQuery, type ValueRow } from '#queries/values.ts';
import { changesSince, type Since } from './network-changes.ts';
import type { Told } from './told.ts';

export type { Entry };

export type NetworkFacts = {
  since: Since;
  catalogue: Catalogue;
  summary: Summary;
  /** Those that too few report for a median are apart. */
  summed: Entry[];
  sparse: Entry[];
  /** Present members. */
  members: Member[];
  nameOf: (code: string) => string;
  valuesOf: (indicator: string) => readonly ValueRow[];
};

/** Everything that the report about the network is made from. */
export async function networkFacts(about: Told): Promise<NetworkFacts> {
  const { edition } = about;
  const asked = new QueryClient();
  const [catalogue, { members }, summary] = await Promise.all([
    asked.fetchQuery(catalogueQuery),
    asked.fetchQuery(membersQuery),
    asked.fetchQuery(summaryQuery(edition.set, edition.round)),
  ]);
  const names = new Map(members.map((one) => [one.code, one.name]));
  const present = members.filter(({ leftYear }) => leftYear === null);
  const codes = new Set(present.map(({ code }) => code));
  const values = new Map<string, ValueRow[]>();
  for (const { id } of summary.indicators) {
    const { rows } = await asked.fetchQuery(valuesQuery(id));
    values.set(
      id,
      rows.filter(({ member }) => codes.has(member)),
    );
  }
  return {
    since: await changesSince(about, asked),
    catalogue,
    summary,
    ...entriesOf(summary, catalogue),
    members: present,
    nameOf: (code) => names.get(code) ?? code,
    valuesOf: (indicator) => values.get(indicator) ?? [],
  };
}
