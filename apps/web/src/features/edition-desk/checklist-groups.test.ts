import { expect, test } from 'vitest';
import type { ChecklistItem } from '#queries/edition-drafts.ts';
import { checklistGroups, countLines } from './checklist-groups.ts';

const open = (member: string, indicator: string, status: 'submitted' | 'returned'): ChecklistItem => ({
  code: 'entry-open',
  isBlocking: true,
  member,
  indicator,
  year: 2025,
  status,
});

const items: ChecklistItem[] = [
  { code: 'round-open', isBlocking: true, year: 2025 },
  open('0001', 'a', 'submitted'),
  open('0001', 'b', 'submitted'),
  open('0001', 'c', 'returned'),
  open('0002', 'a', 'submitted'),
  { code: 'coverage-low', isBlocking: false, indicator: 'a', year: 2025, n: 1, N: 9 },
  { code: 'coverage-low', isBlocking: false, indicator: 'b', year: 2025, n: 1, N: 9 },
];

test('what a member has in the same state is one line, and what is of no member a line each', () => {
  const lines = checklistGroups(items).map(({ code, lines: own }) => [code, own.map((line) => line.items.length)]);
  expect(lines).toEqual([
    ['round-open', [1]],
    ['entry-open', [2, 1, 1]],
    ['coverage-low', [1, 1]],
  ]);
});

test('as many things are counted as there are lines', () => {
  expect(countLines(items)).toEqual({ blocks: 4, warnings: 2 });
  expect(countLines([])).toEqual({ blocks: 0, warnings: 0 });
});
