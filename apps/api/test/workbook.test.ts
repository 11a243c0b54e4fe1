import type { WorkbookDocument } from '@ratthall/contract/workbook';
import { unzipSync, strFromU8 } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import { workbookFile } from '#office/workbook-file.ts';
import { anEdition } from './editions-for-tests.ts';
import { getJson, openTestApp } from './test-app.ts';
import { webDocuments } from './web-documents.ts';

const service = await openTestApp({ documents: await webDocuments() });
const { app, close } = service;
await anEdition(service);
afterAll(close);

type Row = (string | number | null)[];
type Figure = { member: string; year: number; value: number | null; missing: string | null };

const at = '/api/editions/2026.1';

type Table = { heads: string[]; rows: Row[] };

/** Sheets that have been read already: a large one takes its time. */
const known = new Map<string, Promise<Table>>();

function sheet(file: Buffer, name: string): Promise<Table> {
  const key = `${file.length} ${name}`;
  const found = known.get(key) ?? read(file, name);
  known.set(key, found);
  return found;
}

async function read(file: Buffer, name: string): Promise<Table> {
  const [heads = [], ...rows] = (await readSheet(file, name, { trim: false })) as unknown as Row[];
  return { heads: heads.map(String), rows };
}

const column = ({ heads, rows }: Table, name: string) => rows.map((row) => row[heads.indexOf(name)] ?? null);

const { rawPayload: swedish, headers } = await app.inject(`${at}/workbook.xlsx`);
const { rawPayload: english } = await app.inject(`${at}/workbook.xlsx?lang=en`);

