import { countWays } from '@ratthall/domain/ways';
import { swarmLayout } from '#charts/swarm-layout.ts';
import { tickText } from '#charts/tick-text.ts';
import { changeUnit } from '#findings/amounts.ts';
import { distributionSentence, distributionTitle, isDrawn, networkTitle } from '#findings/network.ts';
import { coverageSentences, likeForLikeReason, wayTitle } from '#findings/year.ts';
import { formatChange, formatNumber, formatValue, inSentence } from '#i18n/format.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { numbered } from './network-year.ts';
import type { Entry, NetworkFacts } from './network-facts.ts';
import type { Block, Cell } from './report-document.ts';
import { sentenceOf } from './sentence.ts';
import { swarmPicture } from './swarm-picture.ts';
import type { Told } from './told.ts';
import { trendPicture } from './trend-picture.ts';
import { verdictPicture } from './verdict-picture.ts';

const pageWidth = 464;
const trendHeight = 122;
/** Dots are laid out as on a page, and printed smaller. */
const swarmWidth = 700;
const mostYears = 20;
const mostYearsInTable = 11;

/** What the year says of one indicator, on a page or two of its own. */
export function indicatorBlocks(entry: Entry, facts: NetworkFacts, about: Told): Block[] {
  const { edition, speech } = about;
  const { texts, language } = speech;
  const { year, indicator } = entry;
  const comment = edition.comments[indicator.id]?.[language].trim() ?? '';
  return [
    { kind: 'page' },
    { kind: 'heading', level: 1, text: numbered(entry, language), lead: wayTitle(year, language) },
    { kind: 'text', text: [likeForLikeText(entry, speech), ' ', coverageSentences(year, language).join(' ')] },
    ...(comment === ''
      ? []
      : [{ kind: 'comment' as const, title: texts.summary.comment, blocks: markdownBlocks(comment, 2) }]),
    ...trendFigure(entry, about),
    ...distributionFigure(entry, facts, about),
    ...verdictFigure(entry, about),
    { kind: 'columns', parts: [moverTable(entry, facts, about), yearTable(entry, about)] },
  ];
}

function likeForLikeText({ year, indicator }: Entry, { texts, language }: Told['speech']): string {
  const { likeForLike } = year;
  if (likeForLike === null) return likeForLikeReason(year, language) ?? '';
  const { n, fromYear, toYear, before, after } = likeForLike;
  const from = formatNumber(before, indicator.decimals, language);
  return texts.indicator.likeForLike(n, fromYear, toYear, from, formatValue(after, indicator, language));
}

function shownYears({ year }: Entry) {
  return year.years.filter((row) => row.year <= (year.latest?.year ?? 0)).slice(-mostYears);
}

function trendFigure(entry: Entry, { speech, words }: Told): Block[] {
  const { texts, language } = speech;
  const { year, indicator } = entry;
  const rows = shownYears(entry);
  const hasLine = rows.some(isDrawn);
  const breaks = indicator.definitions.filter(({ change }) => change === 'break');
  const last = rows.findLast(isDrawn);
  const shown = (value: number) => formatNumber(value, indicator.decimals, language);
  const svg = trendPicture(
    {
      rows: rows.map((row) => ({ year: row.year, median: row.median })),
      series: [
        {
          key: 'median',
          name: texts.charts.median,
          kind: 'median',
          styles: Object.fromEntries(rows.map((row) => [row.year, row.line])),
        },
      ],
      band: rows,
      breaks: breaks.map(({ validFrom }) => ({ year: validFrom, label: texts.member.breakLabel.definition })),
      targets: [],
      scale: indicator.scale,
    },
    { width: pageWidth, height: trendHeight },
    {
      words: {
        ends: { median: `${texts.charts.median} ${shown(last?.median ?? 0)}` },
        band: inSentence(texts.charts.middleHalf),
      },
      language,
    },
  );
  if (svg === null) return [];
  const title = networkTitle(indicator, { figures: year, members: year.latest?.n ?? 0 }, language);
  const chart = texts.summary.chart;
  const sentence = hasLine ? chart.sentence : chart.noLine;
  const medians = rows.filter(isDrawn).map((row) => `${row.year} ${shown(row.median ?? 0)}`);
  return [
    {
      kind: 'figure',
      title,
      sentence: `${words.unit(indicator.unitName[language])} ${sentence}`,
      svg,
      alt: [
        sentenceOf(`${indicator.name[language]}: ${title}`),
        sentence,
        ...(medians.length === 0 ? [] : [words.network.mediansAlt(medians.join(', '))]),
      ].join(' '),
    },
  ];
}

