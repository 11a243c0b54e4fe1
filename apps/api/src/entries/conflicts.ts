import type { SeenEntry } from '@ratthall/contract/entries';
import { entryActs, statusAfter, type EntryAct } from '@ratthall/domain/entry';
import { AppError, fail } from '#fail.ts';
import type { EntriesRepository, StoredEntry } from './entries.repository.ts';
import { entryKey, revisionReply } from './entry-reply.ts';

/** Refuses where what was seen is not what stands any more, with what stands now: nothing is overwritten unseen. */
export async function refuseConflicts(
  seen: readonly SeenEntry[],
  current: ReadonlyMap<string, StoredEntry>,
  { namesOf }: Pick<EntriesRepository, 'namesOf'>,
): Promise<void> {
  const unheardOf = seen.filter((entry) => entry.revision > (current.get(entryKey(entry))?.revision ?? 0));
  if (unheardOf.length > 0) fail('request.invalid', ...unheardOf.map((entry) => neverWritten(entry, current)));
  const newer = seen.flatMap((entry) => {
    const stands = current.get(entryKey(entry));
    return stands && stands.revision !== entry.revision ? stands : [];
  });
  if (newer.length === 0) return;
  const names = await namesOf(newer.map(({ author }) => author));
  const conflicts = newer.map((row) => ({
    indicator: row.indicator,
    year: row.year,
    current: revisionReply(row, names),
  }));
  throw new AppError('entry.changed-meanwhile', [], { conflicts });
}

function neverWritten(entry: SeenEntry, current: ReadonlyMap<string, StoredEntry>) {
  const newest = current.get(entryKey(entry))?.revision ?? 0;
  return {
    field: `${entry.indicator} ${entry.year} revision`,
    value: String(entry.revision),
    expected: `a revision that has been written, of which the newest is ${newest}`,
  };
}

/** Refuses an act that does not follow upon the status of an entry. */
export function wrongStep(act: EntryAct, entry: StoredEntry | undefined): never {
  const status = entry?.status ?? null;
  const possible = entryActs.filter((one) => statusAfter(one, { status, hasApprover: false }) !== null);
  const expected = `${possible.join(' or ')}, since it is ${status ?? 'not begun'}`;
  const field = entry ? `${entry.indicator} ${entry.year}` : 'entries';
  throw new AppError('entry.wrong-step', [{ field, value: act, expected }], { conflicts: [] });
}
