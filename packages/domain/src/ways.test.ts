import { expect, test } from 'vitest';
import { countWays, wayOf } from './ways.ts';

test('leaning counts as going that way, and is told apart', () => {
  const verdicts = {
    improving: 45,
    'leaning-right': 6,
    worsening: 5,
    'leaning-wrong': 1,
    increasing: 0,
    decreasing: 0,
    'leaning-up': 0,
    'leaning-down': 0,
    'no-clear-direction': 38,
    'too-few-values': 8,
  };
  expect(countWays(verdicts)).toEqual({
    right: 51,
    wrong: 6,
    unclear: 38,
    unknown: 8,
    judged: 95,
    leaningRight: 6,
    leaningWrong: 1,
  });
});

test('where neither way is better, no movement is right or wrong', () => {
  expect((['increasing', 'decreasing', 'leaning-up', 'leaning-down'] as const).map(wayOf)).toEqual(
    Array(4).fill('unclear'),
  );
});
