import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '#queries/catalogue.ts';
import { reportQuery, type Report } from '#queries/entries.ts';
import type { DraftStore, Drafts } from './draft-store.ts';
import { rowsOf, workOf, type WorkRow } from './use-work.ts';

type Parts = { report: Report; rows: readonly WorkRow[]; catalogue: Catalogue; store: DraftStore; drafts: Drafts };

/** The figures of other years beside the one that is shown, fetched when something is pasted into them. */
export function useYears({ report, rows, catalogue, store, drafts }: Parts) {
  const [wanted, setWanted] = useState<readonly number[]>([]);
  const others = wanted.filter((year) => year !== report.year && report.years.includes(year));
  const fetched = useQueries({
    queries: others.map((year) => ({ ...reportQuery(report.member, year), staleTime: 60_000 })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  useEffect(() => {
    for (const other of fetched) store.receive(other.entries);
  }, [fetched, store]);
  const want = useCallback((years: readonly number[]) => setWanted(years), []);
  const ofYear = (year: number): readonly WorkRow[] | null => {
    if (year === report.year) return rows;
    const other = fetched.find((one) => one.year === year);
    return other ? workOf(rowsOf(other, catalogue), { report: other, catalogue, drafts }) : null;
  };
  return { want, ofYear };
}
