import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { AppError } from '#fail.ts';
import { createSpreadsheets } from '#spreadsheets/spreadsheets.ts';
import { compoundFile, lyingZip, partOf, randomBytes, withParts } from './damaged-files.ts';

const faults: unknown[] = [];
const onError = (error: unknown) => faults.push(error);
const spreadsheets = createSpreadsheets({ onError });
afterAll(spreadsheets.close);

const sound = Buffer.from(
  await writeXlsx({
    sheets: [
      {
        name: 'Blad 1',
        rows: [
          ['Kod', 'Värde'],
          ['0604', 12.5],
          ['0180', null],
        ],
      },
    ],
  }),
);

async function refusalOf(file: Uint8Array, limits = {}) {
  const refusal = await spreadsheets.read(file, limits).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refusal instanceof AppError)) throw new Error('it was not refused');
  return { code: refusal.code, ...refusal.issues[0] };
}

const sheet = 'xl/worksheets/sheet1.xml';
const manyBlanks = Buffer.alloc(60_000_000, ' ');

const refused: [string, string, () => Uint8Array][] = [
  ['an empty file', 'file.empty', () => Buffer.alloc(0)],
  ['random bytes', 'file.not-a-workbook', () => Buffer.concat([Buffer.from([1, 0]), randomBytes(5_000)])],
  ['a PDF that was renamed', 'file.not-a-workbook', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
  [
    'a page that calls itself .xls',
    'file.not-a-workbook',
    () => Buffer.from('<html><table><tr><td>1</td></tr></table>'),
  ],
  [
    'a Word document',
    'file.not-a-workbook',
    () => withParts(sound, () => ({ 'xl/workbook.xml': null, 'word/document.xml': '<w/>' })),
  ],
  ['an old workbook', 'file.old-workbook', () => compoundFile('Workbook')],
  [
    'a binary workbook',
    'file.old-workbook',
    () => withParts(sound, () => ({ 'xl/workbook.xml': null, 'xl/workbook.bin': 'x' })),
  ],
  ['a workbook with a password', 'file.encrypted', () => compoundFile('EncryptedPackage')],
  [
    'a workbook with macros',
    'file.has-macros',
    () => withParts(sound, () => ({ 'xl/vbaProject.bin': randomBytes(100) })),
  ],
  [
    'a workbook that says that it has macros',
    'file.has-macros',
    () =>
      withParts(sound, (files) => ({
        '[Content_Types].xml': partOf(files, '[Content_Types].xml').replace(
          'officedocument.spreadsheetml.sheet.main',
          'ms-excel.sheet.macroEnabled.main',
        ),
      })),
  ],
  ['a workbook that is cut off', 'file.broken', () => sound.subarray(0, Math.floor(sound.length / 2))],
  [
    'a workbook without its sheets',
    'file.broken',
    () => withParts(sound, () => ({ 'xl/_rels/workbook.xml.rels': null })),
  ],
  [
    'a workbook with a byte turned',
    'file.broken',
    () => {
      const turned = Buffer.from(sound);
      const at = turned.indexOf(sheet) + sheet.length + 30;
      turned[at] = turned[at]! ^ 0xff;
      return turned;
    },
  ],
  ['a part whose name leads out', 'file.broken', () => withParts(sound, () => ({ '../../etc/passwd': 'x' }))],
  [
    'a zip bomb by what it packs',
    'file.unpacks-too-large',
    () => withParts(sound, () => ({ 'xl/media/a.bin': manyBlanks })),
  ],
  [
    'a zip bomb of many parts',
    'file.unpacks-too-large',
    () =>
      withParts(sound, () => Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`xl/media/${i}.bin`, 'x']))),
  ],
  [
    'a zip bomb that lies',
    'file.unpacks-too-large',
    () => lyingZip(sound, { name: sheet, content: manyBlanks, says: 900 }),
  ],
  [
    'entities that grow',
    'file.has-entities',
    () =>
      withParts(sound, (files) => ({
        [sheet]: partOf(files, sheet).replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet'),
      })),
  ],
  ['a file that is too large', 'file.too-large', () => Buffer.alloc(10_000_001, 'a;b\n')],
];

