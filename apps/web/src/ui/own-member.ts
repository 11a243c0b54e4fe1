import { useSyncExternalStore } from 'react';

const key = 'ratthall.own';
const listeners = new Set<() => void>();

/** Remembers the reader's own municipality in this browser only. Private windows may refuse; then nothing is kept. */
export function rememberOwnMember(slug: string): void {
  try {
    localStorage.setItem(key, slug);
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}

/** The remembered municipality's slug; null on the server, before the page has come alive, and when there is none. */
export function useRememberedMember(): string | null {
  return useSyncExternalStore(subscribe, read, () => null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
