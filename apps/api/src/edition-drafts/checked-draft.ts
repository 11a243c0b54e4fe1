import type { DraftContent } from '@ratthall/contract/edition-drafts';
import type { Issue } from '@ratthall/contract/errors';
import type { Dataset } from '@ratthall/domain/dataset';
import { findSet } from '#datasets/find.ts';
import { fail } from '#fail.ts';
import { contentOf } from './draft-reply.ts';

/** What was sent, in the form in which it is kept. Refuses what names something that there is not. */
export function checkedDraft(dataset: Dataset, year: number, sent: DraftContent): DraftContent {
  findSet(dataset, sent.set);
  const members = new Set(dataset.members.map(({ code }) => code));
  const stranger = sent.withoutReason.find((code) => !members.has(code));
  const unknown = Object.keys(sent.comments).find((id) => !dataset.indicators.has(id));
  const issues: Issue[] = [
    ...(sent.round > year
      ? [{ field: 'round', value: String(sent.round), expected: `${year} or an earlier year` }]
      : []),
    ...(unknown === undefined
      ? []
      : [{ field: 'comments', value: unknown.slice(0, 60), expected: 'ids of indicators in /api/catalogue' }]),
    ...(stranger === undefined
      ? []
      : [{ field: 'withoutReason', value: stranger, expected: 'codes of members in /api/members' }]),
  ];
  if (issues.length > 0) fail('request.invalid', ...issues);
  return contentOf(sent);
}

/** The year of an edition is one that is going on, or near: the others are written wrong. */
export function checkYear(year: number, today: string): void {
  const thisYear = Number(today.slice(0, 4));
  if (year >= 2000 && year <= thisYear + 1) return;
  fail('request.invalid', { field: 'year', value: String(year), expected: `a year from 2000 to ${thisYear + 1}` });
}
