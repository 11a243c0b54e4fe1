import { expect, test } from 'vitest';
import { verdicts, type Verdict } from './trend.ts';
import { countWays } from './ways.ts';

test('leaning counts as going that way, and is told apart', () => {
  const counted = {
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
  expect(countWays(counted)).toEqual({
    right: 51,
    wrong: 6,
    neutral: 0,
    unclear: 38,
    unknown: 8,
    judged: 95,
    leaningRight: 6,
    leaningWrong: 1,
  });
});

test('where neither way is better, a movement is neither right, wrong nor unclear, but judged', () => {
  const none = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const moving = { ...none, increasing: 4, decreasing: 3, 'leaning-up': 2, 'leaning-down': 1 };
  expect(countWays(moving)).toMatchObject({ right: 0, wrong: 0, neutral: 10, unclear: 0, unknown: 0, judged: 10 });
});
