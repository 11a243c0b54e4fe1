import type { NetworkWay } from '@ratthall/domain/annual-summary';

/** How it looks: never colour alone, always with a shape and its words. */
export const wayTones: Record<NetworkWay, { kind: 'better' | 'worse' | 'unclear' | 'unknown'; shape: string }> = {
  right: { kind: 'better', shape: '▲' },
  wrong: { kind: 'worse', shape: '▼' },
  'no-clear-majority': { kind: 'unclear', shape: '–' },
  'too-few-judged': { kind: 'unknown', shape: '' },
  'no-polarity': { kind: 'unknown', shape: '' },
};
