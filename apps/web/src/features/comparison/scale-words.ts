import { drawnScale } from '#charts/axis.ts';
import type { Speech } from '#i18n/language.ts';
import type { Entry } from './compared.ts';

/** What stands after a heading whose drawing has a logarithmic axis; nothing for an ordinary one. */
export function scaleWords({ indicator, compared }: Entry, part: keyof typeof drawn, { texts }: Speech): string {
  const values = drawn[part](compared).filter((value) => value !== null);
  const isLog = values.length > 0 && drawnScale(values, indicator.scale) === 'log';
  return isLog ? ` (${texts.charts.logScale})` : '';
}

type Compared = Entry['compared'];

/** The values that decide the axis of each drawing. */
const drawn = {
  trend: ({ series, band }: Compared) => [
    ...series.flatMap(({ values }) => values),
    ...band.flatMap(({ q1, q3 }) => [q1, q3]),
  ],
  level: ({ cells, reference }: Compared) => [
    ...cells.flatMap(({ value, comparable }) => (comparable ? value : [])),
    ...reference.values,
  ],
  change: ({ change }: Compared) =>
    change?.rows.flatMap((row) => ('change' in row ? [row.before, row.after] : [])) ?? [],
};
