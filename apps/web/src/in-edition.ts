import { editionOfPage, pageAtEdition } from '@ratthall/contract/pages';
import type { LocationRewrite } from '@tanstack/react-router';
import { readEdition } from '#queries/edition.ts';

/**
 * A page of an edition is the same page with other figures: the router knows `/utgava/2026.1/kommun/lulea` as
 * `/kommun/lulea`, and writes links from there in the same way.
 */
export const inEdition: LocationRewrite = {
  input({ url }) {
    const page = editionOfPage(url.pathname);
    // Of another edition than this page is opened for, it stays what it is, and is opened anew.
    if (page !== null && page.edition === readEdition()) url.pathname = page.inner;
    return url;
  },
  output({ url }) {
    const edition = readEdition();
    const path = edition === null ? null : pageAtEdition(url.pathname, edition);
    if (path !== null) url.pathname = path;
    return url;
  },
};

/** Whether the router of a page of `edition` can show a path as it knows it; any other has to be opened anew. */
export function isWithin(edition: string | null, path: string): boolean {
  const shown = editionOfPage(path)?.edition ?? null;
  return edition === null ? shown === null : shown === edition || pageAtEdition(path, edition) !== null;
}
