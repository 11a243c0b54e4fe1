import type { ChartTableData } from '#charts/chart-table.tsx';
import type { Speech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import type { Entry } from './compared.ts';

/** The figures of one indicator year by year, the latest first; a missing value says why. */
export function detailTable(
  { indicator: { decimals }, compared }: Entry,
  members: readonly Pick<Member, 'name'>[],
  { texts }: Speech,
): ChartTableData {
  const words = texts.comparison.detail.table;
  const { years, series, band } = compared;
  const rows = years.map((year, i) => {
    const spread = band.find((row) => row.year === year);
    return [
      year,
      ...series.map(({ values, gaps }) => {
        const reason = gaps.find((gap) => gap.year === year)?.missing ?? 'not-reported';
        return values[i] ?? { missing: texts.common.missing[reason] };
      }),
      spread?.median ?? texts.charts.withheld,
      texts.common.nOfN(spread?.n ?? 0, compared.reference.N),
    ];
  });
  return {
    columns: [
      { name: texts.common.year },
      ...members.map(({ name }) => ({ name, decimals })),
      { name: words.median, decimals },
      { name: words.n },
    ],
    rows: rows.toReversed(),
  };
}
