import { emptyEntry } from '@ratthall/domain/entry';
import type { EntryFinding } from '@ratthall/domain/entry-finding';
import { expect, test } from 'vitest';
import type { EntryRevision } from '#queries/entries.ts';
import { stageOf } from './progress.ts';

const blank = { stands: null, conflict: null, content: emptyEntry };
const revision: EntryRevision = {
  revision: 2,
  status: 'draft',
  content: { ...emptyEntry, kind: 'value', value: 4 },
  comment: '',
  author: { id: 'kim', name: 'Kim Berg' },
  createdAt: '2026-01-01T08:00:00Z',
};

test('two versions to choose between come before everything else', () => {
  const written = { ...blank, content: { ...emptyEntry, kind: 'value', value: 5 } as const };
  expect(stageOf(written, [])).toBe('ready');
  expect(stageOf({ ...written, conflict: revision }, [])).toBe('conflict');
});

test('a reason that is still to be chosen is a question, and nothing that is wrong', () => {
  const missing = { ...blank, content: { ...emptyEntry, kind: 'missing' } as const };
  const lacking: EntryFinding = { check: 'missing-without-reason', severity: 'block', params: {} };
  expect(stageOf(missing, [lacking])).toBe('question');
  expect(stageOf(missing, [{ check: 'no-value', severity: 'block', params: {} }])).toBe('stuck');
});

test('what was sent back cannot go on again until it has been changed', () => {
  const { content } = revision;
  const sentBack = { ...blank, stands: { ...revision, status: 'returned' as const } };
  expect(stageOf({ ...sentBack, content: { ...content } }, [])).toBe('returned');
  expect(stageOf({ ...sentBack, content: { ...content, value: 5 } }, [])).toBe('ready');
  expect(stageOf({ ...sentBack, content: { ...content, internalNote: 'All mat är med.' } }, [])).toBe('ready');
});
