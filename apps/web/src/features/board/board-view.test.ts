import { expect, test } from 'vitest';
import type { BoardCell, BoardMember } from '#queries/rounds.ts';
import { shownStateOf } from './board-state.ts';
import { countsOf, hasNobody, leftOf, membersIn } from './board-view.ts';

function aCell(changes: Partial<BoardCell> = {}): BoardCell {
  const cell = { indicator: 'waste', state: 'not-started', missing: null, hasCentral: false, isLeft: true } as const;
  return { ...cell, remarks: 0, changedAt: null, ...changes };
}

function aMember(member: string, cells: BoardCell[], changes: Partial<BoardMember> = {}): BoardMember {
  return { member, contacts: [], lastContact: null, cells, ...changes };
}

const reporter = { id: 'r', name: 'Rut Ask', email: 'rut@example.se', roles: ['reporter' as const] };

const untouched = aMember('0001', [aCell(), aCell({ hasCentral: true, isLeft: false })]);
const half = aMember('0002', [aCell({ state: 'submitted', isLeft: false, remarks: 1 }), aCell({ state: 'returned' })], {
  contacts: [reporter],
  lastContact: { kind: 'wrote', at: '2026-03-02T10:00:00Z' },
});
const done = aMember('0003', [aCell({ state: 'approved', isLeft: false, remarks: 2 }), aCell({ isLeft: false })], {
  contacts: [reporter],
  lastContact: { kind: 'reminded', at: '2026-03-01T10:00:00Z' },
});
const members = [untouched, half, done];

test('what nobody has begun is shown by whether a central source has it, or is going to', () => {
  expect(untouched.cells.map(shownStateOf)).toEqual(['not-started', 'central']);
  expect(done.cells.map(shownStateOf)).toEqual(['approved', 'central-awaited']);
});

test('what a central source has not sent yet is neither in nor left', () => {
  const { asked, done: isDone, left, states } = countsOf({ members });
  expect([asked, isDone, left, states['central-awaited']]).toEqual([6, 3, 2, 1]);
});

test('members are counted by what a secretariat asks of them', () => {
  expect(countsOf({ members }).members).toEqual({ all: 3, done: 1, untouched: 1, waiting: 1, odd: 1, nobody: 1 });
});

test('only what waits for the secretariat can be odd: what it has approved it has looked at', () => {
  expect(countsOf({ members }).odd).toBe(1);
});

test.each([
  [undefined, ['0001', '0002', '0003']],
  ['left', ['0001', '0002']],
  ['odd', ['0002']],
  ['nobody', ['0001']],
  ['approved', ['0003']],
  ['central', ['0001']],
  ['awaiting', []],
] as const)('the filter %s leaves %j', (filter, codes) => {
  expect(membersIn(members, { filter, sort: undefined }).map(({ member }) => member)).toEqual(codes);
});

test('members are ordered by what is left, or by how long ago they were last heard of', () => {
  const codes = (sort: 'left' | 'contact') =>
    membersIn(members, { filter: undefined, sort }).map(({ member }) => member);
  expect(codes('left')).toEqual(['0001', '0002', '0003']);
  expect(codes('contact')).toEqual(['0001', '0003', '0002']);
  expect([leftOf(half), hasNobody(half), hasNobody(untouched)]).toEqual([1, false, true]);
});
