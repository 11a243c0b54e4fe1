import type { Verdict } from '@ratthall/domain/trend';

/** From the right way to the wrong way; last those that cannot be judged. */
export const verdictOrder = [
  'improving',
  'leaning-right',
  'increasing',
  'leaning-up',
  'no-clear-direction',
  'leaning-down',
  'decreasing',
  'leaning-wrong',
  'worsening',
  'too-few-values',
] as const satisfies readonly Verdict[];
