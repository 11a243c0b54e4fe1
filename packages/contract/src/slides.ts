/** How something that is judged is marked: with a shape and a colour beside its words. */
export type SlideMark = 'better' | 'worse' | 'unclear' | 'missing';

export type SlideCell = { text: string; mark?: SlideMark };

/** A line chart with a value or a gap for each year. */
export type SlideChart = {
  years: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[]; isOwn: boolean }[];
  /** What the values are measured in, and where the axis begins and ends; null where the program may choose. */
  unit: string;
  axis: { low: number; high: number; step: number } | null;
  isLog: boolean;
  decimals: number;
  alt: string;
};

/** One slide: its title says what is on it, and its notes where that comes from. */
export type Slide = { title: string; notes: string } & (
  | { kind: 'opening'; lines: readonly string[] }
  | { kind: 'text'; lead: string; points: readonly string[] }
  | { kind: 'columns'; columns: readonly { head: string; mark: SlideMark; points: readonly string[] }[] }
  | { kind: 'chart'; about: string; chart: SlideChart; points: readonly string[]; source: string }
  | {
      kind: 'table';
      lead: string;
      columns: readonly { head: string; width: number; isNumber: boolean }[];
      rows: readonly (readonly SlideCell[])[];
      alt: string;
    }
);

/** A deck as it is made by the web, in the words of one language; the API makes a file of it. */
export type DeckDocument = {
  /** Such as sv-SE. */
  language: string;
  title: string;
  subject: string;
  author: string;
  footer: string;
  /** When the edition was published, ISO 8601: the only time that is in the file. */
  publishedAt: string;
  slides: readonly Slide[];
};