describe('the workbook of an edition', () => {
  test('has every value of every indicator as the edition answers it, and a reason wherever one is lacking', async () => {
    const { body: catalogue } = await getJson(app, `${at}/catalogue`);
    const long = await sheet(swedish, 'Värden lång');
    const found = new Map(
      long.rows.map((row) => {
        const cell = (head: string) => row[long.heads.indexOf(head)] ?? null;
        const key = [cell('Nyckeltals-id'), cell('Kod'), cell('År')].join(' ');
        return [key, [cell('Värde'), cell('Saknas (kod)')]];
      }),
    );
    let compared = 0;
    for (const { id } of catalogue.indicators as { id: string }[]) {
      const { body } = await getJson(app, `${at}/indicators/${id}/values`);
      for (const { member, year, value, missing } of body.rows as Figure[]) {
        expect([id, member, year, found.get(`${id} ${member} ${year}`)]).toEqual([id, member, year, [value, missing]]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(10_000);
    expect(column(long, 'Saknas').filter((reason) => reason !== null)).toHaveLength(
      column(long, 'Värde').filter((value) => value === null).length,
    );
  });

  test('has the same values in a column for each year', async () => {
    const [long, wide] = [await sheet(swedish, 'Värden lång'), await sheet(swedish, 'Värden bred')];
    const years = wide.heads.filter((head) => /^\d{4}$/.test(head));
    const numbers = wide.rows.flatMap((row) => years.map((year) => row[wide.heads.indexOf(year)] ?? null));
    const sorted = (values: Row) => values.filter((value) => value !== null).sort((a, b) => Number(a) - Number(b));
    expect(sorted(numbers)).toEqual(sorted(column(long, 'Värde')));
  });

  test('says of every member what its page says', async () => {
    const verdicts = await sheet(swedish, 'Omdömen');
    const { body } = await getJson(app, `${at}/members/2580/profile`);
    const own = verdicts.rows.filter((row) => row[verdicts.heads.indexOf('Kod')] === '2580');
    const said = own.map((row) =>
      ['Senaste värde', 'Riktning (kod)', 'Plats', 'n', 'Median'].map(
        (head) => row[verdicts.heads.indexOf(head)] ?? null,
      ),
    );
    expect(said).toEqual(
      body.indicators.map(({ latest, direction, level }: Record<string, Record<string, unknown> | null>) => [
        latest?.value ?? null,
        direction?.verdict,
        level?.rank ?? null,
        level?.n ?? null,
        level?.median ?? null,
      ]),
    );
    expect(column(verdicts, 'Riktning')).toContain('Förbättras');
  });

  test('is the same in English but for the words', async () => {
    const [sv, en] = [await sheet(swedish, 'Värden lång'), await sheet(english, 'Values long')];
    expect(column(en, 'Value')).toEqual(column(sv, 'Värde'));
    expect(column(await sheet(english, 'Verdicts'), 'Direction')).toContain('Improving');
  });

  test('says what it is, how to cite it and its checksum', async () => {
    const lines = (await readSheet(swedish, 'Läs mig', { trim: false })) as unknown as Row[];
    const { body } = await getJson(app, '/api/editions');
    const told = lines.map(([, text]) => text);
    expect(told).toContain(body.editions[0].sha256);
    expect(told).toContain('http://ratthall.test/utgava/2026.1');
    expect(headers['content-disposition']).toBe('attachment; filename="ratthall-2026.1-sv-workbook.xlsx"');
  });
});

test('the workbook of a member has its values beside the median of its peers', async () => {
  const { rawPayload } = await app.inject(`${at}/members/2580/workbook.xlsx?lang=en`);
  const values = await sheet(rawPayload, 'Values');
  const { body } = await getJson(app, `${at}/members/2580/profile`);
  type Series = { value: number | null }[];
  const expected = body.indicators.flatMap(({ series }: { series: Series }) => series.map(({ value }) => value));
  expect(column(values, 'Value')).toEqual(expected);
  expect(column(values, 'Median').filter((value) => value !== null).length).toBeGreaterThan(50);
});

describe('a workbook file', () => {
  const document = (value: string | number): WorkbookDocument => ({
    language: 'sv-SE',
    title: 'Bok',
    subject: '',
    description: '',
    keywords: '',
    author: 'Rätt håll',
    publishedAt: '2026-11-01T08:00:00Z',
    edition: '2026.1',
    sheets: [
      {
        name: 'Blad',
        isTable: true,
        frozenColumns: 1,
        columns: [
          { head: 'Text', width: 10, kind: 'text' },
          { head: 'Tal', width: 10, kind: 'number', decimals: 1, note: 'En anteckning' },
        ],
        rows: [
          [value, { value: 0.1 + 0.2, decimals: 1 }],
          [null, { value: null, look: 'missing', note: 'inte mätt' }],
        ],
      },
    ],
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://evil.example")', '\t=1', '0604', '_x0041_', ' å '])(
    'holds the text %j as a text, and never as a formula',
    async (text) => {
      const file = await workbookFile(document(text));
      const [, [found] = []] = (await readSheet(file, 'Blad', { trim: false })) as unknown as Row[];
      expect(found).toBe(text);
      const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!);
      expect(xml).not.toContain('<f>');
    },
  );

  test('leaves out what no file can hold, and cuts what is longer than a cell', async () => {
    const file = await workbookFile(document(`a\u0000b${'x'.repeat(40_000)}`));
    const [, [found] = []] = (await readSheet(file, 'Blad', { trim: false })) as unknown as Row[];
    expect(String(found)).toHaveLength(32_767);
    expect(String(found)).toMatch(/^abx+…$/);
  });

  test('is not made with what is no number', async () => {
    await expect(workbookFile(document(Number.NaN))).rejects.toThrow('NaN cannot stand in a cell');
  });

  test('has the same bytes each time', async () => {
    expect((await workbookFile(document('a'))).equals(await workbookFile(document('a')))).toBe(true);
  });

  test('keeps all decimals of a number, shows those of the indicator, and leaves what is lacking empty', async () => {
    const file = await workbookFile(document('a'));
    const rows = (await readSheet(file, 'Blad')) as unknown as Row[];
    expect(rows[1]?.[1]).toBe(0.30000000000000004);
    const files = unzipSync(file);
    expect(strFromU8(files['xl/styles.xml']!)).toContain('formatCode="#,##0.0"');
    expect(strFromU8(files['xl/comments1.xml']!)).toContain('inte mätt');
    expect(strFromU8(files['xl/worksheets/sheet1.xml']!)).toMatch(/<c r="B3"[^>]*\/>/);
  });

  test('has its heads frozen, filters over the whole table, and the language it is written in', async () => {
    const files = unzipSync(await workbookFile(document('a')));
    const xml = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect(xml).toContain('<pane xSplit="1" ySplit="1"');
    expect(xml).toContain('<autoFilter ref="A1:B3"');
    expect(strFromU8(files['docProps/core.xml']!)).toContain('<dc:language>sv-SE</dc:language>');
  });

  test('has the parts of a sheet in the order that the format asks for', async () => {
    const xml = strFromU8(unzipSync(await workbookFile(document('a')))['xl/worksheets/sheet1.xml']!);
    const order =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter pageMargins pageSetup legacyDrawing';
    const parts = [...xml.matchAll(/<(\w+)[ >/]/g)].map(([, name]) => name!);
    const found = order.split(' ').filter((name) => parts.includes(name));
    expect(found.map((name) => parts.indexOf(name))).toEqual(
      found.map((name) => parts.indexOf(name)).toSorted((a, b) => a - b),
    );
    expect(found).toContain('legacyDrawing');
  });
});
