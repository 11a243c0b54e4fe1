import { isDone } from '@ratthall/domain/entry';
import { useState } from 'react';
import type { WorkRow } from './use-work.ts';

/**
 * The rows in two parts: those that need something, and those that are done. A row changes its part when something has
 * been submitted or taken back (`moves` counts that), never while somebody is writing in it.
 */
export function useDoneRows(rows: readonly WorkRow[], moves: number): { open: WorkRow[]; done: WorkRow[] } {
  const key = `${rows[0]?.entry.year ?? ''} ${moves} ${rows.length}`;
  const [kept, setKept] = useState({ key: '', done: new Set<string>() });
  let { done } = kept;
  if (kept.key !== key) {
    done = new Set(rows.filter(({ status }) => isDone(status)).map(({ indicator }) => indicator.id));
    setKept({ key, done });
  }
  return {
    open: rows.filter(({ indicator }) => !done.has(indicator.id)),
    done: rows.filter(({ indicator }) => done.has(indicator.id)),
  };
}
