import { expect, test } from 'vitest';
import { dayAfter, daysBetween, isDay } from './dates.ts';

test('a day that the calendar does not have is none', () => {
  expect(['2026-02-28', '2024-02-29', '2026-12-31'].filter(isDay)).toHaveLength(3);
  expect(['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '', 'soon'].filter(isDay)).toEqual([]);
});

test('days are counted by the calendar, not by the hours of a summer or winter time', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
});

test('the day after the last of a month is the first of the next', () => {
  expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
  expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
});
