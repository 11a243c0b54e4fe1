import type { Language } from '#i18n/language.ts';

/** A piece of running text. Strings are text, whatever is in them. */
export type Inline =
  | string
  | { strong: Inline[] }
  | { emph: Inline[] }
  | { link: string; text: Inline[] }
  | { code: string };

export type Text = Inline | Inline[];

/** How something looks that is judged: always with its word and shape, never by colour alone. */
export type Tone = 'better' | 'worse' | 'unclear' | 'missing';

/** `symbol` is a letter, `shape` a small drawing; what it shows the word says too. */
export type Tag = { tone: Tone; symbol: string; shape?: string; text: string };

/** A drawing, with what it shows for those who do not see it. */
export type Picture = { svg: string; alt: string };

export type Cell = Text | { lines: (Text | { tag: Tag } | { quiet: Text } | Picture)[] };

export type Column = {
  text: string;
  align?: 'left' | 'right' | 'center';
  /** In parts of what is left, or as wide as needed. */ width?: number;
};

/** What a report consists of, in reading order. */
export type Block =
  /** `isMinor`: not worth a line in the table of contents. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; lead?: string; isMinor?: boolean }
  | { kind: 'lead'; text: Text }
  | { kind: 'text'; text: Text; isQuiet?: boolean }
  | { kind: 'list'; isOrdered?: boolean; items: (Text | { blocks: Block[] })[] }
  | ({ kind: 'figure'; title: string; sentence?: string; note?: string } & Picture)
  | { kind: 'figures'; columns: number; figures: ({ name: string; title: string } & Picture)[] }
  | { kind: 'table'; caption: string; columns: Column[]; rows: Cell[][]; size?: 'small' | 'dense'; note?: Text }
  | { kind: 'comment'; title: string; blocks: Block[] }
  /** Side by side, read one after the other. */
  | { kind: 'columns'; parts: Block[][] }
  | { kind: 'page' };

/** A whole report, as the templates want it. */
export type ReportData = {
  language: Language;
  title: string;
  /** Above and below the title where it stands on the first page. */
  kicker: string;
  subtitle: string;
  facts: string;
  description: string;
  keywords: string[];
  author: string;
  /** Of the edition: a report is the same whenever it is made. */
  date: { year: number; month: number; day: number };
  runningHead: { left: string; right: string };
  words: { page: string; of: string; contents: string };
  /** A whole page for the title with the finding of the year, and a table of contents after it. */
  cover: { finding: string; lines: string[] } | null;
  /** Said at the foot of every page: of what has not been published, or is invented. */
  notice: string | null;
  blocks: Block[];
};
