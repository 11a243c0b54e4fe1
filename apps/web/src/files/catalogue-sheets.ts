import { listCorrections, mostCorrections, type Correction } from '@ratthall/contract/corrections';
import { getIndicatorSummary } from '@ratthall/contract/indicators';
import type { YearSummary } from '@ratthall/contract/network';
import type { Sheet, SheetCell } from '@ratthall/contract/workbook';
import { isContainedIn } from '@ratthall/domain/correction';
import { formatMoment } from '#i18n/dates.ts';
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

/** Corrections of earlier editions that this one contains. Names are in the public log. */
export async function correctionsSheet(about: About): Promise<Sheet> {
  const { words, edition } = about;
  const { text, long, number } = createColumns(words);
  const corrections = (await allCorrections()).filter((one) => isContainedIn(one, edition));
  return {
    name: words.sheets.corrections,
    isTable: true,
    frozenColumns: 2,
    columns: [
      text('edition', 9),
      text('indicator', 38),
      text('code', 8),
      text('member', 20),
      text('years', 12),
      number('count', 8),
      number('before', 12),
      number('after', 12),
      text('unit', 24),
      text('reason', 24),
      long('reasonText', 50),
      text('approved', 18),
      text('major', 8),
    ],
    rows:
      corrections.length > 0
        ? corrections.map((correction) => correctionRow(correction, about))
        : [[words.noCorrections]],
  };
}

function correctionRow(correction: Correction, { words, catalogue, members, speech }: About): SheetCell[] {
  const { texts, language } = speech;
  const { member, before, after, reason, years } = correction;
  const indicator = catalogue.indicators.find(({ id }) => id === correction.indicator);
  const figure = (one: Correction['before']): SheetCell => {
    if (one === null) return null;
    if (one.value !== null) return { value: one.value, decimals: indicator?.decimals ?? 0 };
    const note = one.missing && texts.common.missing[one.missing];
    return { value: null, look: 'missing', ...(note !== null && { note }) };
  };
  return [
    correction.edition,
    indicator?.name[language] ?? correction.indicator,
    member,
    members.find(({ code }) => code === member)?.name ?? null,
    years.from === years.to ? String(years.from) : texts.member.period(years.from, years.to),
    correction.figures,
    figure(before),
    figure(after),
    indicator?.unitName[language] ?? null,
    reason && words.reasons[reason.code],
    reason?.text || null,
    formatMoment(correction.approvedAt, language),
    correction.isMajor ? words.yes : words.no,
  ];
}

/** The newest first, as many at a time as the API gives. */
async function allCorrections(): Promise<Correction[]> {
  const all: Correction[] = [];
  for (;;) {
    const { corrections, total } = await call(listCorrections, {
      query: { limit: mostCorrections, offset: all.length },
    });
    all.push(...corrections);
    if (corrections.length === 0 || all.length >= total) return all;
  }
}
