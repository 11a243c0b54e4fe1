import { dataTables, type DataTableName, type DataWords } from '@ratthall/contract/data-files';
import type { Edition } from '@ratthall/domain/edition';
import type { Localized } from '@ratthall/domain/indicator';
import { loadFileTexts } from '#i18n/language.ts';
import type { FileTexts } from '#i18n/sv/files.ts';

/** What stands in words in an edition's `data.zip`, which is the same for readers of both languages. */
export async function dataWordsOf(edition: Edition): Promise<DataWords> {
  const [sv, en] = await Promise.all([loadFileTexts('sv'), loadFileTexts('en')]);
  const both = (text: (words: FileTexts['dataFiles']) => string): Localized => ({
    sv: text(sv.dataFiles),
    en: text(en.dataFiles),
  });
  const names = Object.keys(dataTables) as DataTableName[];
  return {
    title: both(({ title }) => title(edition.id)),
    description: both(({ description }) => description),
    publisher: 'Rätt håll',
    readme: [readmeOf(sv, edition), readmeOf(en, edition)].join('\n\n'),
    tables: Object.fromEntries(names.map((name) => [name, both(({ tables }) => tables[name])])) as DataWords['tables'],
    columns: Object.fromEntries(
      names.map((name) => [name, columnsOf(sv.dataFiles.columns[name], en.dataFiles.columns[name])]),
    ) as DataWords['columns'],
  };
}

function columnsOf(sv: Record<string, string>, en: Record<string, string>): Record<string, Localized> {
  return Object.fromEntries(Object.entries(sv).map(([column, title]) => [column, { sv: title, en: en[column]! }]));
}

function readmeOf({ dataFiles: words, licence }: FileTexts, edition: Edition): string {
  const { readme } = words;
  const title = words.title(edition.id);
  return [
    title,
    '='.repeat(title.length),
    '',
    readme.intro,
    readme.blank,
    readme.shown,
    readme.spreadsheets,
    readme.names,
    '',
    readme.checksum(edition.sha256),
    readme.recompute,
    licence,
    '',
    readme.filesTitle,
    ...Object.entries(words.tables).map(([name, is]) => `- ${name}.csv: ${is}`),
    '',
  ].join('\n');
}
