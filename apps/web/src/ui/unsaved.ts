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

type Store = Pick<Storage, 'length' | 'key' | 'removeItem'>;

/** How many figures of a person are kept unsaved in this browser. */
export function countUnsaved(store: () => Store, person: string): number {
  return namesOf(store, person).length;
}

/** Removes them: the next one at the computer is not to find them. */
export function removeUnsaved(store: () => Store, person: string): void {
  for (const name of namesOf(store, person)) store().removeItem(name);
}

/** None where the browser refuses to keep anything. */
function namesOf(store: () => Store, person: string): string[] {
  try {
    const kept = store();
    const names = Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '');
    return names.filter((name) => name.startsWith(unsavedOf(person)));
  } catch {
    return [];
  }
}
