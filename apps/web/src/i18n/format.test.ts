import { describe, expect, test } from 'vitest';
import { byName, formatChange, formatNumber, formatValue } from './format.ts';

const waste = { decimals: 0, unit: 'kg/person', unitName: { sv: 'kg per person', en: 'kg per person' } };
const share = { decimals: 1, unit: '%', unitName: { sv: 'procent', en: 'per cent' } };

describe('a number', () => {
  test.each([
    [1234.5, 1, 'sv', '1\u00a0234,5'],
    [1234.5, 1, 'en', '1,234.5'],
    [-0.155, 2, 'sv', '−0,16'],
    [0, 2, 'sv', '0,00'],
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
