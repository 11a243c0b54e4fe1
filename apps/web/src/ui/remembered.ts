import { useSyncExternalStore } from 'react';

/** What is remembered of a reader, in this browser only. Private windows may refuse; then nothing is kept. */
export type Remembered = 'own' | 'peers' | 'desk';

const listeners = new Set<() => void>();

const keyOf = (what: Remembered) => `ratthall.${what}`;

export function remember(what: Remembered, value: string): void {
  keep(() => localStorage.setItem(keyOf(what), value));
}

export function forget(what: Remembered): void {
  keep(() => localStorage.removeItem(keyOf(what)));
}

function keep(change: () => void): void {
  try {
    change();
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}

/** Null where there is nothing, and nowhere to keep it. */
export function remembered(what: Remembered): string | null {
  try {
    return localStorage.getItem(keyOf(what));
  } catch {
    return null;
  }
}

/** What is remembered, kept up to date; null on the server and before the page has come alive. */
export function useRemembered(what: Remembered): string | null {
  return useSyncExternalStore(
    subscribe,
    () => remembered(what),
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
