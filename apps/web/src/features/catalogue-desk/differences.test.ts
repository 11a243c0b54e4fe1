import { expect, test } from 'vitest';
import { differences } from './differences.ts';

test('what is the same says nothing, and neither does one kind of nothing in the place of another', () => {
  expect(differences({ a: 1, b: { sv: 'x' } }, { a: 1, b: { sv: 'x' } })).toEqual([]);
  expect(differences({ a: '', b: [] }, { a: null, b: null })).toEqual([]);
});

test('each part that is another is told once, by where it is; a list of numbers as a whole', () => {
  const before = { name: { sv: 'Avfall', en: 'Waste' }, bounds: [1, 2], goal: null };
  const after = { name: { sv: 'Avfall', en: 'Rubbish' }, bounds: [1, 3, 4], goal: 'x' };
  expect(differences(before, after)).toEqual([
    { path: ['name', 'en'], before: 'Waste', after: 'Rubbish' },
    { path: ['bounds'], before: [1, 2], after: [1, 3, 4] },
    { path: ['goal'], before: null, after: 'x' },
  ]);
});

test('what is in a list goes by its name, so that a new one in front moves nothing', () => {
  const one = { id: 'a', value: 1 };
  expect(differences({ targets: [one] }, { targets: [{ id: 'b', value: 2 }, one] })).toEqual([
    { path: ['targets', 'b', 'value'], before: null, after: 2 },
  ]);
});

test('what was made or taken away is told with all that is in it', () => {
  expect(differences(null, { id: 'a', classes: null })).toEqual([{ path: ['id'], before: null, after: 'a' }]);
  expect(differences({ id: 'a', isDraft: true }, null)).toEqual([
    { path: ['id'], before: 'a', after: null },
    { path: ['isDraft'], before: true, after: null },
  ]);
});
