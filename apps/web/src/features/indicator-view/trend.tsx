import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { ChartFrame } from '#charts/chart-frame.tsx';
import { LazyTrendChart } from '#charts/lazy-trend-chart.tsx';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { downloads } from '#queries/downloads.ts';
import type { IndicatorSummary } from '#queries/indicators.ts';
import type { Member } from '#queries/members.ts';
import type { Values } from '#queries/values.ts';
import type { Indicator } from './ranking.ts';
import styles from './indicator-view.module.css';

type Props = {
  indicator: Indicator;
  summary: IndicatorSummary;
  values: Values;
  shown: Member | undefined;
  source: Catalogue['sources'][number] | undefined;
};

/** The network's median and middle half over the years, with one member beside if the reader wants. */
export function Trend({ indicator, summary, values, shown, source }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.indicator;
  const { years } = summary.network;
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  const valueOf = (rows: readonly { year: number; value: number | null }[], year: number) =>
    rows.find((row) => row.year === year)?.value ?? null;
  const own = shown ? values.rows.filter(({ member }) => member === shown.code) : [];
  const nation = values.references.filter(({ area }) => area === '0000');
  const direction = shown && summary.directions.find(({ member }) => member === shown.code)?.direction;
  const title =
    shown && direction
      ? words.trendTitle.member(shown.name, texts.verdicts.direction[direction.verdict].toLocaleLowerCase(language))
      : words.trendTitle.network(first.year, last.year);
  const breaks = indicator.definitions.filter(
    ({ change, validFrom }) => change === 'break' && validFrom > first.year && validFrom <= last.year,
  );
  return (
    <ChartFrame
      title={title}
      level={3}
      sentence={words.trendSentence}
      unit={indicator.unitName[language]}
      source={{ citation: source?.citation[language] ?? '', url: source?.url ?? null }}
      notes={breaks.map(({ validFrom, reason }) => texts.member.breakNote(validFrom, reason[language]))}
      csv={downloads.indicator(indicator.id, language === 'sv' ? 'excel-sv' : 'standard')}
      table={{
        columns: [
          { name: texts.common.year },
          { name: texts.member.table.median, decimals: indicator.decimals },
          { name: texts.member.table.q1, decimals: indicator.decimals },
          { name: texts.member.table.q3, decimals: indicator.decimals },
          { name: texts.member.table.n },
          ...(shown ? [{ name: shown.name, decimals: indicator.decimals }] : []),
        ],
        rows: years
          .toReversed()
          .map(({ year, median, q1, q3, n, N }) => [
            year,
            median,
            q1,
            q3,
            texts.common.nOfN(n, N),
            ...(shown ? [valueOf(own, year)] : []),
          ]),
      }}
    >
      <LazyTrendChart
        rows={years.map(({ year, median, line }) => ({
          year,
          median: line === 'none' ? null : median,
          own: valueOf(own, year),
          nation: valueOf(nation, year),
        }))}
        series={[
          {
            key: 'median',
            name: words.series.median,
            kind: 'median',
            styles: Object.fromEntries(years.map(({ year, line }) => [year, line])),
          },
          ...(nation.length > 0 ? [{ key: 'nation', name: words.series.nation, kind: 'nation' } as const] : []),
          ...(shown ? [{ key: 'own', name: shown.name, kind: 'own' } as const] : []),
        ]}
        band={years}
        breaks={breaks.map(({ validFrom }) => ({
          year: validFrom,
          label: texts.member.breakLabel.definition,
        }))}
        targets={[]}
        unit={indicator.unitName[language]}
        decimals={indicator.decimals}
        scale={indicator.scale}
        height={340}
        label={title}
      />
    </ChartFrame>
  );
}

/** Which member to show beside the network; the choice is in the address. */
export function ShownChoice({ members, chosen }: { members: readonly Member[]; chosen: string | null }) {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  const id = useId();
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{texts.indicator.show}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) =>
          void navigate({
            to: '.',
            search: (old) => ({ ...old, own: target.value || undefined }),
            resetScroll: false,
          })
        }
      >
        <option value="">{texts.indicator.showNone}</option>
        {members.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
