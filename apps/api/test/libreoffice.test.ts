import { parse } from 'csv-parse/sync';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { anEdition } from './editions-for-tests.ts';
import { officeReaders } from './libreoffice.ts';
import { getJson, openTestApp } from './test-app.ts';
import { webDocuments } from './web-documents.ts';

const service = await openTestApp({ documents: await webDocuments() });
const { app, close } = service;
await anEdition(service);
afterAll(close);

const at = '/api/editions/2026.1';

test('which programs open the files is known: where none is installed nothing is said of them', () => {
  for (const kind of ['workbooks', 'slides'] as const) {
    expect(['', 'LibreOffice']).toContain(
      officeReaders(kind)
        .map(({ name }) => name)
        .join(),
    );
  }
});

// Every sheet as CSV, numbers as they are stored: comma, quotes, UTF-8, from the first row, no formats, all sheets.
const allSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** It takes its time to start, on a machine that does much else at once. */
const timeout = 240_000;

/** Its CSV has fifteen figures of a number, though it keeps them all; a blank is no number at all. */
function isSame(written: string | undefined, value: number | null): boolean {
  if (value === null || written === '' || written === undefined) return value === null && written === '';
  return Math.abs(Number(written) - value) <= 1e-14 * Math.abs(value);
}

type Series = { value: number | null }[];

describe.each(officeReaders('workbooks'))('$name', ({ convert }) => {
  test('opens the workbook of an edition, and reads every number that the edition answers', { timeout }, async () => {
    const { rawPayload } = await app.inject(`${at}/workbook.xlsx`);
    const sheets = convert(rawPayload, 'xlsx', allSheets);
    const rows: Record<string, string>[] = parse(sheets['file-Värden lång.csv']!, { columns: true });
    const read = new Map(rows.map((row) => [`${row['Nyckeltals-id']} ${row['Kod']} ${row['År']}`, row['Värde']]));
    const { body: catalogue } = await getJson(app, `${at}/catalogue`);
    let compared = 0;
    const different: unknown[] = [];
    for (const { id } of catalogue.indicators as { id: string }[]) {
      const { body } = await getJson(app, `${at}/indicators/${id}/values`);
      for (const { member, year, value } of body.rows as { member: string; year: number; value: number | null }[]) {
        const found = read.get(`${id} ${member} ${year}`);
        if (!isSame(found, value)) different.push([id, member, year, value, found]);
        compared++;
      }
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
    expect(Object.keys(sheets)).toHaveLength(7);
  });

  test('opens the workbook of a member', { timeout }, async () => {
    const { rawPayload } = await app.inject(`${at}/members/0021/workbook.xlsx?lang=en`);
    const sheets = convert(rawPayload, 'xlsx', allSheets);
    const rows: Record<string, string>[] = parse(sheets['file-Values.csv']!, { columns: true });
    const { body } = await getJson(app, `${at}/members/0021/profile`);
    const values = body.indicators.flatMap(({ series }: { series: Series }) => series.map(({ value }) => value));
    expect(rows).toHaveLength(values.length);
    expect(values.filter((value: number | null, i: number) => !isSame(rows[i]?.['Value'], value))).toEqual([]);
  });
});

describe.each(officeReaders('slides'))('$name', ({ convert }) => {
  test('opens the slides of a member, a page for each', { timeout }, async () => {
    const { rawPayload } = await app.inject(`${at}/members/2580/slides.pptx`);
    const { 'file.pdf': pdf } = convert(rawPayload, 'pptx', 'pdf');
    expect((await PDFDocument.load(pdf!)).getPageCount()).toBe(12);
  });
});
