import { formatNumber } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import type { PaperFinding, PaperTable } from './paper.ts';

/** As many years as a direction is judged by. */
const years = 10;

/** One indicator of a member, year by year, the latest first; a missing value says why. */
export function yearTable({ member, indicator, figures }: PaperFinding, { texts, language }: Speech): PaperTable {
  const { columns, yearCaption, noMedian } = texts.council;
  const number = (value: number) => formatNumber(value, indicator.decimals, language);
  return {
    caption: yearCaption(indicator.name[language], member.name, indicator.unitName[language]),
    heads: [columns.year, columns.own, columns.peers, columns.n],
    rows: figures.series
      .slice(-years)
      .map(({ year, value, missing }) => {
        const spread = figures.band.find((one) => one.year === year);
        return [
          String(year),
          value === null ? texts.charts.missingBecause(texts.common.missing[missing ?? 'not-reported']) : number(value),
          spread?.median == null ? noMedian : number(spread.median),
          spread ? texts.common.nOfN(spread.n, spread.N) : noMedian,
        ];
      })
      .reverse(),
  };
}
