import { unsavedOf } from './unsaved.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Of = { person: string; what: string };

/**
 * Keeps in the browser what somebody has written and not saved, apart for each person, so that a closed tab or a lost
 * session costs nothing. What has another form than the one in use now is not found again; a browser that refuses to
 * keep anything still lets it be written.
 */
export function createDraftKeeper<T>({ person, what }: Of, store: () => Store, isKept: (found: unknown) => found is T) {
  const key = `${unsavedOf(person)}${what}`;
  const attempt = <R>(run: () => R): R | null => {
    try {
      return run();
    } catch {
      return null;
    }
  };
  return {
    keep: (kept: T) => void attempt(() => store().setItem(key, JSON.stringify(kept))),
    drop: () => void attempt(() => store().removeItem(key)),
    kept: (): T | null => {
      const found = attempt(() => JSON.parse(store().getItem(key) ?? 'null') as unknown);
      return isKept(found) ? found : null;
    },
  };
}
