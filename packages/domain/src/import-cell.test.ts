import { describe, expect, test } from 'vitest';
import { cellNumber, cellText, decimalMarkOf, markSignsOf, saysNothing } from './import-cell.ts';

describe('a number of a file', () => {
  test.each([
    ['12,5', 'comma', 12.5],
    ['1 234,5', 'comma', 1234.5],
    ['1.234,5', 'comma', 1234.5],
    ['1,234.5', 'point', 1234.5],
    ['1,234', 'comma', 1.234],
    ['1,234', 'point', 1234],
    ['−3.5', 'point', -3.5],
    ['45 %', 'comma', 45],
    ['1.2E-5', 'point', 0.000012],
    ['0', 'comma', 0],
    [7.5, 'comma', 7.5],
  ] as const)('%s with a decimal %s is %d', (cell, mark, value) => {
    expect(cellNumber(cell, mark)).toBe(value);
  });

  test.each(['12.5', 'ca 12', '1,2,3', '', '12 kg', ',', '1 23'])(
    '%s is none where decimals begin with a comma',
    (text) => {
      expect(cellNumber(text, 'comma')).toBeNull();
    },
  );

  test('a cell shown as a percentage is counted in per cent, an error or a date is no number', () => {
    expect(cellNumber({ percent: 0.3 }, 'comma', '%')).toBe(30);
    expect(cellNumber({ percent: 0.3 }, 'comma', 'kg')).toBe(0.3);
    expect(cellNumber({ error: '#REF!' }, 'comma')).toBeNull();
    expect(cellNumber({ date: '2020-01-01' }, 'comma')).toBeNull();
    expect(cellNumber(true, 'comma')).toBeNull();
  });
});

test('an empty cell and the marks for no figure say nothing; zero says zero', () => {
  expect(['', ' ', null, undefined, '..', '-', 'NaN', 'Uppgift saknas'].every(saysNothing)).toBe(true);
  expect([0, '0', '0,0', 'kanske', { error: '#REF!' }].some(saysNothing)).toBe(false);
  expect(cellText({ percent: 0.07 })).toBe('7 %');
});

describe('the mark that begins decimals', () => {
  test.each([
    [['1,5', '2', '1,234'], 'comma'],
    [['1.5', '12.25'], 'point'],
    [['1.234.567'], 'comma'],
    [['0,123'], 'comma'],
    [['1234,567'], 'comma'],
    [['1,234', '22,117'], 'unclear'],
    [['1,5', '1.5'], 'unclear'],
    [['12', 14, null, 'text.'], 'none'],
  ] as const)('of %j is %s', (cells, mark) => {
    expect(decimalMarkOf([markSignsOf(cells)]).mark).toBe(mark);
  });
});
