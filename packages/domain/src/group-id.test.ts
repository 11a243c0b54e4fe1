import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupIdFor } from './group-id.ts';
import { parsePeers } from './peers.ts';

test('the id of a group is its name without what an address cannot have', () => {
  expect(groupIdFor('Kommuner vid Vättern', new Set())).toBe('kommuner-vid-vattern');
  expect(groupIdFor('  Å & Ö!', new Set())).toBe('a-o');
  expect(groupIdFor('北', new Set())).toBe('grupp');
});

test('an id that has been used is never used again', () => {
  expect(groupIdFor('Kusten', new Set(['kusten', 'kusten-2']))).toBe('kusten-3');
});

test('whatever a group is called, its id can stand in an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const id = groupIdFor(name, new Set());
      expect(parsePeers(`group-${id}`)).toEqual({ rule: 'group', id });
    }),
  );
});
