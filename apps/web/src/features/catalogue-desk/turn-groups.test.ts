import { expect, test } from 'vitest';
import type { ImpactTurn } from '#queries/catalogue-editing.ts';
import { turnGroups } from './turn-groups.ts';

const rank = (member: string, before: number, after: number): ImpactTurn => ({
  member,
  slug: member,
  name: member,
  aspect: 'rank',
  year: 2024,
  before,
  after,
});

test('members of whom the same is said stand together, the most first, and each once', () => {
  const turns = [rank('a', 1, 2), rank('b', 2, 1), rank('c', 2, 1), rank('c', 2, 1)];
  const groups = turnGroups(turns, (turn) => [turn.aspect, 'before' in turn ? String(turn.before) : '']);
  expect(groups.map(({ after, members }) => [after, members.map(({ member }) => member)])).toEqual([
    ['2', ['b', 'c']],
    ['1', ['a']],
  ]);
});
