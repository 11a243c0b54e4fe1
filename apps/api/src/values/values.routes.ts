import { urlAtEdition } from '@ratthall/contract/at-edition';
import { getJsonStat } from '@ratthall/contract/json-stat';
import { downloadAllValues, downloadValues, listValues } from '@ratthall/contract/values';
import { findIndicator } from '#datasets/find.ts';
import type { Content } from '#http/cache.ts';
import type { PublicViews } from '#http/public-view.ts';
import type { CsvStyle } from './csv-line.ts';
import { csvHeader, csvRows } from './csv.ts';
import { jsonStatOf } from './json-stat.ts';
import { valuesOf } from './values.service.ts';

export function registerValues(views: PublicViews, { publicUrl }: { publicUrl: string }): void {
  views.json(listValues, (dataset, { params: { id }, query: { members, from, to, source } }) =>
    valuesOf(dataset, { id, members, from, to, source }),
  );
  views.json(getJsonStat, (dataset, { params, query: { lang: language = 'sv' } }) => {
    const { edition = null } = params as { edition?: string };
    const url = edition === null ? getJsonStat.url : urlAtEdition(getJsonStat.url, edition);
    return jsonStatOf(dataset, { language, edition, href: `${publicUrl}${url}?lang=${language}` });
  });
  views.file(downloadValues, (dataset, { params: { id }, query: { style = 'standard' } }) =>
    csvFile(id, style, [csvRows(dataset, findIndicator(dataset, id), style)]),
  );
  views.file(downloadAllValues, (dataset, { query: { style = 'standard' } }) =>
    csvFile(
      'alla',
      style,
      [...dataset.indicators.values()].map((indicator) => csvRows(dataset, indicator, style)),
    ),
  );
}

function csvFile(name: string, style: CsvStyle, rows: readonly string[]): Content {
  return {
    // One by one, because all the rows of a large network are more than one string can hold.
    body: Buffer.concat([csvHeader(style), ...rows].map((text) => Buffer.from(text))),
    type: 'text/csv; charset=utf-8; header=present',
    fileName: `ratthall-${name}${style === 'excel-sv' ? '-excel' : ''}.csv`,
  };
}
