import { standingTargets } from '@ratthall/domain/target';
import { ChartFrame } from '#charts/chart-frame.tsx';
import { LazyTrendChart } from '#charts/lazy-trend-chart.tsx';
import type { Embed } from '#embeds.ts';
import { networkLineSentence, networkTitle } from '#findings/network.ts';
import { targetMarks } from '#findings/target-marks.ts';
import { directionTitle, namedTitle } from '#findings/title.ts';
import { useSpeech, type Speech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { downloads } from '#queries/downloads.ts';
import type { IndicatorSummary } from '#queries/indicators.ts';
import type { Member } from '#queries/members.ts';
import type { Values } from '#queries/values.ts';
import type { Indicator } from '#ranking.ts';
import { groupKey, groupYears, mostPeerLines } from './peer-lines.ts';
import { trendLines, type TrendLine } from './trend-lines.ts';

type Props = {
  indicator: Indicator;
  summary: IndicatorSummary;
  values: Values;
  members: readonly Member[];
  shown: Member | undefined;
  /** The peers of the shown member, where the reader has chosen a group; nobody when left out. */
  peers?: readonly Member[];
  source: Catalogue['sources'][number] | undefined;
  /** The level of its title, 3 when left out, and where it stands alone. */
  level?: 2 | 3;
  embed?: Embed;
};

const nobody: readonly Member[] = [];

/** The network's median and middle half over the years, with one member beside if the reader wants. */
export function Trend({ indicator, summary, values, members, shown, peers = nobody, source, level = 3, embed }: Props) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const { years } = summary.network;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const lines = trendLines({ summary, values, members, shown, peers }, speech);
  const hasMedian = lines.some(({ kind }) => kind === 'median');
  const direction = summary.directions.find(({ member }) => member === shown?.code)?.direction;
  const title =
    shown && direction
      ? directionTitle(shown.name, direction, language)
      : networkTitle(indicator, { figures: summary.network, members: summary.directions.length }, language);
  const aloneTitle = namedTitle(title, indicator, language);
  const breaks = breaksIn({ indicator, lines, first, last }, speech);
  const { decimals } = indicator;
  const hasPeers = lines.some(({ key }) => key === groupKey || peers.some(({ code }) => code === key));
  const isOfPeers = hasPeers && !hasMedian;
  const sentence = isOfPeers ? texts.indicator.trendFewPeers : networkLineSentence(hasMedian, language);
  const group = hasPeers ? groupNote({ values, shown, peers, year: summary.network.latest?.year }, speech) : [];
  return (
    <ChartFrame
      title={title}
      aloneTitle={aloneTitle}
      level={level}
      embed={embed}
      sentence={sentence}
      unit={indicator.unitName[language]}
      source={{ citation: source?.citation[language] ?? '', url: source?.url ?? null }}
      notes={[...group, ...breaks.map(({ year, reason }) => texts.member.breakNote(year, reason))]}
      csv={downloads.indicator(indicator.id, language === 'sv' ? 'excel-sv' : 'standard')}
      table={{
        columns: [
          { name: texts.common.year },
          { name: texts.member.table.n },
          { name: texts.member.table.q1, decimals },
          { name: texts.member.table.q3, decimals },
          ...lines.map(({ name }) => ({ name, decimals })),
        ],
        rows: years
          .toReversed()
          .map(({ year, q1, q3, n, N }) => [
            year,
            texts.common.nOfN(n, N),
            q1 ?? texts.charts.withheld,
            q3 ?? texts.charts.withheld,
            ...lines.map(({ valueIn }) => valueIn(year)),
          ]),
      }}
    >
      <LazyTrendChart
        rows={years.map(({ year }) => ({
          year,
          ...Object.fromEntries(lines.map(({ key, valueIn }) => [key, valueIn(year)])),
        }))}
        series={lines.map(({ key, name, kind, styles }) => ({ key, name, kind, ...(styles && { styles }) }))}
        band={years}
        breaks={breaks}
        {...targetMarks(drawnTargets(indicator), indicator, language)}
        unit={indicator.unitName[language]}
        decimals={decimals}
        scale={indicator.scale}
        height={340}
        label={aloneTitle}
      />
    </ChartFrame>
  );
}

/** Targets without a path, since nobody's start is the network's; a relative one has no value of its own. */
function drawnTargets({ targets }: Indicator) {
  const standing = standingTargets(targets);
  return targets.map((target) => ({
    target,
    goal: target.kind === 'change' ? null : target.value,
    isFormer: !standing.includes(target),
    isOwn: false,
  }));
}

type Group = Pick<Props, 'values' | 'shown'> & { peers: readonly Member[]; year: number | undefined };

/** Whom the thin lines are of, or how many stand behind the median of the group in the latest year. */
function groupNote({ values, shown, peers, year }: Group, { texts }: Speech): string[] {
  if (shown === undefined || peers.length === 0) return [];
  if (peers.length <= mostPeerLines) return [texts.indicator.peerLines(shown.name)];
  const latest = groupYears(values, [shown, ...peers]).find((row) => row.year === year);
  return latest ? [texts.indicator.peerMedian(shown.name, latest.n, latest.N, latest.year)] : [];
}

type Span = { indicator: Indicator; lines: readonly TrendLine[]; first: number; last: number };

/** Where no line is drawn on: a definition that broke the series, or a drawn member that changed its method. */
function breaksIn({ indicator, lines, first, last }: Span, { texts, language }: Speech) {
  const isInside = ({ year }: { year: number }) => year > first && year <= last;
  const ofDefinition = indicator.definitions
    .filter(({ change }) => change === 'break')
    .map(({ validFrom, reason }) => ({
      year: validFrom,
      label: texts.member.breakLabel.definition,
      reason: reason[language],
    }));
  const ofMethod = lines.flatMap(({ name, methodBreaks }) =>
    methodBreaks.map((year) => ({
      year,
      label: `${texts.member.breakLabel.method}: ${name}`,
      reason: `${name}, ${texts.common.flags.break}`,
    })),
  );
  return [...ofDefinition, ...ofMethod].filter(isInside);
}
