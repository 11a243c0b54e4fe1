import { finding } from '@ratthall/domain/entry-finding';
import { expect, test } from 'vitest';
import { askedIn, withAsked } from './asked.ts';

const slot = { indicator: 'ghg-total', year: 2022 };
const reply = {
  code: 'entry.not-ready',
  issues: [
    { field: 'ghg-total 2022', value: 'sum-differs', expected: 'an answer' },
    { field: 'ghg-total 2022', value: 'above-maximum', expected: 'to be mended' },
    { field: 'sludge-lead 2022', value: 'slip', expected: 'an answer' },
  ],
};

test('what the service asks of a figure that it would not take stands beside what was found here', () => {
  const asked = askedIn(reply, slot);
  expect(asked).toEqual([
    { check: 'sum-differs', severity: 'warn' },
    { check: 'above-maximum', severity: 'block' },
  ]);
  const found = [finding('above-maximum', { maximum: 100 })];
  expect(withAsked(found, asked).map(({ check }) => check)).toEqual(['above-maximum', 'sum-differs']);
  expect(askedIn({ ...reply, code: 'entry.wrong-step' }, slot)).toEqual([]);
});
