import {
  dataTables,
  type DataColumn,
  type DataTable,
  type DataTableName,
  type DataWords,
} from '@ratthall/contract/data-files';
import type { Edition } from '@ratthall/domain/edition';
import type { Localized, Source } from '@ratthall/domain/indicator';

export type Described = { edition: Edition; words: DataWords; sources: readonly Source[]; origin: string };

const licence = 'https://creativecommons.org/publicdomain/zero/1.0/';

/**
 * What is in `data.zip`, by the W3C's Metadata Vocabulary for Tabular Data: a group of tables with the datatypes, keys and
 * titles of their columns, beside the files as `csv-metadata.json`.
 */
export function csvMetadata({ edition, words, sources, origin }: Described) {
  const address = `${origin}/utgava/${edition.id}`;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    '@type': 'TableGroup',
    '@id': address,
    'dc:title': spoken(words.title),
    'dc:description': spoken(words.description),
    'dc:identifier': edition.id,
    'dc:publisher': words.publisher,
    'dc:issued': { '@value': edition.publishedAt, '@type': 'xsd:dateTime' },
    'dc:license': { '@id': licence },
    'dc:source': sources.flatMap(({ citation }) => spoken(citation)),
    'dc:language': ['sv', 'en'],
    'schema:version': edition.dataVersion,
    'schema:url': { '@id': address },
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, headerRowCount: 1 },
    tables: Object.entries(dataTables).map(([name, table]) =>
      described(name as DataTableName, table, { edition, words }),
    ),
  };
}

function described(name: DataTableName, table: DataTable, { edition, words }: Pick<Described, 'edition' | 'words'>) {
  const titles: Record<string, Localized> = words.columns[name];
  return {
    '@type': 'Table',
    url: `${name}.csv`,
    'dc:description': spoken(words.tables[name]),
    ...(name === 'values' && {
      'schema:sha256': edition.sha256,
      'dc:extent': edition.rows,
    }),
    tableSchema: {
      '@type': 'Schema',
      columns: Object.entries(table.columns).map(([column, kind]) => columnOf(column, kind, titles[column]!)),
      primaryKey: table.key,
      ...(table.references.length > 0 && {
        foreignKeys: table.references.map(({ columns, table: other, to }) => ({
          columnReference: columns,
          reference: { resource: `${other}.csv`, columnReference: to },
        })),
      }),
    },
  };
}

function columnOf(name: string, { type, format, isRequired, isList }: DataColumn, titles: Localized) {
  return {
    '@type': 'Column',
    name,
    // The head of the file is a title in no language; the others are for people.
    titles: { und: name, ...titles },
    datatype: format === undefined ? { base: type } : { base: type, format },
    required: isRequired === true,
    // A blank is a lacking value, never an empty text and never zero.
    null: '',
    ...(isList && { separator: ' ' }),
  };
}

/** A text in both languages, as JSON-LD has it. */
function spoken(text: Localized) {
  return (['sv', 'en'] as const).map((language) => ({ '@value': text[language], '@language': language }));
}
