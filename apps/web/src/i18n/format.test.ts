import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byName, formatChange, formatNumber, formatValue, inSentence } from './format.ts';

const waste = { decimals: 0, unit: 'kg/person', unitName: { sv: 'kg per person', en: 'kg per person' } };
const share = { decimals: 1, unit: '%', unitName: { sv: 'procent', en: 'per cent' } };

describe('a number', () => {
  test.each([
    [1234.5, 1, 'sv', '1\u00a0234,5'],
    [1234.5, 1, 'en', '1,234.5'],
    [-0.155, 2, 'sv', '−0,16'],
    [0, 2, 'sv', '0,00'],
    [1.005, 2, 'sv', '1,01'],
    [-2.5, 0, 'sv', '−3'],
    [1e-9, 1, 'sv', '0,0'],
    [10587710, 0, 'sv', '10\u00a0587\u00a0710'],
    [999.95, 1, 'en', '1,000.0'],
    [-0.001, 2, 'sv', '0,00'],
    [-0.001, 2, 'en', '0.00'],
  ] as const)('%d with %d decimals in %s is %s', (value, decimals, language, text) => {
    expect(formatNumber(value, decimals, language)).toBe(text);
  });

  test('says its sign when it is a change, and none when it rounds to nothing', () => {
    expect(formatChange(0.3, 1, 'sv')).toBe('+0,3');
    expect(formatChange(-0.3, 1, 'sv')).toBe('−0,3');
    expect(formatChange(0.01, 1, 'sv')).toBe('0,0');
  });
});

describe('a value with its unit', () => {
  test('stays on one line, with a space before the per cent sign in Swedish alone', () => {
    expect(formatValue(22.55, share, 'sv')).toBe('22,6\u00a0%');
    expect(formatValue(22.55, share, 'en')).toBe('22.6%');
    expect(formatValue(462, waste, 'sv')).toBe('462\u00a0kg per person');
  });
});

test('names are in Swedish order, with å, ä and ö last', () => {
  expect(['Öckerö', 'Ånge', 'Ängelholm', 'Örebro', 'Avesta', 'Aneby'].toSorted(byName)).toEqual([
    'Aneby',
    'Avesta',
    'Ånge',
    'Ängelholm',
    'Öckerö',
    'Örebro',
  ]);
});

test('numbers are written as the standard formatter of the platform writes them', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('sv' as const, 'en' as const),
      (value, decimals, language) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        const standard = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
          ...digits,
          signDisplay: 'negative',
        }).format(value);
        expect(formatNumber(value, decimals, language)).toBe(standard.replace('-', '−'));
      },
    ),
  );
});

test('a name inside a sentence begins with a small letter, unless it is an abbreviation', () => {
  expect(['Skyddad natur', 'CO₂ from industry', 'FSC-certified forest'].map(inSentence)).toEqual([
    'skyddad natur',
    'CO₂ from industry',
    'FSC-certified forest',
  ]);
});
