import type { Slide } from '@ratthall/contract/slides';
import type { Verdict } from '@ratthall/domain/trend';
import { domainOf, drawnScale, niceTicks } from '#charts/axis.ts';
import { decimalsOf } from '#findings/amounts.ts';
import { directionSentence } from '#findings/direction.ts';
import { levelSentences } from '#findings/level.ts';
import { findingParagraph, findingSentence } from '#findings/paragraph.ts';
import { findingTitle, namedTitle } from '#findings/title.ts';
import { addressIn, type About } from './about.ts';
import type { MemberParts } from './member-parts.ts';
import { yearsText } from './years.ts';

type Entry = MemberParts['entries'][number];

const fewestPoints = 3;

/** How much an indicator has to say: a clear direction first, then a leaning one, then a place at one of the ends. */
const weights: Partial<Record<Verdict, number>> = {
  improving: 3,
  worsening: 3,
  increasing: 3,
  decreasing: 3,
  'leaning-right': 2,
  'leaning-wrong': 2,
  'leaning-up': 2,
  'leaning-down': 2,
};

/** A slide for each of the indicators that have most to say, in the order of the set. */
export function chartSlides(about: About, { entries, profile }: MemberParts, most: number): Slide[] {
  const telling = entries
    .filter(({ profile: { series } }) => series.filter(({ value }) => value !== null).length >= fewestPoints)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, most);
  return entries.filter((entry) => telling.includes(entry)).map((entry) => chartSlide(about, entry, profile.member));
}

function weightOf({ profile: { direction, level } }: Entry): number {
  return (weights[direction.verdict] ?? 0) + (level?.quartile === 1 || level?.quartile === 4 ? 0.5 : 0);
}

function chartSlide(
  about: About,
  { profile, indicator, finding }: Entry,
  member: MemberParts['profile']['member'],
): Slide {
  const { words, speech, catalogue } = about;
  const { texts, language } = speech;
  const said = words.slides.chart;
  const title = namedTitle(findingTitle(finding, language), indicator, language);
  const { years, own, medians } = pointsOf(profile);
  const source = catalogue.sources.find(({ id }) => id === indicator.shownSource);
  const citation = source ? said.source(source.citation[language]) : '';
  const lacking = years.filter((_, i) => own[i] === null);
  const drawn = [...own, ...medians].flatMap((value) => value ?? []);
  const scale = scaleOf(drawn, indicator.scale);
  const axis = scale === 'log' ? null : axisOf(drawn);
  const polarity = texts.common.polarity[indicator.polarity];
  return {
    kind: 'chart',
    title,
    about: `${capitalised(indicator.unitName[language])}. ${polarity}.`,
    chart: {
      years: years.map(String),
      // Whoever is drawn last lies on top.
      series: [
        ...(medians.some((value) => value !== null)
          ? [{ name: member.kind === 'region' ? said.medianRegions : said.median, values: medians, isOwn: false }]
          : []),
        { name: member.name, values: own, isOwn: true },
      ],
      unit: indicator.unitName[language],
      axis,
      decimals: axis === null ? indicator.decimals : decimalsOf(axis.step),
      isLog: scale === 'log',
      alt: `${said.alt(title, years[0] ?? 0, years.at(-1) ?? 0)} ${findingSentence(finding, language)}`,
    },
    points: [
      ...levelSentences(finding, language),
      directionSentence(finding, language),
      ...(lacking.length > 0 ? [said.missingYears(yearsText(lacking))] : []),
    ],
    source: citation,
    notes: [
      findingParagraph(finding, language),
      citation,
      said.page(addressIn(about, `/nyckeltal/${indicator.id}`)),
    ].join('\n'),
  };
}

/** From the first year with a value of its own to the last of either line; a year without one is a gap. */
function pointsOf({ series, band }: Entry['profile']) {
  const own = new Map(series.map(({ year, value }) => [year, value]));
  const medians = new Map(band.map(({ year, median, line }) => [year, line === 'none' ? null : median]));
  const valued = series.flatMap(({ year, value }) => (value === null ? [] : year));
  const first = Math.min(...valued);
  const last = Math.max(
    ...valued,
    ...band.flatMap(({ year, median, line }) => (median === null || line === 'none' ? [] : year)),
  );
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    years,
    own: years.map((year) => own.get(year) ?? null),
    medians: years.map((year) => medians.get(year) ?? null),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const leastForLog = 10;

/** Powers of ten are all that a program draws on a logarithmic axis: within one of them there would be nothing to see. */
function scaleOf(values: readonly number[], wanted: 'linear' | 'log'): 'linear' | 'log' {
  return Math.max(...values) < leastForLog * Math.min(...values) ? 'linear' : drawnScale(values, wanted);
}

const mostTicks = 5;

/** Round numbers around what is drawn. A line need not begin at zero. */
function axisOf(values: readonly number[]): { low: number; high: number; step: number } | null {
  const domain = domainOf(values);
  const [first, second] = domain === null ? [] : niceTicks(domain, mostTicks);
  if (domain === null || first === undefined || second === undefined) return null;
  const step = Number((second - first).toPrecision(6));
  const whole = (steps: number) => Number((steps * step).toPrecision(12));
  return { low: whole(Math.floor(domain[0] / step)), high: whole(Math.ceil(domain[1] / step)), step };
}
