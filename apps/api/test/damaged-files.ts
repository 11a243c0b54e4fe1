import { randomFillSync } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Files that are no sound workbook, made of one that is. */

export type Files = Record<string, Uint8Array>;

/** A workbook with some of its parts changed, added or (null) left out. */
export function withParts(
  workbook: Uint8Array,
  change: (files: Files) => Record<string, Uint8Array | string | null>,
): Buffer {
  const files: Files = unzipSync(workbook);
  for (const [name, content] of Object.entries(change(files))) {
    if (content === null) delete files[name];
    else files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return Buffer.from(zipSync(files, { level: 6 }));
}

/** The text of a part that a pattern finds, for tests that change it. */
export function partOf(files: Files, name: string): string {
  return strFromU8(files[name]!);
}

export function randomBytes(length: number): Buffer {
  return randomFillSync(Buffer.alloc(length));
}

const header = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** The container of old Office files, with a stream of that name in it. */
export function compoundFile(stream: string): Buffer {
  return Buffer.concat([header, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
}

/** A zip in which a part says that it is of another size than it is. */
export function lyingZip(
  workbook: Uint8Array,
  { name, content, says }: { name: string; content: Buffer; says: number },
) {
  const entries = Object.entries({ ...unzipSync(workbook), [name]: content });
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [path, bytes] of entries) {
    const packed = deflateRawSync(bytes);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(path === name ? says : bytes.length, 8);
    const common = Buffer.concat([Buffer.from('14000000080000002100', 'hex'), sizes, lengthOf(path), Buffer.alloc(2)]);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(path), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, where, Buffer.from(path)]));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

function lengthOf(path: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16LE(Buffer.byteLength(path));
  return length;
}
