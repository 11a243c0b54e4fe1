import type { Texts } from '#i18n/sv.ts';

export type VerdictName = keyof Texts['verdicts']['direction'];

type Tone = { kind: 'better' | 'worse' | 'unclear' | 'unknown'; shape: string };

/** How a verdict looks: never colour alone, always with a shape and its word. */
export const directionTones: Record<VerdictName, Tone> = {
  improving: { kind: 'better', shape: '▲' },
  'leaning-right': { kind: 'better', shape: '△' },
  worsening: { kind: 'worse', shape: '▼' },
  'leaning-wrong': { kind: 'worse', shape: '▽' },
  increasing: { kind: 'unclear', shape: '↑' },
  'leaning-up': { kind: 'unclear', shape: '↑' },
  decreasing: { kind: 'unclear', shape: '↓' },
  'leaning-down': { kind: 'unclear', shape: '↓' },
  'no-clear-direction': { kind: 'unclear', shape: '–' },
  'too-few-values': { kind: 'unknown', shape: '' },
};

/** The sign of a verdict, for places too small for its word; empty where nothing can be said. */
export function verdictShape(verdict: VerdictName): string {
  return directionTones[verdict].shape;
}
