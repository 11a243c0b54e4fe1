import { getIndicatorSummary } from '@ratthall/contract/indicators';
import type { YearSummary } from '@ratthall/contract/network';
import type { Sheet, SheetCell } from '@ratthall/contract/workbook';
import { call } from '#queries/call.ts';
import { numbered, type About } from './about.ts';
import { createColumns } from './columns.ts';

/** What each indicator measures, a row for each version of its definition. */
export function definitionsSheet(about: About): Sheet {
  const { words, catalogue, speech } = about;
  const { texts, language } = speech;
  const { text, long, number } = createColumns(words);
  return {
    name: words.sheets.definitions,
    isTable: true,
    frozenColumns: 2,
    columns: [
      text('number', 6),
      text('indicator', 38),
      text('indicatorId', 22),
      number('version', 9),
      number('validFrom', 11),
      text('change', 26),
      long('reason', 50),
      text('unit', 24),
      text('polarity', 24),
      text('source', 28),
      text('classes', 24),
      long('description', 70),
    ],
    rows: numbered(about).flatMap(({ indicator, number: own }) =>
      indicator.definitions.map(({ version, validFrom, change, reason, classes }): SheetCell[] => [
        own,
        indicator.name[language],
        indicator.id,
        version,
        validFrom,
        texts.indicator.change[change],
        reason[language],
        indicator.unitName[language],
        texts.common.polarity[indicator.polarity],
        catalogue.sources.find(({ id }) => id === indicator.shownSource)?.name[language] ?? indicator.shownSource,
        classes?.bounds.join('; ') ?? null,
        indicator.description[language],
      ]),
    ),
  };
}

/** How many member municipalities have a value of each indicator, year by year, and what can be said of them together. */
export async function coverageSheet(about: About): Promise<Sheet> {
  const { words, speech } = about;
  const { text, number } = createColumns(words);
  const rows: SheetCell[][] = [];
  for (const { indicator, number: own } of numbered(about)) {
    const { network } = await call(getIndicatorSummary, { params: { id: indicator.id } });
    for (const year of network.years) {
      rows.push([
        own,
        indicator.name[speech.language],
        year.year,
        ...summaryCells(year, indicator.decimals),
        indicator.unitName[speech.language],
      ]);
    }
  }
  return {
    name: words.sheets.coverage,
    isTable: true,
    frozenColumns: 3,
    columns: [
      text('number', 6),
      text('indicator', 38),
      number('year', 8),
      number('n', 8, { note: 'n' }),
      number('N', 8, { note: 'N' }),
      number('share', 12, { decimals: 0 }),
      number('median', 12, { note: 'median' }),
      number('q1', 12, { note: 'quartiles' }),
      number('q3', 12, { note: 'quartiles' }),
      number('mean', 12, { note: 'mean' }),
      text('unit', 26),
    ],
    rows,
  };
}

function summaryCells({ n, N, median, q1, q3, mean }: YearSummary, decimals: number): SheetCell[] {
  const figures = [median, q1, q3, mean].map((value): SheetCell => (value === null ? null : { value, decimals }));
  return [n, N, N === 0 ? null : (100 * n) / N, ...figures];
}
