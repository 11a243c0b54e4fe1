import { remember, useRemembered } from './remembered.ts';

/** Remembers the slug of the reader's own municipality in this browser. */
export function rememberOwnMember(slug: string): void {
  remember('own', slug);
}

/** The remembered municipality's slug; null on the server, before the page has come alive, and when there is none. */
export function useRememberedMember(): string | null {
  return useRemembered('own');
}
