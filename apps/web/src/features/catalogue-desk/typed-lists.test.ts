import { describe, expect, test } from 'vitest';
import { milestonesIn, numberIn, numbersIn, typed } from './typed-lists.ts';

describe('what is typed', () => {
  test.each([
    ['', []],
    [' ; ', []],
    ['30; 20;10', [30, 20, 10]],
    ['0,40; 0,3', [0.4, 0.3]],
    ['1 200; −3', [1200, -3]],
    ['30; x', null],
    ['30;; 10', null],
  ])('as numbers: %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test.each([
    ['', null],
    ['12,5', 12.5],
    ['1e9', null],
    ['0x10', null],
  ])('as a number: %j', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  test.each([
    ['', []],
    [
      '2027 35\n\n2030 30,5',
      [
        { year: 2027, value: 35 },
        { year: 2030, value: 30.5 },
      ],
    ],
    ['2027', null],
    ['27 35', null],
  ])('as milestones: %j', (text, milestones) => {
    expect(milestonesIn(text)).toEqual(milestones);
  });

  test('is read back as it is shown', () => {
    for (const language of ['sv', 'en'] as const) expect(numberIn(typed(-0.25, language))).toBe(-0.25);
  });
});
