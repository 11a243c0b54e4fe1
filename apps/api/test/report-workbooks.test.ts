import { openXlsx, saveXlsx, writeXlsx, type Cell } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { compoundFile, lyingZip, partOf, randomBytes, withParts } from './damaged-files.ts';
import { aDraft, member, openDesk, reporter, secretariat, year } from './entries-desk.ts';
import { officeReaders } from './libreoffice.ts';
import { bookOf, type Book } from './report-book.ts';
import { webDocuments } from './web-documents.ts';

const desk = await openDesk({ documents: await webDocuments() });
const { app, close } = desk;
afterAll(close);

const person = await desk.personAs(reporter);
const secretary = await desk.personAs(secretariat);
const at = `/api/members/${member}/report/${year}/workbook`;

const readers = officeReaders('workbooks');
const patient = { timeout: 120_000 };
async function fetched(path = `${at}.xlsx`): Promise<Buffer> {
  const { statusCode, rawPayload } = await app.inject({ url: path, headers: secretary.headers });
  expect(statusCode).toBe(200);
  return rawPayload;
}

async function brought(file: Uint8Array, path = at) {
  const { statusCode, rawPayload, headers } = await app.inject({
    method: 'POST',
    url: path,
    headers: { ...person.headers, 'content-type': 'application/octet-stream' },
    payload: Buffer.from(file),
  });
  const isJson = String(headers['content-type']).includes('json');
  return { status: statusCode, body: isJson ? JSON.parse(rawPayload.toString()) : null, file: rawPayload };
}

type Problem = { fault: string; cell: string; found: string };
type Figure = {
  indicator: string;
  outcome: string;
  after: { value: number | null; kind: string; missing: string | null; inputs: Record<string, number> } | null;
  problems: Problem[];
  findings: { check: string }[];
};
type Read = { figures: Figure[]; noticed: { kind: string; what: string }[] };

const sound = await fetched();

/** The workbook with its cells changed; `at` finds a cell by the id of its row and of its column. */
async function changed(change: (book: Book) => void, file: Uint8Array = sound): Promise<Uint8Array> {
  const workbook = await openXlsx(file, { readStyles: true });
  change(bookOf(workbook));
  return saveXlsx(workbook);
}

const lead = 'sludge-lead';
const filled = (value: Cell['value'], more: Partial<Cell> = {}) =>
  changed((book) => book.put(inputOf(book, lead), 'value', { value, ...more }));
const inputOf = ({ sheet }: Book, indicator: string) =>
  String(sheet.rows.flat().find((cell) => String(cell).startsWith(`${indicator}.`)));

const figureIn = (body: Read, indicator = lead) => body.figures.find((one) => one.indicator === indicator)!;
const says = async (file: Uint8Array) => {
  const { status, body } = await brought(file);
  expect([status, body.code]).toEqual([200, undefined]);
  return body as Read;
};

const sheet2 = 'xl/worksheets/sheet2.xml';
const blanks = Buffer.alloc(60_000_000, ' ');

describe('a workbook that comes back', () => {
  test('as it was fetched changes nothing', async () => {
    const { figures, noticed } = await says(sound);
    expect(figures.map(({ outcome }) => outcome)).toEqual(figures.map(() => 'unchanged'));
    expect(figures.length).toBeGreaterThan(2);
    expect(noticed).toEqual([]);
  });

  test('filled in says what would change, worked out as the service does, and saves nothing', async () => {
    const file = await changed((book) => {
      const id = inputOf(book, lead);
      book.put(id, 'value', { value: 21.5 });
      book.put('organic-food', 'missing', { value: 'Inte mätt' });
    });
    const body = await says(file);
    expect(figureIn(body)).toMatchObject({ outcome: 'change', after: { kind: 'value', value: 21.5 } });
    expect(figureIn(body, 'organic-food')).toMatchObject({
      outcome: 'change',
      after: { kind: 'missing', missing: 'not-measured' },
    });
    const { body: report } = await person.report(`?year=${year}`);
    expect(report.entries.every((one: { entry: unknown }) => one.entry === null)).toBe(true);
  });

  test.each(readers)('through $name has identical values and no false conflict', patient, async ({ convert }) => {
    const file = await filled(21.5);
    const again = Object.values(convert(Buffer.from(file), 'xlsx', 'xlsx:Calc MS Excel 2007 XML'))[0]!;
    const [before, after] = [await says(file), await says(again)];
    expect(after).toEqual(before);
    expect(figureIn(after).after?.value).toBe(21.5);
    const plain = Object.values(convert(sound, 'xlsx', 'ods'))[0]!;
    expect((await says(plain)).figures.map(({ outcome }) => outcome)).toEqual(before.figures.map(() => 'unchanged'));
  });
});

