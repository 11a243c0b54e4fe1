/** What stands in a cell of a workbook: a number stays a number, a text is never read as a formula, null is empty. */
export type CellContent = string | number | null;

/** A cell of which more is to be said than what stands in it. `missing` is tinted: a value is lacking, and there is a reason. */
export type SheetCell =
  | CellContent
  | {
      value: CellContent;
      /** How many decimals a number is shown with; it keeps all it has. */
      decimals?: number;
      /** Shown when somebody points at the cell. */
      note?: string;
      look?: 'missing' | 'title' | 'strong';
      href?: string;
    };

export type SheetColumn = {
  head: string;
  /** In characters. */
  width: number;
  /** A `number` without decimals of its own is shown as a whole one, such as a year; `long` texts are broken into lines. */
  kind: 'text' | 'long' | 'number';
  decimals?: number;
  /** What the head means, for whoever points at it. */
  note?: string;
};

export type Sheet = {
  name: string;
  /** A table has its heads in the first row, and filters. A sheet to be read has neither. */
  isTable: boolean;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
  /** How many of the first columns stay where they are when the others are scrolled. */
  frozenColumns: number;
};

/** A workbook as it is made by the web, in the words of one language; the API makes a file of it. */
export type WorkbookDocument = {
  /** Such as sv-SE. */
  language: string;
  title: string;
  subject: string;
  description: string;
  keywords: string;
  author: string;
  /** When the edition was published, ISO 8601: the only time that is in the file. */
  publishedAt: string;
  edition: string;
  sheets: readonly Sheet[];
};
