import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedNumber, type NumberHints } from './typed-number.ts';

const read = (text: string, hints?: NumberHints) => {
  const typed = typedNumber(text, hints);
  if (typed.kind === 'number') return typed.value;
  return typed.kind === 'ambiguous' ? typed.readings.map(({ value }) => value) : typed.kind;
};

describe('a number as it is typed', () => {
  test.each([
    ['1234', 1234],
    ['1 234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['0,0216', 0.0216],
    ['0.216', 0.216],
    ['0,216', 0.216],
    ['1 234 567', 1_234_567],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u2009234\u202f567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
    ["1'234.5", 1234.5],
    ['1 234,567', 1234.567],
    ['1234,567', 1234.567],
    ['12,3456', 12.3456],
    [',5', 0.5],
    ['12,', 12],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
    ['+3,5', 3.5],
    ['  462 ', 462],
    ['1 234:-', 1234],
    ['500,-', 500],
    ['500.-', 500],
    ['1 500,– kr', 1500],
    ['12,', 12],
    ['1,2 miljoner', 1_200_000],
    ['1,1 milj', 1_100_000],
    ['311 tusen', 311_000],
  ])('%j is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test('is empty where nothing is typed, and never zero', () => {
    for (const text of ['', ' ', '\u00a0', '\t\n']) expect(typedNumber(text)).toEqual({ kind: 'empty' });
    expect(typedNumber('0')).toEqual({ kind: 'number', value: 0, unit: null });
  });

  test.each([
    ['saknas', 'missing-word'],
    ['Uppgift saknas', 'missing-word'],
    ['-', 'missing-word'],
    ['–', 'missing-word'],
    ['n/a', 'missing-word'],
    ['..', 'missing-word'],
    ['#N/A', 'missing-word'],
    ['ca 12', 'approximate'],
    ['~12', 'approximate'],
    ['<5', 'approximate'],
    ['12-14', 'range'],
    ['12 – 14', 'range'],
    ['12 till 14', 'range'],
    ['2019-12-31', 'range'],
    ['1e3', 'exponent'],
    ['1,5E+05', 'exponent'],
    ['12 34', 'grouping'],
    ['1.2.3', 'grouping'],
    ['1,23,456', 'grouping'],
    ["1'234 567", 'grouping'],
    ['1.234,567.8', 'grouping'],
    ['0.123.456', 'grouping'],
    ['1.234 567', 'grouping'],
    ['12 bananer', 'text'],
    ['tolv', 'text'],
    ['(12)', 'text'],
    ['1234567890123456', 'too-large'],
    ['12 % av 40', 'text'],
  ])('%j is none: %s', (text, why) => {
    expect(typedNumber(text)).toMatchObject({ kind: 'not-a-number', why });
  });

  test('says where it stops being one', () => {
    expect(typedNumber(' 12 bananer')).toEqual({ kind: 'not-a-number', why: 'text', at: 4 });
    expect(typedNumber('12-14')).toEqual({ kind: 'not-a-number', why: 'range', at: 2 });
  });
});

describe('a mark that can part thousands or begin decimals', () => {
  test('is asked about where nothing is known', () => {
    expect(typedNumber('1,234')).toEqual({
      kind: 'ambiguous',
      unit: null,
      readings: [
        { value: 1.234, as: 'decimal' },
        { value: 1234, as: 'thousands' },
      ],
    });
    expect(read('-15.932')).toEqual([-15.932, -15_932]);
  });

  test('parts thousands in a field that counts', () => {
    expect(read('311,000', { isWhole: true })).toBe(311_000);
    expect(read('15.932', { isWhole: true })).toBe(15_932);
    expect(typedNumber('12,5', { isWhole: true })).toMatchObject({ kind: 'not-a-number', why: 'fraction' });
  });

  test('is read as what is near the expected value, or else usual', () => {
    expect(read('1,234', { reference: 1.1 })).toBe(1.234);
    expect(read('1.234', { reference: 980 })).toBe(1234);
    expect(read('1,234', { min: 0, max: 2.5 })).toBe(1.234);
    expect(read('1.234', { min: 200, max: 2000 })).toBe(1234);
    expect(read('1.234', { reference: 40 })).toEqual([1.234, 1234]);
    expect(read('1.234', { min: 0, max: 2000 })).toEqual([1.234, 1234]);
    expect(read('1.234', { reference: 0 })).toEqual([1.234, 1234]);
  });
});

