import { expect, test } from 'vitest';
import { momentInSweden, swedishTimeOf } from './swedish-time.ts';

test.each([
  ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
  ['2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
  ['2026-07-15', '00:30', '2026-07-14T22:30:00.000Z'],
  // The clocks go forward at two, and back at three.
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
])('%s %s in Sweden is %s', (day, time, moment) => {
  expect(momentInSweden(day, time)).toBe(moment);
  expect(swedishTimeOf(Date.parse(moment))).toEqual({ day, time });
});

test.each([
  ['2026-03-29', '02:30'],
  ['2026-02-30', '09:00'],
  ['', '09:00'],
  ['2026-02-10', ''],
])('there is no %s %s', (day, time) => {
  expect(momentInSweden(day, time)).toBeNull();
});