const refused: [string, string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['cut off', 'file.broken', () => sound.subarray(0, sound.length - 400)],
  ['random bytes', 'file.not-a-workbook', () => Buffer.concat([Buffer.from([1, 0]), randomBytes(4_000)])],
  ['empty', 'file.empty', () => Buffer.alloc(0)],
  ['a PDF that was renamed', 'file.not-a-workbook', () => Buffer.from('%PDF-1.7\n')],
  ['an old .xls', 'file.old-workbook', () => compoundFile('Workbook')],
  ['an .xlsm with macros', 'file.has-macros', () => withParts(sound, () => ({ 'xl/vbaProject.bin': randomBytes(50) }))],
  ['encrypted', 'file.encrypted', () => compoundFile('EncryptedPackage')],
  ['a zip bomb by ratio', 'file.unpacks-too-large', () => withParts(sound, () => ({ 'xl/media/a.bin': blanks }))],
  [
    'a zip bomb of many parts',
    'file.unpacks-too-large',
    () => withParts(sound, () => Object.fromEntries(Array.from({ length: 2_500 }, (_, i) => [`xl/media/${i}`, 'x']))),
  ],
  [
    'a zip that lies about its size',
    'file.unpacks-too-large',
    () => lyingZip(sound, { name: sheet2, content: blanks, says: 900 }),
  ],
  [
    'a DOCTYPE with entities',
    'file.has-entities',
    () =>
      withParts(sound, (files) => ({
        [sheet2]: partOf(files, sheet2).replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "b">]><worksheet'),
      })),
  ],
  ['too large', 'file.too-large', () => Buffer.alloc(10_000_001, 'a;b\n')],
  ['a foreign workbook', 'workbook.not-ours', () => writeXlsx({ sheets: [{ name: 'Blad1', rows: [['Kod', 1]] }] })],
  [
    'the workbook of another member',
    'workbook.other-member',
    () => fetched('/api/members/2580/report/2024/workbook.xlsx'),
  ],
  [
    'the workbook of another year',
    'workbook.other-year',
    () => fetched(`/api/members/${member}/report/2023/workbook.xlsx`),
  ],
  [
    'of a newer format',
    'workbook.newer-format',
    () =>
      changed(({ workbook }) => {
        const machine = workbook.sheets.find(({ name }) => name === 'ratthall')!;
        machine.rows[0]![1] = 99;
        machine.cells?.set('0,1', { value: 99, type: 'number' });
      }),
  ],
  [
    'without its hidden sheet',
    'workbook.not-ours',
    () =>
      changed(({ workbook }) =>
        workbook.sheets.splice(
          workbook.sheets.findIndex(({ name }) => name === 'ratthall'),
          1,
        ),
      ),
  ],
];

const lies = {
  'no figures': { figures: null },
  'no notes': { publicNote: undefined },
  'a scope that is none': { scope: [7] },
};

