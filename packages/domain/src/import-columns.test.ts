import { describe, expect, test } from 'vitest';
import { faultsOf, guessedColumns, shapeOf, type ImportMapping } from './import-columns.ts';
import { createAreaFinder, createIndicatorFinder } from './import-lookups.ts';
import type { Indicator } from './indicator.ts';

const indicator = (id: string, sv: string, kolada: Indicator['kolada'] = null) =>
  ({ id, name: { sv, en: id }, kolada }) as Indicator;

const find = createIndicatorFinder([
  indicator('waste', 'Avfall', { municipality: ['U07801'], region: ['U07801'] }),
  indicator('food', 'Livsmedel', { municipality: ['U07514'], region: ['U60494'] }),
  indicator('solar', 'Solel', { municipality: ['N45970', 'N01951'], region: [] }),
]);

describe('an indicator', () => {
  test.each([
    ['waste', null, 'waste'],
    ['AVFALL', null, 'waste'],
    ['U07514', 'municipality', 'food'],
    ['u60494', 'region', 'food'],
    ['Insamlat avfall (U07801)', 'municipality', 'waste'],
  ] as const)('is found as %s of %s', (text, kind, id) => {
    expect(find(text, kind)).toMatchObject({ id });
  });

  test('of Kolada that feeds none, or only a part of one, is none of ours', () => {
    expect([
      find('N99999', null),
      find('N45970', 'municipality'),
      find('U60494', 'municipality'),
      find('vad', null),
    ]).toEqual(['other', 'derived', 'other', 'none']);
  });
});

describe('an area', () => {
  const area = (code: string, name: string, more: object = {}) => ({
    code,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    name,
    kind: 'municipality' as const,
    isMember: true,
    ...more,
  });
  const findArea = createAreaFinder([
    area('1281', 'Lund'),
    area('0380', 'Uppsala'),
    area('0003', 'Region Uppsala', { kind: 'region' }),
    area('0180', 'Stockholm', { isMember: false }),
    area('0000', 'Riket', { kind: 'nation', isMember: false }),
  ]);

  test.each([
    ['1281', '1281'],
    ['380', '0380'],
    ['0380 Uppsala', '0380'],
    ['Lunds kommun', '1281'],
    ['region uppsala', '0003'],
    ['region-uppsala', '0003'],
    ['0000', '0000'],
  ])('is found as %s', (text, code) => {
    expect(findArea(text)).toMatchObject({ code });
  });

  test('that is no member is passed over, and a name that nobody has is wrong', () => {
    expect(['0180', 'Stockholm', '9999', 'G35990', 'Lindköping', ''].map(findArea)).toEqual([
      ...Array<string>(4).fill('not-member'),
      'none',
      'none',
    ]);
  });
});

describe('columns', () => {
  const guessed = (...titles: string[]) => guessedColumns(titles, (text) => find(text, null));

  test.each([
    [
      ['kpi', 'municipality', 'period', 'gender', 'value'],
      ['indicator', 'member', 'year', 'gender', 'value'],
    ],
    [
      ['Kommun', 'Kommunkod', 'År', 'Värde', 'Källa'],
      ['skip', 'member', 'year', 'value', 'source'],
    ],
    [
      ['namn', '2019', 'år 2020', '2021 (T)', '12345'],
      ['member', 'year:2019', 'year:2020', 'year:2021', 'skip'],
    ],
    [
      ['kod', 'Avfall', 'U07514', 'Avfall'],
      ['member', 'indicator:waste', 'indicator:food', 'skip'],
    ],
    [
      ['Täljare', 'nämnare', 'Kommentar', 'Länk'],
      ['numerator', 'denominator', 'note', 'reference'],
    ],
  ])('%j are read as %j', (titles, columns) => {
    expect(guessed(...titles)).toEqual(columns);
  });

  const mapping = (columns: ImportMapping['columns'], whole: Partial<ImportMapping['whole']> = {}): ImportMapping => ({
    columns,
    whole: { indicator: null, year: null, source: null, reference: null, ...whole },
    mark: null,
    written: 'keep',
  });

  test('make a shape, or two at once', () => {
    expect(shapeOf(['member', 'value'])).toBe('long');
    expect(shapeOf(['member', 'year:2020'])).toBe('years');
    expect(shapeOf(['member', 'indicator:waste'])).toBe('indicators');
    expect(shapeOf(['year:2020', 'indicator:waste'])).toBeNull();
  });

  test('lack what no column and no choice says', () => {
    expect(faultsOf(mapping(['skip']), true)).toEqual([
      'no-member',
      'no-indicator',
      'no-year',
      'no-value',
      'no-source',
      'mark-unclear',
    ]);
    const whole = { indicator: 'waste', year: 2020, source: 'kolada' };
    expect(faultsOf(mapping(['member', 'value'], whole), false)).toEqual([]);
    expect(faultsOf(mapping(['member', 'value', 'value'], whole), false)).toEqual(['twice']);
    expect(faultsOf(mapping(['member', 'value', 'year:2020'], whole), false)).toEqual(['two-shapes']);
  });
});
