import { emptyEntry, type EntryContent } from '@ratthall/domain/entry';
import { unsavedOf } from '#ui/unsaved.ts';

/** Something typed that the service has not acknowledged: what it was written after, and what was written. */
export type Kept = { indicator: string; year: number; revision: number; base: EntryContent; content: EntryContent };

/** Where unsaved figures are kept in the browser. */
export type Keeper = {
  keep: (kept: Kept) => void;
  /** What is kept of a figure; null when nothing is. */
  kept: (key: string) => unknown;
  drop: (key: string) => void;
};

export const keyOfKept = ({ indicator, year }: { indicator: string; year: number }) => `${year}.${indicator}`;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps them in the browser's storage, apart for each person and member: whoever signs in next at the same computer does
 * not see them. A browser that refuses to keep anything still saves to the service.
 */
export function createKeeper(store: Store, { person, member }: { person: string; member: string }): Keeper {
  const nameOf = (key: string) => `${unsavedOf(person)}${member}.${key}`;
  const attempt = <T>(run: () => T): T | null => {
    try {
      return run();
    } catch {
      return null;
    }
  };
  return {
    keep: (kept) => void attempt(() => store.setItem(nameOf(keyOfKept(kept)), JSON.stringify(kept))),
    kept: (key) => attempt(() => JSON.parse(store.getItem(nameOf(key)) ?? 'null') as unknown),
    drop: (key) => void attempt(() => store.removeItem(nameOf(key))),
  };
}

/** Whether something that was found in the browser is what was once put there, in the form that is in use now. */
export function isKept(found: unknown): found is Kept {
  if (typeof found !== 'object' || found === null || !('content' in found) || !('revision' in found)) return false;
  const { content, revision } = found;
  if (typeof content !== 'object' || content === null || typeof revision !== 'number') return false;
  return (
    Object.keys(emptyEntry).every((field) => field in content) && Object.keys(content).every((f) => f in emptyEntry)
  );
}
