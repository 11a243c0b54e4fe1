import { createElement } from 'react';
import { readEdition } from '#queries/edition.ts';
import type { EditionBanner } from './edition-banner.tsx';

let loaded: typeof EditionBanner | null = null;

/** Fetches the banner for a page of an edition, before it is shown: the start page and all others do without it. */
export async function loadEditionBanner(): Promise<void> {
  loaded ??= (await import('./edition-banner.tsx')).EditionBanner;
}

/** The banner on a page of an edition; on any other, nothing. */
export function BannerSlot({ isBare = false }: { isBare?: boolean }) {
  return readEdition() === null || loaded === null ? null : createElement(loaded, { isBare });
}
