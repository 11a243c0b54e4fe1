import { crc32, inflateRawSync } from 'node:zlib';
import { fail } from '#fail.ts';
import { issue } from './file-format.ts';

type Entry = { name: string; method: number; packed: Uint8Array; size: number; crc: number };

const mostEntries = 2_000;
/** Sheets of the same cell over and over pack well; nothing honest packs like this. */
const highestRatio = 400;
const smallEnough = 2_000_000;

const ending = 0x06054b50;
const listed = 0x02014b50;
const local = 0x04034b50;

/**
 * The files that are packed in a zip, by name: only those that `isWanted`, but all are looked at. What a file says that it
 * unpacks to is where unpacking stops, so that nothing is made that has not been allowed.
 */
export function unpacked(
  zip: Uint8Array,
  { largest, isWanted }: { largest: number; isWanted: (name: string) => boolean },
): Map<string, Uint8Array> {
  const entries = entriesOf(zip);
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (whole > largest) tooLarge(`${whole} bytes`, `at most ${largest} bytes`);
  for (const { name, size, packed } of entries) {
    if (size > smallEnough && size / packed.length > highestRatio) {
      tooLarge(`${name}: ${packed.length} bytes that unpack to ${size}`, `at most ${highestRatio} times`);
    }
  }
  return new Map(entries.filter(({ name }) => isWanted(name)).map((entry) => [entry.name, contentOf(entry)] as const));
}

/** All names in a zip, in its order. */
export function namesIn(zip: Uint8Array): string[] {
  return entriesOf(zip).map(({ name }) => name);
}

function entriesOf(zip: Uint8Array): Entry[] {
  const view = Buffer.from(zip.buffer, zip.byteOffset, zip.length);
  const end = endOf(view);
  const count = view.readUInt16LE(end + 10);
  if (count > mostEntries) tooLarge(`${count} files in the file`, `at most ${mostEntries}`);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = view.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.readUInt32LE(at) !== listed) broken('the list of contents is damaged');
    const entry = entryAt(view, at);
    const { name } = entry;
    // Names that lead out of a folder are never written anywhere here, but no program writes them either.
    if (/^\/|\\|\0|(^|\/)\.\.(\/|$)|^[a-z]:/i.test(name)) broken(`a part is called ${name}`);
    if (names.has(name)) broken(`two parts are called ${name}`);
    names.add(name);
    entries.push(entry);
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(view: Buffer, at: number): Entry {
  const flags = view.readUInt16LE(at + 8);
  const packedSize = view.readUInt32LE(at + 20);
  const start = view.readUInt32LE(at + 42);
  const name = view.subarray(at + 46, at + 46 + view.readUInt16LE(at + 28)).toString('utf8');
  if (flags & 1) fail('file.encrypted', issue('a password', 'a file without one'));
  if (start + 30 > view.length || view.readUInt32LE(start) !== local) broken(`${name} is not where it should be`);
  const from = start + 30 + view.readUInt16LE(start + 26) + view.readUInt16LE(start + 28);
  if (from + packedSize > view.length) broken(`${name} is cut off`);
  return {
    name,
    method: view.readUInt16LE(at + 10),
    packed: view.subarray(from, from + packedSize),
    size: view.readUInt32LE(at + 24),
    crc: view.readUInt32LE(at + 16),
  };
}

/** Where the zip says that it ends: the last place that says so, before a comment. */
function endOf(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 65_557); at--) {
    if (view.readUInt32LE(at) === ending) return at;
  }
  return broken('it is cut off');
}

function contentOf({ name, method, packed, size, crc }: Entry): Uint8Array {
  const content =
    method === 0
      ? packed
      : method === 8
        ? inflated(packed, { name, size })
        : broken(`${name} is packed in another way`);
  if (content.length > size) tooLarge(`${name} is larger than it says`, `${size} bytes`);
  if (content.length < size || crc32(content) !== crc) broken(`${name} is damaged`);
  return content;
}

function inflated(packed: Uint8Array, { name, size }: { name: string; size: number }): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isLonger = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    if (isLonger) tooLarge(`${name} is larger than it says`, `${size} bytes`);
    return broken(`${name} is damaged`);
  }
}

function tooLarge(value: string, expected: string): never {
  return fail('file.unpacks-too-large', issue(value, expected));
}

export function broken(what: string): never {
  return fail('file.broken', issue(what, 'the file as it was saved'));
}
