import { LazyTrendChart } from '#charts/lazy-trend-chart.tsx';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { IndicatorProfile } from '#queries/members.ts';
import { submittedValue } from './submitted-words.ts';
import type { Waiting } from './use-decisions.ts';

type Props = {
  waiting: Waiting;
  indicator: Catalogue['indicators'][number];
  name: string;
  /** What the series would be; undefined for an indicator outside the set that is shown. */
  profile: IndicatorProfile | undefined;
};

const chartHeight = 260;

/** The member's series with the submitted value in its place, over the spread of the others. */
export function ReviewChart({ waiting, indicator, name, profile }: Props) {
  const { review: words } = useDeskTexts();
  const { texts, language } = useSpeech();
  const band = profile?.band ?? [];
  const shown = (profile?.series ?? waiting.series).filter(({ year }) => year !== waiting.year);
  const rows = [...shown, { year: waiting.year, value: submittedValue(waiting) }]
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, value }) => ({
      year,
      own: value,
      median: band.find((row) => row.year === year)?.median ?? null,
      nation: null,
    }));
  return (
    <LazyTrendChart
      rows={rows}
      series={[
        { key: 'own', name, kind: 'own' },
        {
          key: 'median',
          name: texts.member.series.median,
          kind: 'median',
          styles: Object.fromEntries(band.map(({ year, line }) => [year, line])),
        },
      ]}
      band={band}
      breaks={profile?.breaks.map(({ year, kind }) => ({ year, label: texts.member.breakLabel[kind] })) ?? []}
      targets={[]}
      unit={indicator.unitName[language]}
      decimals={indicator.decimals}
      scale={indicator.scale}
      height={chartHeight}
      label={words.chartLabel(indicator.name[language], name)}
    />
  );
}
