import type { ChecklistItem } from '#queries/edition-drafts.ts';

/** What is said on one line: one item or, of a member, all of a kind that are in the same state. */
export type ChecklistLine = { first: ChecklistItem; items: ChecklistItem[] };

export type ChecklistGroup = {
  code: ChecklistItem['code'];
  isBlocking: boolean;
  items: ChecklistItem[];
  lines: ChecklistLine[];
};

/** The items of each kind together, in the order of the list: what blocks first. */
export function checklistGroups(items: readonly ChecklistItem[]): ChecklistGroup[] {
  return [...gathered(items, ({ code }) => code).values()].map((own) => {
    const [first] = own as [ChecklistItem];
    return { code: first.code, isBlocking: first.isBlocking, items: own, lines: linesOf(own) };
  });
}

/** How many things there are to mend before an edition can be published, and how many to know: one for each line. */
export function countLines(items: readonly ChecklistItem[]): { blocks: number; warnings: number } {
  const blocks = linesOf(items.filter(({ isBlocking }) => isBlocking)).length;
  return { blocks, warnings: linesOf(items.filter(({ isBlocking }) => !isBlocking)).length };
}

function linesOf(items: readonly ChecklistItem[]): ChecklistLine[] {
  const lines = gathered(items, (item) =>
    item.member === undefined ? JSON.stringify(item) : `${item.code} ${item.member} ${item.status ?? ''}`,
  );
  return [...lines.values()].map((own) => ({ first: own[0]!, items: own }));
}

function gathered<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const own = found.get(keyOf(one));
    if (own) own.push(one);
    else found.set(keyOf(one), [one]);
  }
  return found;
}
