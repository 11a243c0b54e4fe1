import { formatNumber, formatValue } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import type { IndicatorSummary } from '#queries/indicators.ts';
import type { Indicator } from './ranking.ts';

/** The sentences that open an indicator's page: what the median did, and how many members go which way. */
export function leadSentences(indicator: Indicator, { network }: IndicatorSummary, speech: Speech): string[] {
  const { texts, language } = speech;
  const words = texts.indicator.lead;
  const { latest, verdicts, years } = network;
  if (latest === null || latest.median === null) return [words.tooFew(latest?.n ?? 0, latest?.N ?? 0)];

  const value = (number: number) => formatValue(number, indicator, language);
  const breakYear = Math.max(
    0,
    ...indicator.definitions.flatMap(({ change, validFrom }) =>
      change === 'break' && validFrom <= latest.year ? [validFrom] : [],
    ),
  );
  const first = years.find(({ year, line, median }) => year >= breakYear && line !== 'none' && median !== null);
  const median =
    first?.median != null && first.year < latest.year
      ? words.fell(
          formatNumber(first.median, indicator.decimals, language),
          first.year,
          value(latest.median),
          latest.year,
        )
      : words.median(value(latest.median), latest.year);
  const right = verdicts.improving + verdicts['leaning-right'];
  const wrong = verdicts.worsening + verdicts['leaning-wrong'];
  const judged = right + wrong + verdicts['no-clear-direction'];
  return judged === 0 ? [median, texts.start.noneJudged] : [median, words.verdicts(right, wrong, judged)];
}
