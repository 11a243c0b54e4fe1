import type { DraftContent } from '#queries/edition-drafts.ts';
import { languages, textIn, withText, type TextField } from './draft-content.ts';

/**
 * What is written here, with what somebody else has saved meanwhile: where only one of the two has changed something since
 * `base`, that stands. `isConflict`: both have changed the same into different things; there what is written here stands.
 */
export function mergedContent(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
): { content: DraftContent; isConflict: boolean } {
  let isConflict = false;
  const pick = <T>(of: (content: DraftContent) => T): T => {
    const [before, own, other] = [base, mine, theirs].map((content) => JSON.stringify(of(content)));
    if (own === before) return of(theirs);
    if (other !== before && other !== own) isConflict = true;
    return of(mine);
  };
  const commented = [base, mine, theirs].flatMap(({ comments }) => Object.keys(comments));
  const fields: TextField[] = [
    { text: 'note' },
    { text: 'foreword' },
    ...[...new Set(commented)].map((indicator) => ({ text: 'comment' as const, indicator })),
  ];
  let content: DraftContent = {
    ...mine,
    round: pick(({ round }) => round),
    set: pick(({ set }) => set),
    withoutReason: pick(({ withoutReason }) => [...withoutReason].sort()),
  };
  for (const field of fields) {
    for (const language of languages) {
      const text = pick((one) => textIn(one, field)[language]);
      if (text !== textIn(content, field)[language]) content = withText(content, field, { language, text });
    }
  }
  return { content, isConflict };
}
