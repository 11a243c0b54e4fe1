import type { Progress } from './load-data.ts';

/** What a load did with one file or table, as a line for the terminal. */
export function progressLine({ name, rows, added, changed, kept }: Progress): string {
  const counts = [
    `${rows} rows`,
    added > 0 && `${added} new`,
    changed > 0 && `${changed} changed`,
    kept > 0 && `${kept} left as people wrote them`,
  ];
  return `${name.padEnd(36)} ${counts.filter(Boolean).join(', ')}`;
}
