import type { Board, BoardMember } from '#queries/rounds.ts';
import { boardStates, shownStateOf, type ShownState } from './board-state.ts';

/** Which members are shown: those with a figure in a state, or one of the other questions of a secretariat. */
export const boardFilters = [...boardStates, 'left', 'odd', 'nobody'] as const;

export type BoardFilter = (typeof boardFilters)[number];

export const boardSorts = ['name', 'left', 'contact'] as const;

export type BoardSort = (typeof boardSorts)[number];

/** How many figures of how many members are in each state, and what else the opening sentences say. */
export type BoardCounts = {
  states: Record<ShownState, number>;
  asked: number;
  done: number;
  left: number;
  odd: number;
  members: { all: number; done: number; untouched: number; waiting: number; odd: number; nobody: number };
};

export function countsOf({ members }: Pick<Board, 'members'>): BoardCounts {
  const states = Object.fromEntries(boardStates.map((state) => [state, 0])) as Record<ShownState, number>;
  const cells = members.flatMap((member) => member.cells);
  for (const cell of cells) states[shownStateOf(cell)] += 1;
  const left = cells.filter(({ isLeft }) => isLeft).length;
  const count = (is: (member: BoardMember) => boolean) => members.filter(is).length;
  return {
    states,
    asked: cells.length,
    left,
    done: cells.length - left - states['central-awaited'],
    odd: cells.filter(isOdd).length,
    members: {
      all: members.length,
      done: count((member) => leftOf(member) === 0),
      untouched: count((member) => leftOf(member) > 0 && member.cells.every(({ state }) => state === 'not-started')),
      waiting: count(({ cells: own }) => own.some(({ state }) => state === 'submitted')),
      odd: count(({ cells: own }) => own.some(isOdd)),
      nobody: count(hasNobody),
    },
  };
}

/** The members that a filter leaves, in an order. Without a filter all, without an order by name as they come. */
export function membersIn(
  members: readonly BoardMember[],
  { filter, sort }: { filter: BoardFilter | undefined; sort: BoardSort | undefined },
): readonly BoardMember[] {
  const shown = filter === undefined ? members : members.filter((member) => isIn(member, filter));
  if (sort === 'left') return shown.toSorted((a, b) => leftOf(b) - leftOf(a));
  // Those who have never been heard of first, then those whose last word is oldest.
  const at = ({ lastContact }: BoardMember) => lastContact?.at ?? '';
  return sort === 'contact' ? shown.toSorted((a, b) => (at(a) < at(b) ? -1 : Number(at(a) > at(b)))) : shown;
}

export function leftOf({ cells }: BoardMember): number {
  return cells.filter(({ isLeft }) => isLeft).length;
}

/** Waits for the secretariat, with something that it should look at. */
export function isOdd({ state, remarks }: BoardMember['cells'][number]): boolean {
  return state === 'submitted' && remarks > 0;
}

/** Whether nobody reports for a member. */
export function hasNobody({ contacts }: BoardMember): boolean {
  return !contacts.some(({ roles }) => roles.includes('reporter'));
}

function isIn(member: BoardMember, filter: BoardFilter): boolean {
  if (filter === 'left') return leftOf(member) > 0;
  if (filter === 'odd') return member.cells.some(isOdd);
  if (filter === 'nobody') return hasNobody(member);
  return member.cells.some((cell) => shownStateOf(cell) === filter);
}
