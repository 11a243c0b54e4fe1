import type { Texts } from '#i18n/sv.ts';

export type PaceName = keyof Texts['pace']['status'];

type Tone = { kind: 'better' | 'worse' | 'unclear' | 'unknown'; shape: Shape | null };

type Shape = { outline: string; filled: string };

const circle = 'M6,1a5,5 0 1 1 0,10a5,5 0 1 1 0,-10Z';
const diamond = 'M6,0.5l5.5,5.5l-5.5,5.5l-5.5,-5.5Z';
const square = 'M1.5,1.5h9v9h-9Z';

/**
 * How a pace looks: a circle is filled by about as much as is done of the plan, a diamond is the target itself, a square a
 * limit, and what points back goes away from the target.
 */
export const paceTones: Record<PaceName, Tone> = {
  met: { kind: 'better', shape: { outline: diamond, filled: diamond } },
  'on-track': { kind: 'better', shape: { outline: circle, filled: circle } },
  'somewhat-behind': { kind: 'unclear', shape: { outline: circle, filled: 'M6,1a5,5 0 1 1 -5,5h5Z' } },
  'far-behind': { kind: 'worse', shape: { outline: circle, filled: 'M6,1a5,5 0 0 1 5,5h-5Z' } },
  'wrong-way': { kind: 'worse', shape: { outline: '', filled: 'M10,1v10l-9,-5Z' } },
  missed: { kind: 'worse', shape: { outline: diamond, filled: '' } },
  'too-early': { kind: 'unclear', shape: { outline: circle, filled: '' } },
  kept: { kind: 'better', shape: { outline: square, filled: square } },
  'not-kept': { kind: 'worse', shape: { outline: square, filled: 'M1.5,7h9v3.5h-9Z' } },
  unknown: { kind: 'unknown', shape: null },
};