describe('a damaged workbook', () => {
  test.each(Object.entries(lies))('whose hidden sheet was edited to say %s is refused', async (_, lie) => {
    const file = await changed(({ workbook }) => {
      const machine = workbook.sheets.find(({ name }) => name === 'ratthall')!;
      const row = machine.rows.findIndex(([key]) => key === 'cells');
      const value = JSON.stringify({ ...JSON.parse(String(machine.rows[row]![2])), ...lie });
      machine.rows[row]![2] = value;
      machine.cells?.set(`${row},2`, { value, type: 'string' });
    });
    const { status, body } = await brought(file);
    expect([status, body.code]).toEqual([400, 'workbook.not-ours']);
  });

  test.each(refused)('that is %s is refused: %s', async (_, code, make) => {
    const { status, body } = await brought(await make());
    expect(body).toMatchObject({ code, issues: [{ field: expect.any(String) }] });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  const faulty: [string, string, () => Promise<Uint8Array>][] = [
    ['words', 'not-a-number', () => filled('ungefär tolv')],
    ['two readings', 'ambiguous', () => filled('1,234')],
    [
      'a date',
      'date',
      () => filled(new Date('2024-05-01T00:00:00Z'), { type: 'date', style: { numFmt: 'yyyy-mm-dd' } }),
    ],
    ['a percentage of something else', 'percent', () => filled(0.45, { style: { numFmt: '0%' } })],
    ['less than zero', 'negative', () => filled(-3)],
    [
      'a word that is not in the list',
      'not-in-list',
      () => changed((book) => book.put(lead, 'missing', { value: 'glömt' })),
    ],
    [
      'no date where there should be one',
      'not-a-date',
      () => changed((book) => book.put(lead, 'expectedBy', { value: 'i vår' })),
    ],
    [
      'a formula that failed',
      'formula',
      async () =>
        withParts(await filled(4), (files) => ({
          [sheet2]: partOf(files, sheet2).replace(/(<c r="H\d+"[^>]*?)><v>4<\/v>/, '$1 t="e"><f>1/0</f><v>#DIV/0!</v>'),
        })),
    ],
    [
      'more than a number can be',
      'not-a-number',
      async () =>
        withParts(await filled(4), (files) => ({
          [sheet2]: partOf(files, sheet2).replace('<v>4</v>', '<v>1e400</v>'),
        })),
    ],
    [
      'a figure and that there is none',
      'value-and-missing',
      () =>
        changed((book) => {
          book.put(inputOf(book, lead), 'value', { value: 4 });
          book.put(lead, 'missing', { value: 'Inte mätt' });
        }),
    ],
  ];

  test.each(faulty)('with %s in a cell says which: %s', async (_, fault, make) => {
    const figure = figureIn(await says(await make()));
    expect(figure).toMatchObject({
      outcome: 'problem',
      after: null,
      problems: [{ fault, cell: expect.stringMatching(/^[A-Z]+\d+$/) }],
    });
  });

  test('with 0.45 for 45 per cent is told of it as a likely slip, and 45 % is 45', async () => {
    const file = (value: number, numFmt: string) =>
      changed((book) => book.put('organic-food', 'value', { value, style: { numFmt } }));
    const percent = figureIn(await says(await file(0.45, '0%')), 'organic-food');
    expect(percent).toMatchObject({ outcome: 'change', after: { value: 45 } });
    expect(figureIn(await says(await file(0.45, '0.00')), 'organic-food').after?.value).toBe(0.45);
  });

  test('with a sheet renamed, rows and columns moved and a sheet of somebody’s own is read as it is', async () => {
    const file = await changed((book) => {
      book.put(inputOf(book, lead), 'value', { value: 21.5 });
      const { sheet, workbook } = book;
      sheet.name = 'Mitt blad';
      const moved = [...sheet.rows.keys()].sort((a, b) => (a < 2 || b < 2 ? a - b : b - a));
      const order = [...sheet.rows[0]!.keys()].reverse();
      const cells = new Map<string, Cell>();
      const from = sheet.cells!;
      moved.forEach((r, toRow) =>
        order.forEach((c, toColumn) => {
          const cell = from.get(`${r},${c}`);
          if (cell && !cell.formula) cells.set(`${toRow},${toColumn}`, cell);
        }),
      );
      sheet.rows = moved.map((r) => order.map((c) => sheet.rows[r]![c] ?? null));
      sheet.cells = cells;
      delete sheet.dataValidations;
      workbook.sheets.push({ name: 'Mina anteckningar', rows: [['ring Kalle']] });
    });
    const body = await says(file);
    expect(figureIn(body)).toMatchObject({ outcome: 'change', after: { value: 21.5 } });
    expect(body.figures.filter(({ outcome }) => outcome !== 'unchanged')).toHaveLength(1);
  });

  test('with a row gone, one overwritten and one of somebody’s own says so, and leaves the others alone', async () => {
    const file = await changed((book) => {
      const [row, column] = book.place(lead, 'id');
      book.sheet.rows[row]![column] = 'något annat';
      book.sheet.cells!.set(`${row},${column}`, { value: 'något annat', type: 'string' });
      book.put(inputOf(book, 'organic-food'), 'value', { value: 30 });
    });
    const { noticed, figures } = await says(file);
    expect(noticed.map(({ kind }) => kind).sort()).toEqual(['row-gone', 'unknown-row']);
    expect(figures.find(({ indicator }) => indicator === lead)?.outcome).toBe('unchanged');
  });

  test('with merged cells and a million empty rows is read, and the merging told', async () => {
    const empty = Array.from(
      { length: 1_000_000 },
      (_, i) => `<row r="${i + 100}"><c r="A${i + 100}" s="1"/></row>`,
    ).join('');
    const file = withParts(sound, (files) => ({
      [sheet2]: partOf(files, sheet2)
        .replace('</sheetData>', `${empty}</sheetData>`)
        .replace('<dataValidations', '<mergeCells count="1"><mergeCell ref="M3:N3"/></mergeCells><dataValidations'),
    }));
    const { noticed, figures } = await says(file);
    expect(noticed.map(({ kind }) => kind)).toEqual(['merged']);
    expect(figures.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
  }, 120_000);

  test('comes back marked: the same workbook, with what was typed and why it cannot be taken', async () => {
    const file = await filled('ungefär tolv');
    const { status, file: marked } = await brought(file, `${at}/marked.xlsx?lang=sv`);
    expect(status).toBe(200);
    const workbook = await openXlsx(marked, { readStyles: true });
    const book = bookOf(workbook);
    const [row, column] = book.place(inputOf(book, lead), 'value');
    const cell = book.sheet.cells!.get(`${row},${column}`)!;
    expect(cell.value).toBe('ungefär tolv');
    expect(cell.comment?.text).toContain('går inte att läsa som en siffra');
    expect(cell.style?.fill).toBeDefined();
    expect(workbook.sheets.map(({ name }) => name)).toEqual((await openXlsx(sound)).sheets.map(({ name }) => name));
    expect(figureIn(await says(marked)).problems).toHaveLength(1);
    for (const { convert } of readers) expect(Object.keys(convert(marked, 'xlsx', 'pdf'))).toHaveLength(1);
  }, 120_000);
});

describe('what has been changed in the service meanwhile', () => {
  test('is a conflict only where the workbook changes it too', async () => {
    const mine = await filled(21.5);
    const other = await changed((book) => book.put('public-transport-trips', 'publicNote', { value: 'Ny linje' }));
    const { inputs } = figureIn(await says(mine)).after!;
    const [input] = Object.keys(inputs);
    await person.save(aDraft(lead, 0, { value: 30, inputs: { [input!]: 30 }, typed: {}, method: null }));
    const conflict = figureIn(await says(mine));
    expect(conflict).toMatchObject({ outcome: 'conflict', after: { value: 21.5 }, stands: { content: { value: 30 } } });
    expect(figureIn(await says(other))).toMatchObject({ outcome: 'unchanged' });
    expect(figureIn(await says(other), 'public-transport-trips')).toMatchObject({
      outcome: 'change',
      parts: ['publicNote'],
    });
    const anew = await fetched();
    expect(figureIn(await says(anew))).toMatchObject({ outcome: 'unchanged' });
  });

  test('is none where both say the same', async () => {
    expect(figureIn(await says(await filled(30)))).toMatchObject({ outcome: 'unchanged' });
  });
});
