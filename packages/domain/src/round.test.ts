import { expect, test } from 'vitest';
import { roundAfter, takesIn, wrongDates, type Round } from './round.ts';

const round: Round = {
  year: 2025,
  status: 'planned',
  indicators: ['household-waste'],
  opensOn: '2026-02-01',
  dueOn: '2026-03-31',
  closesOn: '2026-04-30',
  message: '',
  remindOn: ['2026-03-15'],
};

test('a round is opened, closed and opened again, and nothing else', () => {
  expect(roundAfter('open', 'planned')).toBe('open');
  expect(roundAfter('close', 'open')).toBe('closed');
  expect(roundAfter('reopen', 'closed')).toBe('open');
  expect(roundAfter('close', 'planned')).toBeNull();
  expect(roundAfter('reopen', 'open')).toBeNull();
  expect(roundAfter('open', 'closed')).toBeNull();
});

test('dates follow each other, and reminders lie within the round', () => {
  expect(wrongDates(round)).toEqual([]);
  expect(wrongDates({ ...round, dueOn: '2026-01-31', remindOn: [] })).toEqual(['dueOn']);
  expect(wrongDates({ ...round, closesOn: '2026-03-01', remindOn: [] })).toEqual(['closesOn']);
  expect(wrongDates({ ...round, remindOn: ['2026-05-01'] })).toEqual(['remindOn']);
});

test('an open round takes in its own year and those before, so that they can be completed and corrected', () => {
  const open = { ...round, status: 'open' as const };
  expect([2024, 2025, 2026].map((year) => takesIn([open], year))).toEqual([true, true, false]);
  expect(takesIn([round, { ...round, status: 'closed' }], 2025)).toBe(false);
  expect(takesIn([], 2025)).toBe(false);
});
