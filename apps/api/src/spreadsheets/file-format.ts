import { fail } from '#fail.ts';

export type FileFormat = 'zip' | 'text';

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

const wanted = 'a workbook (.xlsx or .ods) or a CSV file';

/**
 * What a file is by what it begins with; its name is not asked. Refuses all that cannot be a workbook or a table of texts,
 * and says which of the things that people send instead it is.
 */
export function formatOf(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) fail('file.empty', issue('0 bytes', wanted));
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuseCompound(bytes);
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) fail('file.not-a-workbook', issue('PDF', wanted));
  if (begins(bytes, [0x09, 0x08]) || begins(bytes, [0x09, 0x04]))
    fail('file.old-workbook', issue('.xls', 'it saved as .xlsx'));
  if (!isText(bytes)) fail('file.not-a-workbook', issue('bytes of another kind', wanted));
  const start = Buffer.from(bytes.subarray(0, 1_000))
    .toString('latin1')
    .replace(/^(ï»¿|ÿþ|þÿ)/, '');
  // A page or an XML file that calls itself .xls is what some systems export.
  if (/^[\s\0]*<[\0]?[!?a-z]/i.test(start)) fail('file.not-a-workbook', issue('HTML or XML', wanted));
  return 'text';
}

export function issue(value: string, expected: string) {
  return { field: 'file', value, expected };
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** The container of old workbooks, and of new ones with a password. */
function refuseCompound(bytes: Uint8Array): never {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (content.includes(utf16('EncryptedPackage'))) fail('file.encrypted', issue('a password', 'a file without one'));
  if (content.includes(utf16('Workbook')) || content.includes(utf16('Book'))) {
    fail('file.old-workbook', issue('.xls', 'it saved as .xlsx'));
  }
  return fail('file.not-a-workbook', issue('an old Office file', wanted));
}

/** Texts have no control characters; those of two bytes a letter begin by saying so. */
function isText(bytes: Uint8Array): boolean {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return bytes.length % 2 === 0;
  const looked = bytes.subarray(0, 100_000);
  return looked.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