describe('a unit after the number', () => {
  test.each([
    ['12 %', '%', 12, '%'],
    ['12%', '%', 12, '%'],
    ['12 procent', '%', 12, '%'],
    ['462 kg', 'kg/person', 462, 'kg'],
    ['462 kg per person', 'kg/person', 462, 'kg'],
    ['1,2 ton CO₂/inv', 'ton CO2/inh', 1.2, 'ton'],
    ['29 314 l', 'l|kWh', 29_314, 'l'],
    ['29 314 kWh', 'l|kWh', 29_314, 'kWh'],
    ['40 000 kr', 'SEK', 40_000, 'SEK'],
    ['960 årsarbetare', 'FTE', 960, 'FTE'],
    ['18 133 mil', 'mil', 18_133, 'mil'],
  ])('%j in a field of %s is %d', (text, unit, value, code) => {
    expect(typedNumber(text, { unit })).toEqual({ kind: 'number', value, unit: code });
  });

  test.each([
    ['1,2 ton', 'kg/person', [1200, 1.2], 'ton'],
    ['1,2 MWh', 'l|kWh', [1200, 1.2], 'MWh'],
    ['304 kW', 'W/inh', [304_000, 304], 'kW'],
    ['180 km', 'mil', [18, 180], 'km'],
    ['0,001 g', 'mg/kg TS', [1, 0.001], 'g'],
  ])('%j in a field of %s may mean either, and is asked about', (text, unit, values, code) => {
    expect(typedNumber(text, { unit })).toMatchObject({ kind: 'ambiguous', unit: code });
    expect(read(text, { unit })).toEqual(values);
  });

  test('of something else is no number of this field', () => {
    expect(typedNumber('12 %', { unit: 'kWh' })).toEqual({ kind: 'not-a-number', why: 'other-unit', at: 3 });
    expect(typedNumber('3 mW', { unit: 'kWh' })).toMatchObject({ why: 'other-unit' });
    expect(typedNumber('3 constructor', { unit: 'kWh' })).toMatchObject({ why: 'text' });
  });
});

describe('any number', () => {
  const format = (value: number, decimals: number, { group, mark }: { group: string; mark: string }) => {
    const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, group);
    return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : mark + fraction}`;
  };
  const written = fc
    .record({ digits: fc.integer({ min: -1e12, max: 1e12 }), decimals: fc.integer({ min: 0, max: 5 }) })
    .map(({ digits, decimals }) => ({ value: Number(`${digits}e-${decimals}`), decimals }));
  const styles = [
    { group: '\u00a0', mark: ',' },
    { group: '\u2009', mark: ',' },
    { group: ' ', mark: ',' },
    { group: '.', mark: ',' },
    { group: ',', mark: '.' },
    { group: "'", mark: '.' },
    { group: '', mark: ',' },
  ];

  test('as it is written in either language reads back exactly where its size is known', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...styles), ({ value, decimals }, style) => {
        expect(read(format(value, decimals, style), { reference: value })).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('otherwise reads back exactly, or is among the two that are asked about', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...styles), ({ value, decimals }, style) => {
        expect([read(format(value, decimals, style))].flat()).toContain(value === 0 ? 0 : value);
      }),
    );
  });

  test('whatever is typed never fails, and is finite where it is a number', () => {
    const any = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,  −-'%ekgton/")) }),
    );
    fc.assert(
      fc.property(any, fc.constantFrom(undefined, '%', 'kg/person', 'l|kWh'), (text, unit) => {
        const typed = typedNumber(text, unit === undefined ? {} : { unit });
        const values = [read(text, unit === undefined ? {} : { unit })].flat();
        if (typed.kind === 'number' || typed.kind === 'ambiguous')
          for (const value of values) expect(value).toSatisfy(Number.isFinite);
        if (typed.kind === 'empty') expect(text.trim()).toBe('');
      }),
    );
  });
});
