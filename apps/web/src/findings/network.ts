import { countWays } from '@ratthall/domain/ways';
import type { Verdict } from '@ratthall/domain/trend';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { amount } from './amounts.ts';
import type { Measured } from './finding.ts';
import { wordsIn } from './words.ts';

type Year = {
  year: number;
  n: number;
  N: number;
  median: number | null;
  q1: number | null;
  q3: number | null;
  line: 'solid' | 'dashed' | 'none';
};

/** What the figures of the network say of one indicator; a summary of the API is one. */
export type NetworkFigures = {
  years: readonly Year[];
  latest: Year | null;
  verdicts: Record<Verdict, number>;
};

/** Whether enough members stand behind a year's median for the network's line. */
export function isDrawn({ line, median }: Pick<Year, 'line' | 'median'>): boolean {
  return line !== 'none' && median !== null;
}

/** The sentences that open an indicator's page: what the median did, and how many members go which way. */
export function networkSentences(indicator: Measured, figures: NetworkFigures, language: Language): string[] {
  const words = wordsIn(language).network;
  const { latest, verdicts } = figures;
  if (latest === null || latest.median === null) return [words.tooFew(latest?.n ?? 0, latest?.N ?? 0)];
  const { right, wrong, judged, leaningRight, leaningWrong } = countWays(verdicts);
  const median = medianSentence(indicator, figures, language);
  return [
    ...(median === null ? [] : [median]),
    judged === 0 ? words.noneJudged : words.ways(right, wrong, { judged, leaning: leaningRight + leaningWrong }),
  ];
}

/** What the median of the network has done, as a sentence; null where there is none. */
export function medianSentence(indicator: Measured, figures: NetworkFigures, language: Language): string | null {
  const { movedInNetwork, onlyInNetwork, sentence } = wordsIn(language).network.median;
  const median = medianText(indicator, figures, { language, moved: movedInNetwork, only: onlyInNetwork });
  return median === null ? null : sentence(median);
}

/** The title of the network's development: what the median did or, where there is no line, how many members have values. */
export function networkTitle(
  indicator: Measured,
  { figures, members }: { figures: NetworkFigures; members: number },
  language: Language,
): string {
  const words = wordsIn(language).network;
  const { moved, only } = words.median;
  const median = figures.years.some(isDrawn) ? medianText(indicator, figures, { language, moved, only }) : null;
  const years = figures.years.filter(({ n }) => n > 0);
  return median ?? words.series(members, years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
}

/** How the network's development is drawn, and why where nothing is. */
export function networkLineSentence(hasLine: boolean, language: Language): string {
  const { line, noLine } = wordsIn(language).network;
  return hasLine ? line : noLine;
}

/** The title of a year's distribution: where the middle half lies or, with too few values for that, how many there are. */
export function distributionTitle(indicator: Measured, { year, n, q1, q3 }: Year, language: Language): string {
  const words = wordsIn(language).network;
  if (q1 === null || q3 === null) return words.reported(n, year);
  return words.middleHalf(formatNumber(q1, indicator.decimals, language), amount(q3, indicator, language), year);
}

export function distributionSentence({ n, N }: Pick<Year, 'n' | 'N'>, language: Language): string {
  return wordsIn(language).network.dots(n, N);
}

type Phrases = {
  language: Language;
  moved: (from: string, fromYear: number, to: { value: string; year: number }) => string;
  only: (value: string, year: number) => string;
};

/** What the median has done since the latest break, in years that enough members stand behind; null without a median. */
function medianText(
  indicator: Measured,
  { latest, years }: NetworkFigures,
  { language, moved, only }: Phrases,
): string | null {
  if (latest === null || latest.median === null) return null;
  const since = Math.max(
    0,
    ...indicator.definitions.flatMap(({ change, validFrom }) =>
      change === 'break' && validFrom <= latest.year ? validFrom : [],
    ),
  );
  const first = years.find((row) => row.year >= since && isDrawn(row));
  const value = amount(latest.median, indicator, language);
  if (first === undefined || first.median === null || first.year >= latest.year) return only(value, latest.year);
  return moved(formatNumber(first.median, indicator.decimals, language), first.year, { value, year: latest.year });
}
