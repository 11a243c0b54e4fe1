import { emptyEntry, type EntryContent } from '@ratthall/domain/entry';
import { expect, test } from 'vitest';
import { differingParts, likelyChoice, mergedOf } from './conflict.ts';

const base: EntryContent = { ...emptyEntry, kind: 'value', value: 462, typed: { value: '462' } };
const mine: EntryContent = { ...base, internalNote: 'Från Anna', scope: ['shared-area'] };
const theirs: EntryContent = { ...base, value: 470, typed: { value: '470' }, scope: ['garden-waste-left-out'] };

test('two versions differ in parts that belong together', () => {
  expect(differingParts({ mine, theirs })).toEqual(['figure', 'scope', 'internalNote']);
  expect(differingParts({ mine, theirs: mine })).toEqual([]);
});

test('of each part the version that changed it is proposed, and ours where both did', () => {
  expect(likelyChoice({ mine, theirs, base })).toEqual({ figure: 'theirs', scope: 'mine', internalNote: 'mine' });
});

test('parts of both can be taken, a figure always with all that it was worked out from', () => {
  const merged = mergedOf({ mine, theirs }, { figure: 'theirs', internalNote: 'mine' });
  expect(merged).toEqual({ ...mine, value: 470, typed: { value: '470' } });
});

test('the order of what is said makes no difference', () => {
  const turned = { ...mine, inputs: { b: 1, a: 2 } };
  expect(differingParts({ mine: turned, theirs: { ...mine, inputs: { a: 2, b: 1 } } })).toEqual([]);
});
