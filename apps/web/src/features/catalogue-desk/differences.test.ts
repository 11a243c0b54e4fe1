import { expect, test } from 'vitest';
import { differences } from './differences.ts';

test('what is the same says nothing', () => {
  expect(differences({ a: 1, b: { sv: 'x' } }, { a: 1, b: { sv: 'x' } })).toEqual([]);
});

test('each part that is another is told once, by where it is', () => {
  const before = { name: { sv: 'Avfall', en: 'Waste' }, bounds: [1, 2], goal: null };
  const after = { name: { sv: 'Avfall', en: 'Rubbish' }, bounds: [1, 3, 4], goal: 'x' };
  expect(differences(before, after)).toEqual([
    { part: 'name › en', before: 'Waste', after: 'Rubbish' },
    { part: 'bounds › 2', before: '2', after: '3' },
    { part: 'bounds › 3', before: null, after: '4' },
    { part: 'goal', before: null, after: 'x' },
  ]);
});
