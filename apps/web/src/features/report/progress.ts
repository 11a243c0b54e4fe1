import { blocksSubmit, unansweredOf, type EntryFinding } from '@ratthall/domain/entry-finding';
import { isDone, type EntryStatus } from '@ratthall/domain/entry';
import type { Draft } from './draft.ts';
import { isBlank, sameContent } from './same-content.ts';

/** How far a figure has come, as the one who reports sees it. */
export const stages = [
  'conflict',
  'empty',
  'stuck',
  'question',
  'ready',
  'returned',
  'awaiting',
  'submitted',
  'approved',
] as const;

export type Stage = (typeof stages)[number];

/**
 * `conflict`: two versions to choose between · `stuck`: something is impossible or lacking · `question`: a warning has not been answered · `ready`: it can be submitted.
 * One that was sent back is `returned` until it has been changed.
 */
export function stageOf(
  draft: Pick<Draft, 'stands' | 'content' | 'conflict'>,
  findings: readonly EntryFinding[],
): Stage {
  const status: EntryStatus | null = draft.stands?.status ?? null;
  if (draft.conflict !== null) return 'conflict';
  if (status === 'awaiting' || status === 'submitted' || status === 'approved') return status;
  if (status === 'returned' && draft.stands && sameContent(draft.content, draft.stands.content)) return status;
  if (isBlank(draft.content) || draft.content.kind === null) return 'empty';
  if (!blocksSubmit(findings, draft.content)) return 'ready';
  // That the reason is still to be chosen is a question, and nothing that is wrong.
  const isWrong = findings.some(({ severity, check }) => severity === 'block' && check !== 'missing-without-reason');
  return isWrong ? 'stuck' : 'question';
}

export type Progress = { done: number; all: number; ready: number; left: number };

/** How many of those that are asked for are done, and how many can be submitted now. */
export function progressOf(rows: readonly { status: EntryStatus | null; stage: Stage; isAsked: boolean }[]): Progress {
  const asked = rows.filter(({ isAsked }) => isAsked);
  const done = asked.filter(({ status }) => isDone(status)).length;
  return {
    done,
    all: asked.length,
    ready: rows.filter(({ stage }) => stage === 'ready').length,
    left: asked.length - done,
  };
}

/** What stands between a figure and its submission: what is impossible, and what has not been answered. */
export function hindrancesOf(findings: readonly EntryFinding[], content: Draft['content']): EntryFinding[] {
  return [...findings.filter(({ severity }) => severity === 'block'), ...unansweredOf(findings, content)];
}
