import { cellOf, observationsOf, type Dataset, type Grid } from './dataset.ts';
import type { Observation } from './observation.ts';

/** One figure as it is frozen: whose, of what, and whether it is the one that is shown among those of several sources. */
export type CanonicalRow = Observation & { indicator: string; area: string; isShown: boolean };

export const canonicalColumns = [
  'indicator',
  'area',
  'year',
  'source',
  'shown',
  'value',
  'missing',
  'definition_version',
  'flags',
  'numerator',
  'denominator',
  'note',
  'reference',
] as const;

/** All figures of a dataset, of every source, each once; those that nobody has said anything about are left out. */
export function* canonicalRows({ grids, shown }: Dataset): Generator<CanonicalRow> {
  for (const [indicator, bySource] of grids) {
    const visible = shown.get(indicator);
    for (const grid of bySource.values()) {
      for (const area of grid.rows.keys()) {
        for (const row of observationsOf(grid, area)) {
          if (row.definitionVersion === null) continue;
          yield { indicator, area, isShown: isShownFrom(visible, grid, { area, year: row.year }), ...row };
        }
      }
    }
  }
}

function isShownFrom(
  shown: Grid | undefined,
  { source }: Grid,
  { area, year }: { area: string; year: number },
): boolean {
  const cell = shown ? cellOf(shown, area, year) : -1;
  return cell >= 0 && shown!.states[cell] !== 0 && (shown!.sources.get(cell) ?? shown!.source) === source;
}

/**
 * The lines of the canonical CSV, header first, each with its end: UTF-8, commas, LF, quotes only where a field needs them
 * (RFC 4180), numbers in the shortest decimal form that gives the same double, sorted by indicator, area, year and source
 * by code point. The same figures always give the same bytes, in whatever order they come.
 */
export function canonicalLines(rows: Iterable<CanonicalRow>): string[] {
  const keyed = Array.from(rows, (row) => ({ key: keyOf(row), row }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return [lineOf(canonicalColumns), ...keyed.map(({ row }) => lineOf(fieldsOf(row)))];
}

// Ids, codes and years are ASCII, so that comparing them by code unit is comparing by code point.
function keyOf({ indicator, area, year, source }: CanonicalRow): string {
  return `${indicator}\0${area}\0${String(year).padStart(4, '0')}\0${source}`;
}

function fieldsOf(row: CanonicalRow): string[] {
  return [
    row.indicator,
    row.area,
    String(row.year),
    row.source,
    row.isShown ? 'true' : 'false',
    written(row.value),
    row.missing ?? '',
    written(row.definitionVersion),
    row.flags.join(' '),
    written(row.numerator),
    written(row.denominator),
    row.note ?? '',
    row.reference ?? '',
  ];
}

function written(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number);
}

function lineOf(fields: readonly string[]): string {
  return `${fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join()}\n`;
}
