/** Finds texts that no part of the interface uses: a key is used by its name, or through a parent that is indexed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { texts } from '@ratthall/web/i18n/sv';
import { desk } from '@ratthall/web/i18n/sv/desk';
import { files } from '@ratthall/web/i18n/sv/files';
import { reports } from '@ratthall/web/i18n/sv/reports';

const folder = fileURLToPath(new URL('../apps/web/src', import.meta.url));
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('i18n') && !/\.test\./.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

const isNamed = (key: string) => new RegExp(`\\.${key}\\b`).test(source);
const isIndexed = (key: string) => new RegExp(`\\b${key}(\\[|\\)\\.map|\\.map)`).test(source);

function unused(value: unknown, path: string[]): string[] {
  const key = path.at(-1) ?? '';
  const parent = path.at(-2) ?? '';
  if (path.length > 1 && !isNamed(key) && !isIndexed(parent)) return [path.join('.')];
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isIndexed(key)) return [];
  return Object.entries(value).flatMap(([name, inner]) => unused(inner, [...path, name]));
}

const found = Object.entries({ ...texts, ...desk, reports, files }).flatMap(([section, inner]) =>
  unused(inner, [section]),
);
for (const path of found) console.error(`No part of the interface uses the text ${path}`);
if (found.length > 0) process.exit(1);
