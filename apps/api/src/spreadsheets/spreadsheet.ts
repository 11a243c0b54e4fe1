/**
 * What stands in a cell: a text, a number, true or false, or nothing. A date as ISO 8601, a number that is shown as a
 * percentage (45 % is 0.45), and what a formula ended in where it could not be worked out.
 */
export type ReadCell = string | number | boolean | null | { date: string } | { percent: number } | { error: string };

export type ReadSheet = {
  name: string;
  /** Rows are as long as they have something in them, and end where the last one does. */
  rows: ReadCell[][];
  /** Where formulas stand, as `row,column` from 0: what is read of them is what they had come to when the file was saved. */
  formulas: string[];
  /** How many merged ranges there are. */
  merges: number;
  isHidden: boolean;
};

/** A file that somebody has sent, as it was read. A CSV file has one sheet without a name, and nothing but texts. */
export type Spreadsheet = { kind: 'xlsx' | 'ods' | 'csv'; sheets: ReadSheet[] };

/** What is more is refused. */
export type SpreadsheetLimits = {
  /** Bytes of the file. */
  largest: number;
  /** Bytes that all that is packed in it may unpack to. */
  largestUnpacked: number;
  /** Rows of a sheet with something in them, and cells of all sheets. */
  mostRows: number;
  mostCells: number;
};

export const usualLimits: SpreadsheetLimits = {
  largest: 10_000_000,
  largestUnpacked: 150_000_000,
  mostRows: 200_000,
  mostCells: 4_000_000,
};
