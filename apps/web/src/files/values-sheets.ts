import type { Sheet, SheetCell, SheetColumn } from '@ratthall/contract/workbook';
import type { About } from './about.ts';
import { createColumns } from './columns.ts';
import { areaWords, byArea, missingText, remarks } from './figure-words.ts';
import type { AreaRow, IndicatorValues } from './gather.ts';

/** A row for each indicator, area and year: what programs want. The reason for a lacking value has a column of its own. */
export function longSheet(about: About, values: readonly IndicatorValues[]): Sheet {
  const { words, catalogue, speech } = about;
  const { texts, language } = speech;
  const { text, number } = createColumns(words);
  const sources = new Map(catalogue.sources.map(({ id, name }) => [id, name[language]]));
  return {
    name: words.sheets.long,
    isTable: true,
    frozenColumns: 2,
    columns: [
      text('number', 6),
      text('indicator', 38),
      text('indicatorId', 22),
      text('code', 10),
      text('area', 22),
      text('kind', 12),
      number('year', 7),
      number('value', 13),
      text('unit', 24),
      text('missing', 26),
      text('missingCode', 16),
      text('source', 26),
      number('definition', 10),
      text('flags', 24),
      text('note', 40),
      number('numerator', 14),
      number('denominator', 14),
      text('reference', 40),
    ],
    rows: values.flatMap(({ indicator, number: own, rows, references }) => {
      const head = [own, indicator.name[language], indicator.id];
      return [...rows, ...references].map((row): SheetCell[] => {
        const { name, kind } = areaWords(row.area, about);
        return [
          ...head,
          row.area,
          name,
          kind,
          row.year,
          valueCell(row, indicator.decimals),
          indicator.unitName[language],
          row.missing && texts.common.missing[row.missing],
          row.missing,
          sources.get(row.source) ?? row.source,
          row.definitionVersion,
          row.flags.map((flag) => texts.common.flags[flag]).join('; ') || null,
          row.note ?? null,
          partCell(row.numerator),
          partCell(row.denominator),
          row.reference,
        ];
      });
    }),
  };
}

/** A row for each indicator and area and a column for each year; what lacks, and why, is said once for the row. */
export function wideSheet(about: About, values: readonly IndicatorValues[], name = about.words.sheets.wide): Sheet {
  const { words, speech } = about;
  const { text, number } = createColumns(words);
  const found = values.flatMap(({ rows, references }) => [...rows, ...references].map(({ year }) => year));
  const first = Math.min(...found);
  const years = found.length === 0 ? [] : Array.from({ length: Math.max(...found) - first + 1 }, (_, i) => first + i);
  return {
    name,
    isTable: true,
    frozenColumns: 4,
    columns: [
      text('number', 6),
      text('indicator', 38),
      text('code', 10),
      text('area', 22),
      text('kind', 12),
      text('unit', 24),
      text('missing', 34, { note: 'wideMissing' }),
      ...years.map((year): SheetColumn => ({ ...number('year', 9), head: String(year) })),
    ],
    rows: values.flatMap((of) =>
      [...byArea(of).values()].map((rows): SheetCell[] => {
        const area = rows[0]!.area;
        const { name: areaName, kind } = areaWords(area, about);
        const byYear = new Map(rows.map((row) => [row.year, row]));
        return [
          of.number,
          of.indicator.name[speech.language],
          area,
          areaName,
          kind,
          of.indicator.unitName[speech.language],
          missingText(rows, about) || null,
          ...years.map((year) => yearCell(byYear.get(year), of.indicator.decimals, about)),
        ];
      }),
    ),
  };
}

function valueCell({ value }: Pick<AreaRow, 'value'>, decimals: number): SheetCell {
  return value === null ? { value, look: 'missing' } : { value, decimals };
}

/** With a note where there is more to be said than the number, or another reason than that the source is silent. */
function yearCell(row: AreaRow | undefined, decimals: number, about: About): SheetCell {
  if (row === undefined) return null;
  const { missing } = row;
  const reason = missing === null || missing === 'not-reported' ? [] : [about.speech.texts.common.missing[missing]];
  const told = [...reason, ...remarks(row, about)];
  const cell = valueCell(row, decimals);
  return told.length === 0 || typeof cell !== 'object' || cell === null ? cell : { ...cell, note: told.join('\n') };
}

/** What a value was computed from can have as many decimals as it likes. */
function partCell(part: number | undefined): SheetCell {
  return part === undefined ? null : { value: part, decimals: Math.min(3, String(part).split('.')[1]?.length ?? 0) };
}
