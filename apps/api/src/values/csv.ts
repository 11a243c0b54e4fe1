import { shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Observation } from '@ratthall/domain/observation';
import { byteOrderMark, csvLine, type CsvStyle } from './csv-line.ts';
import { gridsBeside, memberCodes, memberSeries, recordsBehind, recordsOf, referenceCodes } from './values.service.ts';

const header = [
  'indicator',
  'member',
  'name',
  'year',
  'value',
  'unit',
  'missing',
  'source',
  'definition_version',
  'flags',
  'reference',
  'numerator',
  'denominator',
  'note',
];

/** The first line, after the mark by which Excel knows UTF-8 when the style is Excel's. */
export function csvHeader(style: CsvStyle): string {
  return (style === 'excel-sv' ? byteOrderMark : '') + csvLine(header, style);
}

/** Every value of an indicator: what is shown, with its gaps, first; then what it stands for, and all other sources. */
export function csvRows(dataset: Dataset, indicator: Indicator, style: CsvStyle): string {
  const shown = shownGrid(dataset, indicator);
  const members = memberCodes(dataset);
  const references = referenceCodes(dataset);
  const lines: string[] = [];
  const add = (area: string, series: readonly Observation[]) => {
    const name = dataset.areas.get(area)?.name ?? '';
    for (const row of series) lines.push(valueLine({ indicator, area, name, row, style }));
  };
  if (shown) {
    for (const member of members) add(member, memberSeries(dataset, shown, { indicator, member }));
    for (const area of references) add(area, recordsOf(shown, area));
    for (const member of members) add(member, recordsBehind(dataset, indicator, member));
  }
  for (const grid of gridsBeside(dataset, indicator)) {
    for (const area of [...members, ...references]) add(area, recordsOf(grid, area));
  }
  return lines.join('');
}

type Line = { indicator: Indicator; area: string; name: string; row: Observation; style: CsvStyle };

function valueLine({ indicator, area, name, row, style }: Line): string {
  const { year, value, missing, source, definitionVersion, flags, reference, numerator, denominator, note } = row;
  const decimal = (number: number | null | undefined): string => {
    const written = typeof number === 'number' ? String(number) : '';
    return style === 'excel-sv' ? written.replace('.', ',') : written;
  };
  const fields = [
    indicator.id,
    area,
    name,
    String(year),
    decimal(value),
    indicator.unit,
    missing ?? '',
    source,
    definitionVersion === null ? '' : String(definitionVersion),
    flags.join(' '),
    reference ?? '',
    decimal(numerator),
    decimal(denominator),
    note ?? '',
  ];
  return csvLine(fields, style);
}
