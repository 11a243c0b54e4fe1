import { expect, test } from 'vitest';
import { formatDay, formatMoment, formatShortDay } from './dates.ts';

test('a date is written out, and does not break over lines', () => {
  expect(formatDay('2026-03-01', 'sv')).toBe('1\u00a0mars\u00a02026');
  expect(formatDay('2026-03-01', 'en')).toBe('1\u00a0March\u00a02026');
});

test('a moment is told in Swedish time, whatever clock the reader has', () => {
  expect(formatMoment('2026-06-30T22:05:00.000Z', 'sv')).toBe('1\u00a0juli\u00a02026\u00a000:05');
  expect(formatShortDay('2026-06-30T22:05:00.000Z', 'sv')).toBe('1\u00a0juli');
});