function distributionFigure(
  { year, indicator }: Entry,
  { valuesOf, members, nameOf }: NetworkFacts,
  { speech, words }: Told,
): Block[] {
  const { texts, language } = speech;
  const { latest } = year;
  if (latest === null) return [];
  const municipalities = new Set(members.filter(({ kind }) => kind === 'municipality').map(({ code }) => code));
  const points = valuesOf(indicator.id).flatMap(({ member, value, year: of }) =>
    value === null || of !== latest.year || !municipalities.has(member)
      ? []
      : [{ code: member, name: nameOf(member), value, mark: 'other' as const }],
  );
  const layout = swarmLayout(points, { scale: indicator.scale, width: swarmWidth });
  if (layout === null) return [];
  const { polarity } = indicator;
  const shown = (value: number) => formatValue(value, indicator, language);
  const unit = indicator.unitName[language];
  const isBetter = polarity === 'higher' ? texts.charts.higherIsBetter : texts.charts.lowerIsBetter;
  const title = distributionTitle(indicator, latest, language);
  const [lowest, highest] = [layout.dots[0], layout.dots.at(-1)];
  return [
    {
      kind: 'figure',
      title,
      sentence: distributionSentence(latest, language),
      svg: swarmPicture(layout, swarmWidth, {
        quartiles: latest,
        words: {
          unit: layout.scale === 'log' ? `${unit} (${texts.charts.logScale})` : unit,
          median:
            latest.median === null
              ? ''
              : `${texts.charts.median} ${formatNumber(latest.median, indicator.decimals, language)}`,
          band: texts.charts.middleHalf,
          direction: polarity === 'none' ? '' : polarity === 'higher' ? `${isBetter} →` : `← ${isBetter}`,
          tick: (tick) => tickText(tick, layout, language),
        },
      }),
      alt: [
        sentenceOf(`${indicator.name[language]} ${latest.year}: ${title}`),
        distributionSentence(latest, language),
        ...(latest.median === null
          ? []
          : [words.medianAlt(latest.year, shown(latest.median), texts.common.nOfN(latest.n, latest.N))]),
        ...(lowest && highest
          ? [
              words.network.rangeAlt(shown(lowest.value), lowest.name, {
                value: shown(highest.value),
                name: highest.name,
              }),
            ]
          : []),
      ].join(' '),
    },
  ];
}

function verdictFigure({ year }: Entry, { speech }: Told): Block[] {
  const { texts, language } = speech;
  const words = texts.summary;
  const counts = countWays(year.verdicts);
  const { right, wrong, unclear, neutral, unknown } = texts.start.counts;
  const said = [
    right(counts.right, counts.leaningRight),
    wrong(counts.wrong, counts.leaningWrong),
    unclear(counts.unclear),
    ...(counts.neutral > 0 ? [neutral(counts.neutral)] : []),
    ...(counts.unknown > 0 ? [unknown(counts.unknown)] : []),
  ].join(' · ');
  if (year.judged === 0) return [{ kind: 'text', text: texts.start.noneJudged }];
  const chance = words.chance(formatNumber(year.expectedByChance, year.expectedByChance < 2 ? 1 : 0, language));
  return [
    {
      kind: 'figure',
      title: words.verdicts,
      sentence: `${said}. ${chance}`,
      svg: verdictPicture(year.verdicts, pageWidth),
      alt: `${words.verdicts}: ${said}. ${chance}`,
    },
  ];
}

function moverTable({ year: { moved }, indicator }: Entry, { nameOf }: NetworkFacts, { speech, words }: Told): Block[] {
  const { texts, language } = speech;
  const { moved: sides } = texts.summary;
  const number = (value: number) => formatNumber(value, indicator.decimals, language);
  const rowsOf = (side: 'right' | 'wrong') =>
    moved[side].named.map((mover): Cell[] => [
      nameOf(mover.member),
      formatChange(mover.change, indicator.decimals, language),
      mover.from && mover.to ? `${number(mover.from.value)} → ${number(mover.to.value)}` : texts.charts.missing,
      `${mover.firstYear}–${mover.lastYear}`,
    ]);
  const unsaid = (['right', 'wrong'] as const).flatMap((side) => {
    const { unknown } = moved[side];
    if (unknown === null) return [];
    return unknown === 'nobody' ? sides.unknown.nobody[side] : sides.unknown[unknown];
  });
  const { columns, caption } = words.network.movers;
  return [
    ...(['right', 'wrong'] as const).flatMap((side): Block[] => {
      const rows = rowsOf(side);
      if (rows.length === 0) return [];
      const { named, n } = moved[side];
      return [
        {
          kind: 'table',
          size: 'small',
          caption: caption(sides[side], changeUnit(indicator, language)),
          columns: [
            { text: columns.member, width: 1.5 },
            { text: columns.change, width: 0.8, align: 'right' },
            { text: columns.measured, width: 1.35, align: 'right' },
            { text: columns.period, width: 1.1, align: 'right' },
          ],
          rows,
        },
        ...(n > named.length ? [{ kind: 'text' as const, isQuiet: true, text: sides.others(n - named.length) }] : []),
      ];
    }),
    ...(unsaid.length === 0 ? [] : [{ kind: 'text' as const, isQuiet: true, text: [...new Set(unsaid)].join(' ') }]),
  ];
}

function yearTable(entry: Entry, { speech, words }: Told): Block[] {
  const { texts, language } = speech;
  const { indicator } = entry;
  const columns = texts.member.table;
  const shown = (value: number | null) =>
    value === null ? texts.charts.withheld : formatNumber(value, indicator.decimals, language);
  const number = (text: string) => ({ text, width: 1, align: 'right' as const });
  return [
    {
      kind: 'table',
      size: 'small' as const,
      caption: words.network.yearTable(indicator.unitName[language]),
      columns: [
        { text: texts.common.year, width: 0.6 },
        number(columns.median),
        number(columns.q1),
        number(columns.q3),
        number(words.network.mean),
        number(texts.summary.year.columns.coverage),
      ],
      rows: shownYears(entry)
        .toReversed()
        .slice(0, mostYearsInTable)
        .map((row) => [
          String(row.year),
          shown(row.median),
          shown(row.q1),
          shown(row.q3),
          shown(row.mean),
          texts.common.nOfN(row.n, row.N),
        ]),
    },
  ];
}
