import { describe, expect, test } from 'vitest';
import { aCell } from './compared-for-tests.ts';
import { tintOf, tintOfClass } from './tint.ts';

describe('the colour of a cell', () => {
  test('goes from the best to the worst quarter', () => {
    const tints = [1, 2, 3, 4].map((quartile) => tintOf(aCell('1', 5, { quartile }), 'lower', 'quartiles'));
    expect(tints).toEqual(['best', 'good', 'poor', 'worst']);
  });

  test('is none for what is missing, of another definition, too few, or where neither way is better', () => {
    expect(tintOf(aCell('1', null), 'higher', 'quartiles')).toBe('plain');
    expect(tintOf(aCell('1', 5, { comparable: false, quartile: 1 }), 'higher', 'quartiles')).toBe('plain');
    expect(tintOf(aCell('1', 5, { quartile: null }), 'higher', 'quartiles')).toBe('plain');
    expect(tintOf(aCell('1', 5, { quartile: 1 }), 'none', 'quartiles')).toBe('plain');
    expect(tintOf(aCell('1', 5, { quartile: 1 }), 'higher', 'classes')).toBe('plain');
  });

  test('of two classes is the best and the worst', () => {
    expect([tintOfClass(1, 2), tintOfClass(2, 2)]).toEqual(['best', 'worst']);
  });
});
