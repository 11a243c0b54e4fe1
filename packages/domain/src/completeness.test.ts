import { expect, test } from 'vitest';
import { isLeft, type AskedFigure } from './completeness.ts';

const figure: AskedFigure = { status: null, hasCentral: false, reportedBy: 'member' };

test('a member has left what nobody has and what it has not finished', () => {
  expect(isLeft(figure)).toBe(true);
  expect(isLeft({ ...figure, reportedBy: 'plant' })).toBe(true);
  expect(isLeft({ ...figure, status: 'draft' })).toBe(true);
  expect(isLeft({ ...figure, status: 'returned', hasCentral: true })).toBe(true);
});

test('nothing is left of what has been handed on', () => {
  for (const status of ['awaiting', 'submitted', 'approved'] as const)
    expect(isLeft({ ...figure, status })).toBe(false);
});

test('what a central source reports need not be begun, whether it has come yet or not', () => {
  expect(isLeft({ ...figure, hasCentral: true })).toBe(false);
  expect(isLeft({ ...figure, reportedBy: 'central' })).toBe(false);
  expect(isLeft({ ...figure, reportedBy: 'central', status: 'draft' })).toBe(true);
});
