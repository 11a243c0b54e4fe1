import { describe, expect, test } from 'vitest';
import { isBlock, pastedCells } from './pasted-cells.ts';
import { pastedFigures, type Target } from './pasted-figures.ts';

const input = (id: string, name: string) => ({
  id,
  role: 'numerator' as const,
  name: { sv: name, en: name },
  unit: 'kWh',
  toNumerator: null,
});

const target = (number: string, [id, name]: [string, string], inputs: [string, string][] = []): Target => ({
  number,
  indicator: { id, name: { sv: name, en: `${name} (en)` }, inputs: inputs.map((one) => input(...one)) },
  isLacking: number !== '7',
  fields: inputs.length > 0 ? inputs.map(([one]) => one) : ['value'],
});

const targets: Target[] = [
  target('1a', ['co2-industry', 'Koldioxidutsläpp från industrin']),
  target(
    '2',
    ['public-transport-trips', 'Resor med kollektivtrafik'],
    [
      ['boardings', 'Påstigningar'],
      ['population', 'Folkmängd'],
    ],
  ),
  target('7', ['household-waste', 'Hushållsavfall (kommunalt avfall)']),
];

const read = (text: string, start: { indicator: string; field: string } | null = null) =>
  pastedFigures(pastedCells(text), targets, { year: 2025, start });

describe('a pasted block', () => {
  test('is cut at tabs and lines, with quotation marks around what contains either', () => {
    expect(pastedCells('a\t"b\t""c"""\r\n"d\ne"\t1 234,5\n\r\n')).toEqual([
      ['a', 'b "c"'],
      ['d e', '1 234,5'],
    ]);
    expect(pastedCells('a;1,5\nb;2')).toEqual([
      ['a', '1,5'],
      ['b', '2'],
    ]);
    expect(pastedCells('\u00a0462\u00a0kg ')).toEqual([['462 kg']]);
  });

  test('is told from a number that goes into one field', () => {
    expect(isBlock('1 234,5')).toBe(false);
    expect(isBlock(' 462 kg\n')).toBe(false);
    expect(isBlock('1\t2')).toBe(true);
    expect(isBlock('1\n2')).toBe(true);
  });

  test('goes by the numbers, ids and names of indicators', () => {
    const { figures, unknown } = read(
      'Nr\tNyckeltal\tVärde\n1a\tCO2 industri\t3,2\nhousehold-waste\t\t462\n\tSumma\t9',
    );
    expect(figures).toEqual([
      { indicator: 'co2-industry', field: 'value', year: 2025, text: '3,2' },
      { indicator: 'household-waste', field: 'value', year: 2025, text: '462' },
    ]);
    expect(unknown).toEqual(['Summa · 9']);
  });

  test('goes to the inputs by their names, under the indicator or beside it', () => {
    const expected = [
      { indicator: 'public-transport-trips', field: 'boardings', year: 2025, text: '311 000' },
      { indicator: 'public-transport-trips', field: 'population', year: 2025, text: '15 932' },
    ];
    expect(read('Resor med kollektivtrafik\tPåstigningar\t311 000\n\tFolkmängd\t15 932').figures).toEqual(expected);
    expect(read('2. Resor med kollektivtrafik\nPåstigningar\t311 000\nFolkmängd\t15 932').figures).toEqual(expected);
  });

  test('goes to several years where a row says which', () => {
    const { figures } = read(
      'Nyckeltal\tEnhet\t2023\t2024\nHushållsavfall (kommunalt avfall)\tkg\t470\t\n1a\tton\t\t3,1',
    );
    expect(figures).toEqual([
      { indicator: 'household-waste', field: 'value', year: 2023, text: '470' },
      { indicator: 'co2-industry', field: 'value', year: 2024, text: '3,1' },
    ]);
  });

  test('of values alone fills the fields from where it was pasted', () => {
    expect(read('311 000\n15 932\n462\n7\n', { indicator: 'public-transport-trips', field: 'boardings' })).toEqual({
      figures: [
        { indicator: 'public-transport-trips', field: 'boardings', year: 2025, text: '311 000' },
        { indicator: 'public-transport-trips', field: 'population', year: 2025, text: '15 932' },
        { indicator: 'household-waste', field: 'value', year: 2025, text: '462' },
      ],
      unknown: ['7'],
    });
  });

  test('of values alone, pasted into no field, is one for each that needs one, or for each if they are as many', () => {
    const placed = (text: string) =>
      read(text).figures.map(({ indicator, field, text: one }) => [indicator, field, one]);
    expect(placed('3,2\n19')).toEqual([
      ['co2-industry', 'value', '3,2'],
      ['public-transport-trips', 'value', '19'],
    ]);
    expect(placed('3,2\n19\n462')).toEqual([
      ['co2-industry', 'value', '3,2'],
      ['public-transport-trips', 'value', '19'],
      ['household-waste', 'value', '462'],
    ]);
    expect(read('1\n2\n3\n4').unknown).toEqual(['3', '4']);
  });

  test('leaves the fields of its empty cells as they are', () => {
    expect(read('3,2\n\n15 932\n', { indicator: 'co2-industry', field: 'value' }).figures).toEqual([
      { indicator: 'co2-industry', field: 'value', year: 2025, text: '3,2' },
      { indicator: 'public-transport-trips', field: 'population', year: 2025, text: '15 932' },
    ]);
  });

  test('says that a figure is missing in the words of the one who pasted', () => {
    expect(read('household-waste\tuppgift saknas').figures).toEqual([
      { indicator: 'household-waste', field: 'value', year: 2025, text: 'uppgift saknas' },
    ]);
  });
});
