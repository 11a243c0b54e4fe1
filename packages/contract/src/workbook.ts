/** What stands in a cell of a workbook: a number stays a number, a text is never read as a formula, null is empty. */
export type CellContent = string | number | null;

/**
 * A cell of which more is to be said than what stands in it. `missing` is tinted: a value is lacking, and there is a reason.
 * A `group` begins what belongs together, and `rule` is the rest of its row; a `part` of it stands somewhat in.
 */
export type SheetCell =
  | CellContent
  | {
      value: CellContent;
      /** How many decimals a number is shown with; it keeps all it has. */
      decimals?: number;
      /** Shown when somebody points at the cell. */
      note?: string;
      look?: 'missing' | 'title' | 'strong' | 'group' | 'rule' | 'part';
      href?: string;
      /** Works out what stands in the cell, in the format's own language; `value` is what it comes to now. */
      formula?: string;
      /** A cell to be filled in: it can be changed where the sheet is protected, and looks like it. */
      isInput?: true;
      /** What may be filled in; the program refuses all else and says `says`. */
      takes?: CellRule;
    };

export type CellRule = {
  says: string;
} & (
  | { kind: 'number'; min: number | null; max: number | null; isWhole: boolean }
  /** One of the texts in a range of the workbook, such as `Lists!$A$1:$A$5`. */
  | { kind: 'list'; range: string }
  | { kind: 'date' }
);

export type SheetColumn = {
  head: string;
  /** In characters. */
  width: number;
  /** A `number` without decimals of its own is shown as a whole one, such as a year; `long` texts are broken into lines. */
  kind: 'text' | 'long' | 'number';
  decimals?: number;
  /** What the head means, for whoever points at it. */
  note?: string;
  isHidden?: true;
};

export type Sheet = {
  name: string;
  /** A table has its heads in the first row, and filters. A sheet to be read has neither. */
  isTable: boolean;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
  /** How many of the first columns stay where they are when the others are scrolled. */
  frozenColumns: number;
  /** The first row is for programs, and hidden; the heads are in the second. */
  ids?: readonly (string | null)[];
  /** Only cells to be filled in can be changed. There is no password: whoever must, may. */
  isProtected?: true;
  /** `very`: no menu of the program shows the sheet. */
  hidden?: 'hidden' | 'very';
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
  /** When the edition was published, ISO 8601: the only time that is in the file. Without an edition, when it was made. */
  publishedAt: string;
  edition: string | null;
  sheets: readonly Sheet[];
};
