import { expect, test } from 'vitest';
import { review as words } from '#i18n/sv/desk-review.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { approvable, comparedWithBefore, inReviewOrder, submittedValue } from './submitted-words.ts';
import type { Waiting } from './use-decisions.ts';

const indicator = {
  decimals: 0,
  unit: '%',
  unitName: { sv: 'procent', en: 'per cent' },
} as Catalogue['indicators'][number];

/** What a reviewer sees of a figure, as far as it is asked about here. */
function aWaiting(value: number | null, before: (number | null)[], changes: Partial<Waiting> = {}): Waiting {
  const series = before.map((one, at) => ({ year: 2025 - before.length + at, value: one }));
  const entry = { content: { kind: value === null ? 'missing' : 'value', value } };
  return { year: 2025, series, entry, central: null, isClean: true, may: ['approve'], ...changes } as Waiting;
}

const compared = (waiting: Waiting) => comparedWithBefore(waiting, indicator, { words, language: 'sv' });

test('a change is that between the figures as they are shown', () => {
  expect(compared(aWaiting(33.4, [32.6]))).toBe('2024: 33\u00a0%, oförändrat');
  expect(compared(aWaiting(40, [12, 33]))).toBe('2024: 33\u00a0%, förändring +7\u00a0procentenheter');
  expect(compared(aWaiting(34, [33]))).toBe('2024: 33\u00a0%, förändring +1\u00a0procentenhet');
  expect(compared(aWaiting(32, [33]))).toBe('2024: 33\u00a0%, förändring −1\u00a0procentenhet');
});

test('years without a value are passed over, and no figure is compared with nothing', () => {
  expect(compared(aWaiting(40, [30, null]))).toContain('2023: 30');
  expect(compared(aWaiting(40, [null]))).toBe('Inget tidigare värde.');
  expect(compared(aWaiting(null, [30]))).toBe('2024: 30\u00a0%');
});

test('what is accepted is the value of the central source', () => {
  const accepted = { content: { kind: 'accepted', value: null } } as Waiting['entry'];
  expect(submittedValue(aWaiting(null, [], { entry: accepted, central: { value: 7 } as Waiting['central'] }))).toBe(7);
});

test('what wants a look comes first, and only what is clean and may be approved is approved together', () => {
  const [odd, own, clean] = [
    aWaiting(1, [], { isClean: false }),
    aWaiting(2, [], { may: ['return'] }),
    aWaiting(3, []),
  ];
  expect(inReviewOrder([own, odd, clean])).toEqual([odd, own, clean]);
  expect(approvable([odd, own, clean])).toEqual([clean]);
});
