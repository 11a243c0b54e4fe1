import type { Verdict } from './trend.ts';

/** Which way a verdict says that a series goes; `neutral`: it moves, but neither way is better. */
export type Way = 'right' | 'wrong' | 'neutral' | 'unclear' | 'unknown';

const ways: Record<Verdict, Way> = {
  improving: 'right',
  'leaning-right': 'right',
  worsening: 'wrong',
  'leaning-wrong': 'wrong',
  increasing: 'neutral',
  decreasing: 'neutral',
  'leaning-up': 'neutral',
  'leaning-down': 'neutral',
  'no-clear-direction': 'unclear',
  'too-few-values': 'unknown',
};

/** Which way a verdict says that a series goes. */
export function wayOf(verdict: Verdict): Way {
  return ways[verdict];
}

/** How many series go which way. `judged` are all that could be judged; the leaning ones are among `right` and `wrong`. */
export type Ways = Record<Way, number> & { judged: number; leaningRight: number; leaningWrong: number };

/** Gathers counts of verdicts into what a reader asks: how many go the right way, the wrong way, or neither. */
export function countWays(verdicts: Readonly<Record<Verdict, number>>): Ways {
  const count: Record<Way, number> = { right: 0, wrong: 0, neutral: 0, unclear: 0, unknown: 0 };
  for (const [verdict, n] of Object.entries(verdicts)) count[ways[verdict as Verdict]] += n;
  return {
    ...count,
    judged: count.right + count.wrong + count.neutral + count.unclear,
    leaningRight: verdicts['leaning-right'],
    leaningWrong: verdicts['leaning-wrong'],
  };
}
