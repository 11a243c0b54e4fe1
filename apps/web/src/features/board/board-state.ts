import type { BoardCell } from '#queries/rounds.ts';

/** How far a figure has come, in the order in which they are counted up: what is left first, what is done last. */
export const boardStates = [
  'not-started',
  'draft',
  'returned',
  'awaiting',
  'submitted',
  'approved',
  'missing',
  'central',
  'central-awaited',
] as const;

export type ShownState = (typeof boardStates)[number];

/** The state as it is shown: of what nobody has begun, whether a central source has it or is going to have it. */
export function shownStateOf({ state, hasCentral, isLeft }: BoardCell): ShownState {
  if (state !== 'not-started') return state;
  if (hasCentral) return 'central';
  return isLeft ? 'not-started' : 'central-awaited';
}

/** A sign for each, so that they are told apart without colours. */
export const stateShapes: Record<ShownState, string> = {
  'not-started': '○',
  draft: '◔',
  returned: '↩',
  awaiting: '◑',
  submitted: '◕',
  approved: '●',
  missing: '✕',
  central: '■',
  'central-awaited': '□',
};
