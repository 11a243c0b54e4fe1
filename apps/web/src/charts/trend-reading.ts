import { formatNumber } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import type { TrendData, TrendSeries } from './trend-layout.ts';

/** What a year says: an entry for each series that has a value then, and for the own series also when it has none. */
export type TrendReading = {
  year: number;
  entries: { key: string; kind: TrendSeries['kind']; name: string; text: string; isMissing: boolean }[];
  breakLabel: string | null;
};

const order: Record<TrendSeries['kind'], number> = { own: 0, median: 1, nation: 2, peer: 3 };

/** The reading of the year in row `at`: own first, then median, nation and peers, the highest peer first. */
export function readingOf(
  { rows, series, breaks }: TrendData,
  at: number,
  { decimals, speech: { language, texts } }: { decimals: number; speech: Speech },
): TrendReading | null {
  const row = rows[at];
  if (row === undefined) return null;
  const entries = series
    .map((one) => ({ ...one, value: one.styles?.[row.year] === 'none' ? null : (row[one.key] ?? null) }))
    .filter(({ kind, value }) => value !== null || kind === 'own')
    .toSorted((a, b) => order[a.kind] - order[b.kind] || (b.value ?? 0) - (a.value ?? 0))
    .map(({ key, kind, name, value }) => {
      const text = value === null ? texts.charts.missing : formatNumber(value, decimals, language);
      return { key, kind, name, text, isMissing: value === null };
    });
  return { year: row.year, entries, breakLabel: breaks.find(({ year }) => year === row.year)?.label ?? null };
}

/** "2019: Falkenberg 28,0 procent, Median 30,0. Ny definition." The unit is said once. */
export function spokenReading({ year, entries, breakLabel }: TrendReading, unit: string): string {
  const withUnit = entries.findIndex(({ isMissing }) => !isMissing);
  const said = entries.map(({ name, text }, i) => `${name} ${text}${i === withUnit ? ` ${unit}` : ''}`).join(', ');
  return `${year}: ${said}${breakLabel === null ? '' : `. ${breakLabel}`}.`;
}
