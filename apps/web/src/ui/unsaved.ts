/** Saves what a page has not saved yet, as far as it can be. */
type Save = () => Promise<void>;

const saves = new Set<Save>();

/** What is to be done before somebody signs out; until the function that it gives is called. */
export function beforeSignOut(save: Save): () => void {
  saves.add(save);
  return () => void saves.delete(save);
}

export async function saveAll(): Promise<void> {
  await Promise.all([...saves].map((save) => save()));
}

/** Begins the names under which a browser keeps what somebody has typed and the service has not acknowledged. */
export const unsavedOf = (person: string) => `ratthall.unsaved.${person}.`;

/** Begins the names under which a tab keeps a comment that has been begun and not sent. */
export const commentsBegun = 'ratthall.comment.';

type Store = Pick<Storage, 'length' | 'key' | 'removeItem'>;

/** How many figures of a person are kept unsaved in this browser. */
export function countUnsaved(store: () => Store, person: string): number {
  return namesIn(store, unsavedOf(person)).length;
}

/** Removes them: the next one at the computer is not to find them. */
export function removeUnsaved(store: () => Store, person: string): void {
  removeFrom(store, unsavedOf(person));
}

/** Removes the comments that have been begun, which may be about somebody's figures. */
export function removeComments(store: () => Store): void {
  removeFrom(store, commentsBegun);
}

function removeFrom(store: () => Store, start: string): void {
  for (const name of namesIn(store, start)) store().removeItem(name);
}

/** None where the browser refuses to keep anything. */
function namesIn(store: () => Store, start: string): string[] {
  try {
    const kept = store();
    const names = Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '');
    return names.filter((name) => name.startsWith(start));
  } catch {
    return [];
  }
}
