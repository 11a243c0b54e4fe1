import type { ChartTableData } from '#charts/chart-table.tsx';
import type { Speech } from '#i18n/language.ts';
import type { IndicatorProfile } from '#queries/members.ts';
import type { Indicator } from './profile-list.tsx';

/** Why a series is broken, for each year in which it is. */
export function breakNotes(indicator: Indicator, profile: IndicatorProfile, { texts, language }: Speech): string[] {
  return profile.breaks.map(({ year, kind, version }) => {
    const definition = indicator.definitions.find((one) => one.version === version);
    const reason = kind === 'definition' && definition ? definition.reason[language] : texts.common.flags.break;
    return texts.member.breakNote(year, reason);
  });
}

/** The chart's figures as a table, year by year, latest first; a missing value says why. */
export function detailTable(
  indicator: Indicator,
  { series, band }: IndicatorProfile,
  { texts }: Speech,
): ChartTableData {
  const { decimals } = indicator;
  const words = texts.member.table;
  const { withheld } = texts.charts;
  return {
    columns: [
      { name: texts.common.year },
      { name: texts.common.value, decimals },
      { name: words.median, decimals },
      { name: words.q1, decimals },
      { name: words.q3, decimals },
      { name: words.n },
      { name: words.note },
    ],
    rows: series.toReversed().map(({ year, value, missing, flags }) => {
      const spread = band.find((row) => row.year === year);
      return [
        year,
        value ?? { missing: texts.common.missing[missing ?? 'not-reported'] },
        spread?.median ?? withheld,
        spread?.q1 ?? withheld,
        spread?.q3 ?? withheld,
        spread ? texts.common.nOfN(spread.n, spread.N) : null,
        flags.length > 0 ? flags.map((flag) => texts.common.flags[flag]).join(', ') : '–',
      ];
    }),
  };
}
