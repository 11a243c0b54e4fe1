import { ChartFrame } from '#charts/chart-frame.tsx';
import { MedianChart } from '#charts/median-chart.tsx';
import { distributionTitle, isDrawn, medianSentence, networkTitle } from '#findings/network.ts';
import { inSentence } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { downloads } from '#queries/downloads.ts';
import type { Entry } from './summarised.ts';

const mostYears = 20;

/** The network's median and middle half over the years, small, with its table. */
export function MedianFigure({ year, indicator, sources }: Entry & { sources: Catalogue['sources'] }) {
  const { texts, language } = useSpeech();
  const words = texts.summary.chart;
  const years = year.years.filter(({ year: covered }) => covered <= (year.latest?.year ?? 0)).slice(-mostYears);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const hasLine = years.some(isDrawn);
  const source = sources.find(({ id }) => id === indicator.shownSource);
  if (years.filter((row) => isDrawn(row) || row.q1 !== null).length < 2) {
    return (
      <p>
        {medianSentence(indicator, year, language)} {words.none}
      </p>
    );
  }
  const title =
    hasLine || year.latest === null
      ? networkTitle(indicator, { figures: year, members: 0 }, language)
      : distributionTitle(indicator, year.latest, language);
  const { decimals } = indicator;
  const name = indicator.name[language];
  const breaks = indicator.definitions.filter(
    ({ change, validFrom }) => change === 'break' && validFrom > first && validFrom <= last,
  );
  return (
    <ChartFrame
      title={title}
      aloneTitle={words.alone(name)}
      level={4}
      sentence={hasLine ? words.sentence : words.noLine}
      unit={indicator.unitName[language]}
      source={{ citation: source?.citation[language] ?? '', url: source?.url ?? null }}
      notes={breaks.map(({ validFrom, reason }) => words.break(validFrom, reason[language]))}
      csv={downloads.indicator(indicator.id, language === 'sv' ? 'excel-sv' : 'standard')}
      table={{
        columns: [
          { name: texts.common.year },
          { name: texts.member.table.n },
          { name: texts.member.table.median, decimals },
          { name: texts.member.table.q1, decimals },
          { name: texts.member.table.q3, decimals },
        ],
        rows: years
          .toReversed()
          .map((row) => [
            row.year,
            texts.common.nOfN(row.n, row.N),
            row.median ?? texts.charts.withheld,
            row.q1 ?? texts.charts.withheld,
            row.q3 ?? texts.charts.withheld,
          ]),
      }}
    >
      <MedianChart
        rows={years.map((row) => ({
          year: row.year,
          value: row.line === 'none' ? null : row.median,
          low: row.q1,
          high: row.q3,
          style: row.line,
        }))}
        breaks={breaks.map(({ validFrom }) => validFrom)}
        scale={indicator.scale}
        decimals={decimals}
        label={words.label(inSentence(name), first, last)}
      />
    </ChartFrame>
  );
}
