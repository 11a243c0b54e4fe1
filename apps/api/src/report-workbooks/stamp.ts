import { createHash } from 'node:crypto';
import { entryMethods, type EntryContent } from '@ratthall/domain/entry';
import { missingReasons } from '@ratthall/domain/observation';
import { reportFormat, type ReportCells } from '@ratthall/domain/report-cells';
import { Type, type TSchema } from 'typebox';
import { Check } from 'typebox/value';
import { fail } from '#fail.ts';
import type { ReadCell, Spreadsheet } from '#spreadsheets/spreadsheet.ts';

/** What a workbook says that it was made from. */
export type Stamp = {
  member: string;
  year: number;
  madeAt: string;
  entries: Map<string, { revision: number; digest: string }>;
  /** What stood in the cells of each figure when the workbook was made. */
  cells: Map<string, ReportCells>;
  /** The words of its lists in lower case, and what they stand for. */
  words: Map<string, Map<string, string>>;
};

const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const Cells = Type.Object({
  figures: Type.Record(Type.String(), orNull(Type.Number())),
  method: orNull(Type.Enum([...entryMethods])),
  missing: orNull(Type.Enum([...missingReasons])),
  expectedBy: orNull(Type.String()),
  scope: Type.Array(Type.String()),
  publicNote: Type.String(),
  internalNote: Type.String(),
});

/** What an entry says, in short: two that say the same have the same digest, whichever their revisions are. */
export function digestOf(content: EntryContent | null): string {
  const said = content === null ? '' : JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}

/** Finds the sheet that says what the workbook was made from, whatever it is called; and refuses one that is about something else. */
export function stampOf({ sheets }: Spreadsheet, { member, year }: { member: string; year: number }): Stamp {
  const rows = sheets.find((sheet) => sheet.rows[0]?.[0] === 'ratthall-report')?.rows;
  if (!rows) return notOurs('a workbook that was fetched for the member and the year');
  const format = Number(rows[0]?.[1]);
  if (!(format <= reportFormat)) {
    fail('workbook.newer-format', {
      field: 'format',
      value: text(rows[0]?.[1]),
      expected: `at most ${reportFormat}`,
    });
  }
  const said = (key: string) => text(rows.find((row) => row[0] === key)?.[1]);
  if (said('member') !== member) {
    fail('workbook.other-member', { field: 'member', value: said('member'), expected: member });
  }
  if (said('year') !== String(year)) {
    fail('workbook.other-year', { field: 'year', value: said('year'), expected: String(year) });
  }
  const words: Stamp['words'] = new Map();
  for (const [key, list, code, word] of rows) {
    if (key !== 'word') continue;
    const own = words.get(text(list)) ?? new Map<string, string>();
    words.set(text(list), own.set(plain(text(word)), text(code)).set(plain(text(code)), text(code)));
  }
  return {
    member,
    year,
    madeAt: said('made'),
    entries: new Map(
      rows.flatMap(([key, id, revision, digest]) =>
        key === 'entry' ? [[text(id), { revision: Number(revision), digest: text(digest) }]] : [],
      ),
    ),
    cells: new Map(rows.flatMap(([key, id, json]) => (key === 'cells' ? [[text(id), cellsIn(text(json))]] : []))),
    words,
  };
}

export const plain = (word: string) => word.trim().replaceAll(/\s+/g, ' ').toLowerCase();

function cellsIn(json: string): ReportCells {
  const expected = 'the sheet that says what it was made from, unchanged';
  try {
    const cells: unknown = JSON.parse(json);
    return Check(Cells, cells) ? cells : notOurs(expected);
  } catch {
    return notOurs(expected);
  }
}

export function text(cell: ReadCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'date' in cell ? cell.date.slice(0, 10) : 'percent' in cell ? `${percentOf(cell.percent)} %` : cell.error;
}

/** 0.45 is shown as 45, without digits at its end that nobody typed. */
export function percentOf(share: number): number {
  return Number((share * 100).toPrecision(15));
}

export function notOurs(expected: string): never {
  return fail('workbook.not-ours', { field: 'file', value: null, expected });
}
