import { expect, test } from 'vitest';
import { canBeTaken, isProposed, type PreviewCell } from './pasted-preview.ts';

/** A pasted cell as far as it matters to whether it is ticked. */
function aCell(changes: { year?: number; status?: string | null; outcome?: PreviewCell['outcome'] }): PreviewCell {
  const { year = 2025, status = null, outcome = 'changes' } = changes;
  return { pasted: { year }, row: { status }, outcome } as PreviewCell;
}

test('figures of the open year are ticked beforehand, those that are approved are not', () => {
  expect(isProposed(aCell({}), 2025)).toBe(true);
  expect(isProposed(aCell({ status: 'draft' }), 2025)).toBe(true);
  expect(isProposed(aCell({ status: 'approved' }), 2025)).toBe(false);
  expect(isProposed(aCell({ outcome: 'same' }), 2025)).toBe(false);
});

test('figures of another year can be taken, but only if somebody says so', () => {
  const other = aCell({ year: 2024 });
  expect(canBeTaken(other)).toBe(true);
  expect(isProposed(other, 2025)).toBe(false);
});
