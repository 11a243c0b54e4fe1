import { countWays } from '@ratthall/domain/ways';
import { formatNumber, formatValue } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import type { IndicatorSummary } from '#queries/indicators.ts';
import type { YearSummary } from '#queries/network.ts';
import type { Indicator } from './ranking.ts';

type Network = IndicatorSummary['network'];

/** The sentences that open an indicator's page: what the median did, and how many members go which way. */
export function leadSentences(indicator: Indicator, { network }: IndicatorSummary, speech: Speech): string[] {
  const { texts } = speech;
  const words = texts.indicator.lead;
  const { latest, verdicts } = network;
  if (latest === null || latest.median === null) return [words.tooFew(latest?.n ?? 0, latest?.N ?? 0)];
  const { right, wrong, judged, leaningRight, leaningWrong } = countWays(verdicts);
  return [
    medianSentence(indicator, network, { speech, words }) ?? '',
    judged === 0 ? texts.start.noneJudged : words.verdicts(right, wrong, judged, leaningRight + leaningWrong),
  ];
}

type Words = {
  fell: (from: string, fromYear: number, to: string, toYear: number) => string;
  median: (value: string, year: number) => string;
};

/** What the median has done since the latest break, in years that enough members stand behind; null without a median. */
export function medianSentence(
  indicator: Indicator,
  { latest, years }: Network,
  { speech: { language }, words }: { speech: Speech; words: Words },
): string | null {
  if (latest === null || latest.median === null) return null;
  const since = Math.max(
    0,
    ...indicator.definitions.flatMap(({ change, validFrom }) =>
      change === 'break' && validFrom <= latest.year ? validFrom : [],
    ),
  );
  const first = years.find((row) => row.year >= since && isDrawn(row));
  const to = formatValue(latest.median, indicator, language);
  if (first === undefined || first.median === null || first.year >= latest.year) return words.median(to, latest.year);
  return words.fell(formatNumber(first.median, indicator.decimals, language), first.year, to, latest.year);
}

/** Whether enough members stand behind a year's median for the network's line. */
export function isDrawn({ line, median }: YearSummary): boolean {
  return line !== 'none' && median !== null;
}