describe('a file that is sent', () => {
  test.each(refused)('is refused where it is %s: %s', async (_, code, make) => {
    const refusal = await refusalOf(make());
    expect(refusal).toMatchObject({ code, field: 'file' });
    expect(refusal.value).toBeTruthy();
    expect(refusal.expected).toBeTruthy();
  });

  test('is read when it is sound, also after all that was not', async () => {
    expect(await spreadsheets.read(sound)).toEqual({
      kind: 'xlsx',
      sheets: [
        {
          name: 'Blad 1',
          rows: [['Kod', 'Värde'], ['0604', 12.5], ['0180']],
          formulas: [],
          merges: 0,
          isHidden: false,
        },
      ],
    });
  });

  test.each([
    ['time', { longest: 1 }, 'more than 0.001 s to read'],
    ['memory', { mostMemory: 24 }, 'more than 24 MB to read'],
  ])(
    'takes no more %s than it may, which is told and not logged, and the next one is read',
    async (_, limit, value) => {
      const strict = createSpreadsheets({ ...limit, onError });
      try {
        const refusal = await strict
          .read(Buffer.alloc(9_000_000, 'a;1\n'), { mostRows: 3_000_000, mostCells: 9e6 })
          .catch((error: unknown) => error);
        expect(refusal).toMatchObject({ code: 'file.too-heavy', issues: [{ field: 'file', value }] });
      } finally {
        await strict.close();
      }
      expect((await spreadsheets.read(sound)).sheets).toHaveLength(1);
      expect(faults).toEqual([]);
    },
  );

  test('that we stumble over is not said to be at fault: the cause is logged, and the next one is read', async () => {
    const refusal = await spreadsheets.mark(Buffer.from('no workbook'), []).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'file.not-readable', issues: [{ field: 'file', value: '11 bytes' }] });
    expect(faults.splice(0)).toMatchObject([{ why: 'fault', message: expect.any(String), cause: expect.any(Error) }]);
    expect((await spreadsheets.read(sound)).sheets).toHaveLength(1);
  });

  test('may have a million empty rows that have a look, and no more rows than can be looked through', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 4}"><c r="A${i + 4}" s="0"/></row>`).join(
      '',
    );
    const long = withParts(sound, (files) => ({ [sheet]: partOf(files, sheet).replace('</sheetData>', `${empty}$&`) }));
    const { sheets } = await spreadsheets.read(long);
    expect(sheets[0]!.rows).toHaveLength(3);
    expect(await refusalOf(sound, { mostRows: 2 })).toMatchObject({ code: 'file.too-many-rows' });
    expect(await refusalOf(Buffer.from('a;1\nb;2\nc;3\n'), { mostRows: 2 })).toMatchObject({
      code: 'file.too-many-rows',
    });
  }, 120_000);
});

describe('what stands in a cell', () => {
  test('is a number, a date, a share in per cent, or what a formula ended in', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: 'Blad',
          rows: [[1.5, 'text', true, new Date('2025-12-31T00:00:00Z'), 0.45, 7, 1]],
          cells: new Map([
            ['0,4', { value: 0.45, type: 'number', style: { numFmt: '0.0%' } }],
            ['0,5', { value: 7, type: 'formula', formula: 'A1+5.5', formulaResult: 7 }],
          ]),
        },
      ],
    });
    const broken = withParts(file, (files) => ({
      [sheet]: partOf(files, sheet).replace(
        /<c r="G1"[^>]*>.*?<\/c>/,
        '<c r="G1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="H1"><v>1e400</v></c>',
      ),
    }));
    const { sheets } = await spreadsheets.read(broken);
    expect(sheets[0]!.rows[0]).toEqual([
      1.5,
      'text',
      true,
      { date: '2025-12-31T00:00:00.000Z' },
      { percent: 0.45 },
      7,
      { error: '#DIV/0!' },
      { error: 'Infinity' },
    ]);
    expect(sheets[0]!.formulas).toEqual(['0,5', '0,6']);
  });

  test('is a percentage in a large file too', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: 'Blad',
          rows: [[0.45]],
          cells: new Map([['0,0', { value: 0.45, type: 'number', style: { numFmt: '0 %' } }]]),
        },
      ],
    });
    const more = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" t="inlineStr"><is><t>${'x'.repeat(1_000)}</t></is></c></row>`,
    );
    const large = withParts(file, (files) => ({
      [sheet]: partOf(files, sheet).replace('</sheetData>', `${more.join('')}$&`),
    }));
    const { sheets } = await spreadsheets.read(large);
    expect(sheets[0]!.rows[0]).toEqual([{ percent: 0.45 }]);
  }, 120_000);

  test('of LibreOffice’s own format is read too', async () => {
    const file = await writeOds({
      sheets: [
        {
          name: 'Blad',
          rows: [
            ['Kod', 'Värde'],
            ['0604', 12.5],
          ],
        },
      ],
    });
    const { kind, sheets } = await spreadsheets.read(file);
    expect(kind).toBe('ods');
    expect(sheets[0]).toMatchObject({
      name: 'Blad',
      rows: [
        ['Kod', 'Värde'],
        ['0604', 12.5],
      ],
    });
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffKod;Värde\n0604;"1 234,5"\n')],
    ['Windows-1252', Buffer.from('Kod;Värde\r\n0604;1\u00a0234,5\r\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffKod\tVärde\n0604\t1 234,5\n', 'utf16le')],
    ['commas and quotation marks', Buffer.from('Kod,Värde\n0604,"1 234,5"\n')],
    ['a line that says what stands between', Buffer.from('sep=;\nKod;Värde\n0604;1 234,5\n')],
  ])('of a CSV file in %s is a text', async (_, file) => {
    const { kind, sheets } = await spreadsheets.read(file);
    expect(kind).toBe('csv');
    expect(sheets[0]!.rows).toEqual([
      ['Kod', 'Värde'],
      ['0604', '1 234,5'],
    ]);
  });
});
