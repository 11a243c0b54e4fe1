import { csvMetadata, type Described } from './csv-metadata.ts';
import { dataFiles, type DataContent } from './data-rows.ts';
import { zipped } from './zip.ts';

/** Everything of an edition as CSV files that describe themselves, in one archive. */
export function dataArchive(content: DataContent, about: Omit<Described, 'sources'>): Buffer {
  const metadata = csvMetadata({ ...about, sources: content.dataset.sources });
  const tables = Object.entries(dataFiles(content)).map(([name, body]) => [`${name}.csv`, body]);
  return zipped({
    'README.txt': Buffer.from(about.words.readme.replaceAll('\n', '\r\n')),
    'csv-metadata.json': Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`),
    ...(Object.fromEntries(tables) as Record<string, Buffer>),
  });
}
