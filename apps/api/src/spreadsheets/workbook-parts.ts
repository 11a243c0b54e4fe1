import { fail } from '#fail.ts';
import { issue } from './file-format.ts';
import { broken, namesIn, unpacked } from './unpack.ts';

export type WorkbookParts = { kind: 'xlsx' | 'ods'; files: Map<string, Uint8Array> };

const openDocument = 'application/vnd.oasis.opendocument.spreadsheet';
const wanted = 'a workbook (.xlsx or .ods) or a CSV file';

/** What is read of an Excel workbook: what stands in the cells, and how numbers are shown. Links and pictures are left. */
const ofExcel =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/worksheets\/[^/]+\.xml)$/i;
const ofOpenDocument = /^(mimetype|content\.xml|META-INF\/manifest\.xml)$/;

const macros = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|Basic\/|Scripts\/)/i;

/**
 * The parts of a workbook that are read, unpacked. Refuses what has macros or a password, is another kind of file, or has
 * parts in which text stands for other text: those can be made to grow without end.
 */
export function workbookParts(zip: Uint8Array, { largestUnpacked }: { largestUnpacked: number }): WorkbookParts {
  const names = namesIn(zip);
  const macro = names.find((name) => macros.test(name));
  if (macro !== undefined) fail('file.has-macros', issue(macro, 'a workbook without macros (.xlsx)'));
  const kind = names.includes('content.xml') ? 'ods' : 'xlsx';
  const isWanted = (name: string) => (kind === 'ods' ? ofOpenDocument : ofExcel).test(name);
  const files = unpacked(zip, { largest: largestUnpacked, isWanted });
  for (const [name, content] of files) refuseUnsafe(name, content);
  if (kind === 'ods') refuseOtherDocument(files);
  else refuseOtherPackage(names, files);
  return { kind, files };
}

function refuseUnsafe(name: string, content: Uint8Array): void {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes.subarray(0, 200).includes(0)) {
    broken(`${name} is not written in UTF-8`);
  }
  if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) {
    fail('file.has-entities', issue(`<!DOCTYPE in ${name}`, 'parts without declarations of their own'));
  }
}

function refuseOtherPackage(names: readonly string[], files: ReadonlyMap<string, Uint8Array>): void {
  const types = textOf(files.get('[Content_Types].xml'));
  if (/macroEnabled|ms-office\.vba/i.test(types)) {
    fail('file.has-macros', issue('a workbook with macros', 'a workbook without macros (.xlsx)'));
  }
  if (names.includes('xl/workbook.bin')) fail('file.old-workbook', issue('.xlsb', 'it saved as .xlsx'));
  if (files.has('xl/workbook.xml')) return;
  const found = names.includes('word/document.xml')
    ? '.docx'
    : names.includes('ppt/presentation.xml')
      ? '.pptx'
      : 'zip';
  fail('file.not-a-workbook', issue(found, wanted));
}

function refuseOtherDocument(files: ReadonlyMap<string, Uint8Array>): void {
  if (textOf(files.get('META-INF/manifest.xml')).includes('encryption-data')) {
    fail('file.encrypted', issue('a password', 'a file without one'));
  }
  const type = textOf(files.get('mimetype')).trim();
  if (type !== openDocument) fail('file.not-a-workbook', issue(type || 'zip', wanted));
}

export function textOf(content: Uint8Array | undefined): string {
  return content ? Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8') : '';
}
