import type { DraftContent } from '#queries/edition-drafts.ts';
import { unsavedOf } from '#ui/unsaved.ts';

/** What somebody has written of an edition without saving it, and the revision that it was written after. */
export type KeptContent = { revision: number; content: DraftContent };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps it in the browser, apart for each person, so that a closed tab or a lost session costs nothing. A browser that
 * refuses to keep anything still lets it be written.
 */
export function createContentKeeper({ person, year }: { person: string; year: number }, store: () => Store) {
  const key = `${unsavedOf(person)}edition.${year}`;
  const attempt = <T>(run: () => T): T | null => {
    try {
      return run();
    } catch {
      return null;
    }
  };
  return {
    keep: (kept: KeptContent) => void attempt(() => store().setItem(key, JSON.stringify(kept))),
    drop: () => void attempt(() => store().removeItem(key)),
    kept: (): KeptContent | null => {
      const found = attempt(() => JSON.parse(store().getItem(key) ?? 'null') as unknown);
      return isKept(found) ? found : null;
    },
  };
}

/** Whether something that was found in the browser has the form that is in use now. */
function isKept(found: unknown): found is KeptContent {
  if (typeof found !== 'object' || found === null || !('content' in found) || !('revision' in found)) return false;
  const { content, revision } = found;
  if (typeof content !== 'object' || content === null || typeof revision !== 'number') return false;
  return ['round', 'set', 'note', 'foreword', 'comments', 'withoutReason'].every((part) => part in content);
}
