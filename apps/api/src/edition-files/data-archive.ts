import { csvMetadata, type Described } from './csv-metadata.ts';
import { dataFiles, type DataContent } from './data-rows.ts';

/** Everything of an edition as CSV files that describe themselves, by the names that they have in its archive. */
export function dataArchive(
  content: DataContent,
  { edition, words, origin }: Omit<Described, 'sources'>,
): Record<string, Uint8Array> {
  const metadata = csvMetadata({ edition, words, origin, sources: content.dataset.sources });
  const tables = Object.entries(dataFiles(content)).map(([name, body]) => [`${name}.csv`, body]);
  return {
    'README.txt': Buffer.from(words.readme.replaceAll('\n', '\r\n')),
    'csv-metadata.json': Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`),
    ...(Object.fromEntries(tables) as Record<string, Buffer>),
  };
}
