import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

// The earliest that a zip can say. It has no zone, and is read as the machine's own time.
const noTime = () => new Date(1980, 0, 1);

/** A zip of some files, in their order. The same files always give the same bytes, wherever and whenever it is made. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    [content, { level: 6, mtime: noTime(), os: 0 }],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Zippable));
}

/** The files of a zip by name, folders left out. */
export function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return Object.fromEntries(entries);
}

/**
 * An Office file packed anew, with what `change` makes of each of its XML parts. The list of contents comes first, as
 * readers expect, then all others by name.
 */
export function repacked(files: Readonly<Record<string, Uint8Array>>, change: (name: string, xml: string) => string) {
  const first = '[Content_Types].xml';
  const names = Object.keys(files).sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : 1));
  return zipped(
    Object.fromEntries(
      names.map((name) => {
        const content = files[name]!;
        return [name, /\.(xml|rels|vml)$/.test(name) ? strToU8(change(name, strFromU8(content))) : content];
      }),
    ),
  );
}
