import { useSyncExternalStore } from 'react';

const form = /^#([\w-]{43})$/;

/** The token after the # of the address. Null for none; undefined before the page has come alive: no server sees it. */
export function useToken(): string | null | undefined {
  return useSyncExternalStore<string | null | undefined>(
    listen,
    () => form.exec(window.location.hash)?.[1] ?? null,
    () => undefined,
  );
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
