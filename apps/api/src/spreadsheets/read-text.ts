import { parse } from 'csv-parse/sync';
import { fail } from '#fail.ts';
import { issue } from './file-format.ts';
import { broken } from './unpack.ts';
import type { ReadSheet } from './spreadsheet.ts';

const separators = [';', '\t', ',', '|'] as const;

/**
 * A table of texts as programs export it: UTF-8, UTF-16 or Windows' own letters; semicolons, tabs or commas between. What
 * is a number is the reader's to find out, since only the one who knows the column knows what `1,234` is.
 */
export function readText(bytes: Uint8Array, { mostRows }: { mostRows: number }): ReadSheet[] {
  const text = decoded(bytes);
  // What a spreadsheet program writes before a table, to say what stands between its cells.
  const [, said] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const separator = said ?? separatorOf(text);
  const rows = parsed(said === undefined ? text : text.slice(text.indexOf('\n') + 1), { separator, mostRows });
  return [{ name: '', rows, formulas: [], merges: 0, isHidden: false }];
}

/** Bytes that are no UTF-8 are Windows-1252, which is what is left of the old programs. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that parts the first lines into the same number of cells, more than one; of several, the one with most. */
export function separatorOf(text: string): string {
  const lines = withoutQuoted(text.slice(0, 20_000))
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const found = separators.map((one) => {
    const counts = lines.map((line) => line.split(one).length - 1);
    const least = Math.min(...counts);
    return { one, isEven: least > 0 && counts.every((count) => count === least), least, any: Math.max(0, ...counts) };
  });
  const [best] = found.sort(
    (a, b) =>
      Number(b.isEven) - Number(a.isEven) ||
      Number(b.least > 0) - Number(a.least > 0) ||
      Number(b.any > 0) - Number(a.any > 0),
  );
  return best?.one ?? ';';
}

const withoutQuoted = (text: string) => text.replaceAll(/"[^"]*("|$)/g, '');

function parsed(text: string, { separator, mostRows }: { separator: string; mostRows: number }): string[][] {
  const rows: string[][] = [];
  try {
    parse(text, {
      delimiter: separator,
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      to: mostRows + 1,
      onRecord: (record: string[]) => {
        rows.push(record.map(plain));
        return null;
      },
    });
  } catch (error) {
    broken(`a quotation mark is not closed: ${error instanceof Error ? error.message : ''}`);
  }
  if (rows.length > mostRows) fail('file.too-many-rows', issue(`more than ${mostRows} rows`, `at most ${mostRows}`));
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1);
}

/** Without what cannot be seen, and with hard spaces as ordinary ones. */
function plain(cell: string): string {
  return cell
    .replaceAll(/[\u200b\ufeff]/gu, '')
    .replaceAll(/[\u00a0\u202f\u2009]/gu, ' ')
    .trim();
}
