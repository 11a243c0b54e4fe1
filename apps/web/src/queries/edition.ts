import { pageAtEdition } from '@ratthall/contract/pages';

export { pageAtEdition };

// A page shows one edition, or what holds today, from the moment it is opened until the browser opens another. The server
// says which: it knows whether there is such an edition.
const opened = typeof document === 'undefined' ? null : (document.documentElement.dataset.edition ?? null);

let read: () => string | null = () => opened;

/** The edition whose figures this page shows; null for those that hold today. */
export function readEdition(): string | null {
  return read();
}

/** On the server many pages are made at a time: it says which edition each of them shows. */
export function setEditionReader(reader: () => string | null): void {
  read = reader;
}

/** The path of a page as it is linked to from here: within the edition, where it has such a page. */
export function linkedPath(path: string): string {
  const edition = readEdition();
  return (edition !== null && pageAtEdition(path, edition)) || path;
}
