import type { DraftContent } from '#queries/edition-drafts.ts';
import { createDraftKeeper } from '#ui/kept-draft.ts';

/** What somebody has written of an edition without saving it, and the revision that it was written after. */
export type KeptContent = { revision: number; content: DraftContent };

/** Keeps it in the browser until it is saved. */
export function createContentKeeper(
  { person, year }: { person: string; year: number },
  store: Parameters<typeof createDraftKeeper>[1],
) {
  return createDraftKeeper<KeptContent>({ person, what: `edition.${year}` }, store, isKept);
}

/** Whether something that was found in the browser has the form that is in use now. */
function isKept(found: unknown): found is KeptContent {
  if (typeof found !== 'object' || found === null || !('content' in found) || !('revision' in found)) return false;
  const { content, revision } = found;
  if (typeof content !== 'object' || content === null || typeof revision !== 'number') return false;
  return ['round', 'set', 'note', 'foreword', 'comments', 'withoutReason'].every((part) => part in content);
}
