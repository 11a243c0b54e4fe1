import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { anEdition } from './editions-for-tests.ts';
import { getJson, openTestApp } from './test-app.ts';
import { webDocuments } from './web-documents.ts';

const service = await openTestApp({ documents: await webDocuments() });
const { app, close } = service;
await anEdition(service);
afterAll(close);

type Column = {
  name: string;
  titles: Record<string, string>;
  datatype: { base: string; format?: string };
  required: boolean;
  separator?: string;
};
type Table = {
  url: string;
  tableSchema: {
    columns: Column[];
    primaryKey: string[];
    foreignKeys?: { columnReference: string[]; reference: { resource: string; columnReference: string[] } }[];
  };
};

const { rawPayload } = await app.inject('/api/editions/2026.1/data.zip');
const files = unzipSync(rawPayload);
const text = (name: string) => strFromU8(files[name]!);
const metadata = JSON.parse(text('csv-metadata.json')) as { tables: Table[] } & Record<string, unknown>;
const rowsOf = ({ url }: { url: string }): Record<string, string>[] => parse(text(url), { columns: true });
const keyOf = (row: Record<string, string>, columns: string[]) => JSON.stringify(columns.map((column) => row[column]));

/** What a text must look like to be of a datatype of the standard. */
const lexical: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  gYear: /^\d{4}$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  anyURI: /^https?:\/\/\S+$/,
};

describe.each(metadata.tables)('$url', (table) => {
  const { columns, primaryKey, foreignKeys = [] } = table.tableSchema;
  const rows = rowsOf(table);

  test('has the columns that its metadata names, in both languages', () => {
    const [head = []] = parse(text(table.url), { to: 1 });
    expect(head).toEqual(columns.map(({ name }) => name));
    for (const { name, titles } of columns) {
      expect(titles).toEqual({ und: name, sv: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
    }
  });

  test('has nothing that is not of the datatype of its column, and no blank where a value is required', () => {
    const wrong = rows.flatMap((row) =>
      columns.flatMap(({ name, datatype, required, separator }) => {
        const field = row[name]!;
        if (field === '') return required ? [`${name} is blank`] : [];
        const items = separator === undefined ? [field] : field.split(separator);
        const isRight = (item: string) =>
          lexical[datatype.base]!.test(item) && new RegExp(datatype.format ?? '').test(item);
        return items.every(isRight) ? [] : [`${name}: ${field}`];
      }),
    );
    expect([...new Set(wrong)].slice(0, 10)).toEqual([]);
  });

  test('has a key of its own for every row', () => {
    expect(new Set(rows.map((row) => keyOf(row, primaryKey))).size).toBe(rows.length);
  });

  test('names only rows that there are in other tables', () => {
    for (const { columnReference, reference } of foreignKeys) {
      const there = new Set(rowsOf({ url: reference.resource }).map((row) => keyOf(row, reference.columnReference)));
      // A blank names nothing.
      const naming = rows.filter((row) => columnReference.every((column) => row[column] !== ''));
      const strangers = naming.filter((row) => !there.has(keyOf(row, columnReference)));
      expect([reference.resource, strangers.slice(0, 3)]).toEqual([reference.resource, []]);
    }
  });
});

test('the values are the very bytes that the checksum of the edition is made of', async () => {
  const { body } = await getJson(app, '/api/editions');
  const [{ sha256 }] = body.editions;
  expect(createHash('sha256').update(files['values.csv']!).digest('hex')).toBe(sha256);
  expect(JSON.stringify(metadata)).toContain(sha256);
  expect(text('README.txt')).toContain(`SHA-256 för values.csv: ${sha256}`);
  expect(text('README.txt')).toContain(`SHA-256 of values.csv: ${sha256}`);
});

test('all tables have rows, but for corrections, of which none had been made', () => {
  const empty = metadata.tables.filter((table) => rowsOf(table).length === 0).map(({ url }) => url);
  expect(empty).toEqual(['corrections.csv']);
  expect(Object.keys(files)).toEqual(['README.txt', 'csv-metadata.json', ...metadata.tables.map(({ url }) => url)]);
});

test('a spreadsheet takes no text of ours for a formula', () => {
  const texts = metadata.tables
    .filter(({ url }) => url !== 'values.csv')
    .flatMap((table) => rowsOf(table).flatMap((row) => Object.values(row)));
  expect(texts.filter((field) => /^[=+@\t\r]|^-\D/.test(field))).toEqual([]);
});

test('the same edition gives the same bytes, in whatever zone the machine is', async () => {
  const other = await openTestApp({ documents: await webDocuments() });
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Tokyo';
  await anEdition(other);
  const { rawPayload: again } = await other.app.inject('/api/editions/2026.1/data.zip');
  process.env.TZ = zone;
  await other.close();
  const metadataOf = (zip: Buffer) => strFromU8(unzipSync(zip)['csv-metadata.json']!);
  expect(metadataOf(again)).toBe(metadataOf(rawPayload));
  expect(again.equals(rawPayload)).toBe(true);
});
