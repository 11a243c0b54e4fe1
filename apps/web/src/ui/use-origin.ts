import { useSyncExternalStore } from 'react';

const unchanging = () => () => {};

/** Where the service answers, for addresses that must be complete; empty on the server and before the page has come alive. */
export function useOrigin(): string {
  return useSyncExternalStore(
    unchanging,
    () => window.location.origin,
    () => '',
  );
}
