import { expect, test } from 'vitest';
import { classRanges } from './class-ranges.ts';

const written = (...[classes, polarity]: Parameters<typeof classRanges>) =>
  classRanges(classes, polarity).map((range) => range(String).replaceAll('\u202f', ' '));

test('status classes are written best first, with the bound in the worse class', () => {
  expect(written({ bounds: [150, 100, 50, 25], inclusive: false }, 'higher')).toEqual([
    '> 150',
    '100–150',
    '50–100',
    '25–50',
    '≤ 25',
  ]);
  expect(written({ bounds: [370, 450, 560], inclusive: false }, 'lower')).toEqual([
    '< 370',
    '370–450',
    '450–560',
    '≥ 560',
  ]);
});

test('a bound that belongs to the better class is written so', () => {
  expect(written({ bounds: [100, 90], inclusive: true }, 'higher')).toEqual(['≥ 100', '90–100', '< 90']);
});
