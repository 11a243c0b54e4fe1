import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { paths } from '#config.ts';
import type { Documents } from '#edition-files/documents.ts';

const entry = resolve(paths.webBuild, '../src/entry-documents.ts');

/** The documents as the web makes them. API and web meet only when the program runs, and where files are read back. */
export async function webDocuments(): Promise<Documents> {
  return (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as Documents;
}
