import type { DecimalMark } from './import-cell.ts';
import type { FoundIndicator } from './import-lookups.ts';

/** What a column of a file can say of its rows, each but `skip` said by one column at most. */
export const columnParts = [
  'skip',
  'member',
  'indicator',
  'year',
  'value',
  'gender',
  'missing',
  'numerator',
  'denominator',
  'note',
  'reference',
  'source',
] as const;

export type ColumnPart = (typeof columnParts)[number];

/** A part; or the values of one year, or of one indicator, where a file is wide. */
export type ColumnUse = ColumnPart | `year:${number}` | `indicator:${string}`;

export const columnUsePattern = `^(${columnParts.join('|')}|year:(19|20)\\d\\d|indicator:[a-z0-9]+(-[a-z0-9]+)*)$`;

/** How a file is read. */
export type ImportMapping = {
  /** One for each column. */
  columns: ColumnUse[];
  /** What is so of the whole file, where no column says it. */
  whole: { indicator: string | null; year: number | null; source: string | null; reference: string | null };
  /** Which mark begins decimals; null where nothing in the file needs one, or where nobody has said it yet. */
  mark: DecimalMark | null;
  /** What becomes of figures that a person has written: they are kept, or replaced. */
  written: 'keep' | 'replace';
};

/** `long`: a row is a figure · `years`, `indicators`: a row has a figure for each column of a year or an indicator. */
export type ImportShape = 'long' | 'years' | 'indicators';

/** Whether a column has numbers in it, by what it says. */
export function hasNumbers(use: ColumnUse | undefined): boolean {
  return use !== undefined && /^(value|numerator|denominator|year:|indicator:)/.test(use);
}

/** The shape that columns make; null where they make two at once. */
export function shapeOf(columns: readonly ColumnUse[]): ImportShape | null {
  const hasYears = columns.some((use) => use.startsWith('year:'));
  const hasIndicators = columns.some((use) => use.startsWith('indicator:'));
  if (hasYears && hasIndicators) return null;
  return hasYears ? 'years' : hasIndicators ? 'indicators' : 'long';
}

/** Why a file cannot be read by a mapping. */
export const mappingFaults = [
  'two-shapes',
  'twice',
  'no-member',
  'no-indicator',
  'no-year',
  'no-value',
  'no-source',
  'mark-unclear',
] as const;

export type MappingFault = (typeof mappingFaults)[number];

/** All that a mapping lacks. `isMarkUnclear`: the numbers of the file can be read in two ways. */
export function faultsOf({ columns, whole, mark }: ImportMapping, isMarkUnclear: boolean): MappingFault[] {
  const shape = shapeOf(columns);
  const used = columns.filter((use) => use !== 'skip');
  const has = (part: ColumnPart) => columns.includes(part);
  const faults: [MappingFault, boolean][] = [
    ['two-shapes', shape === null || (shape !== 'long' && has('value'))],
    ['twice', new Set(used).size < used.length],
    ['no-member', !has('member')],
    ['no-indicator', shape !== 'indicators' && !has('indicator') && whole.indicator === null],
    ['no-year', shape !== 'years' && !has('year') && whole.year === null],
    ['no-value', shape === 'long' && !has('value')],
    ['no-source', !has('source') && whole.source === null],
    ['mark-unclear', isMarkUnclear && mark === null],
  ];
  return faults.flatMap(([fault, isSo]) => (isSo ? fault : []));
}

/** How the parts are called in the headings of files: in Swedish, in English, and by Kolada. The first found is taken. */
const headings: Record<Exclude<ColumnPart, 'skip'>, RegExp[]> = {
  member: [
    /^(kommunkod|kommun-?id|municipality[ _-]?(id|code)|region[ _-]?(kod|code)|medlemskod|member[ _-]?code|kod|code)$/,
    /^(kommun|municipality|medlem|member|område|area|region|geografi)$/,
    /^(kommunnamn|namn|name|municipality[ _-]?(title|name)|slug|ort)$/,
  ],
  indicator: [
    /^(kpi|kpi[ _-]?id|nyckeltals?-?id|indicator[ _-]?id|indikator-?id)$/,
    /^(nyckeltal|indicator|indikator|mått|variabel|variable|nyckeltalsnamn|kpi[ _-]?title)$/,
  ],
  year: [/^(år|ar|year|period|tid|time|mätår)$/],
  value: [/^(värde|varde|value|utfall|resultat|antal|andel)$/],
  gender: [/^(kön|kon|gender|sex)$/],
  missing: [/^(saknas|missing|orsak|bortfall|saknas därför|varför det saknas|reason)$/],
  numerator: [/^(täljare|numerator)$/],
  denominator: [/^(nämnare|denominator)$/],
  note: [/^(anmärkning|kommentar|fotnot|not|note|comment|footnote)$/],
  reference: [/^(referens|reference|länk|link|url|adress)$/],
  source: [/^(källa|source)$/],
};

const yearHeading = /^(?:år|year)?\s*((?:19|20)\d\d)(?:\s*\(?(?:t|totalt?|alla)\)?)?$/;

type Finder = (text: string) => FoundIndicator;

/** What the columns of a file probably say, by their headings. What is not recognised is left out. */
export function guessedColumns(titles: readonly string[], findIndicator: Finder): ColumnUse[] {
  const columns = titles.map((title): ColumnUse => {
    const text = title.trim().toLowerCase();
    const year = yearHeading.exec(text)?.[1];
    if (year !== undefined) return `year:${Number(year)}`;
    const found = text === '' ? 'none' : findIndicator(text);
    return typeof found === 'string' ? 'skip' : `indicator:${found.id}`;
  });
  for (const [part, patterns] of Object.entries(headings)) {
    const isIt = (pattern: RegExp) => titles.findIndex((title) => pattern.test(title.trim().toLowerCase()));
    const at = patterns.map(isIt).find((index) => index >= 0);
    if (at !== undefined) columns[at] = part as ColumnPart;
  }
  return withoutRepeats(columns);
}

function withoutRepeats(columns: readonly ColumnUse[]): ColumnUse[] {
  return columns.map((use, i) => (columns.indexOf(use) === i ? use : 'skip'));
}
