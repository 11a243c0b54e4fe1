import type { Issue } from '@ratthall/contract/errors';
import type { Dataset } from '@ratthall/domain/dataset';
import { checkEntry } from '@ratthall/domain/entry-checks';
import { unansweredOf } from '@ratthall/domain/entry-finding';
import type { Member } from '@ratthall/domain/membership';
import { findIndicator } from '#datasets/find.ts';
import { fail } from '#fail.ts';
import { contextOf } from './entry-context.ts';
import type { EntriesRepository, StoredEntry } from './entries.repository.ts';

type Submitted = { dataset: Dataset; member: Member; today: string };

/** Refuses entries that cannot go to anybody else yet: of each, every check that has to be mended or answered. */
export async function refuseUnready(
  rows: readonly StoredEntry[],
  { dataset, member, today }: Submitted,
  entries: EntriesRepository,
): Promise<void> {
  const issues: Issue[] = [];
  const populations = await entries.populations(member.code);
  for (const year of new Set(rows.map((row) => row.year))) {
    const [newest, approved] = await Promise.all([
      entries.newestOf(member.code, [year]),
      entries.approvedBefore(member.code, year),
    ]);
    const written = new Map(newest.map((row) => [row.indicator, row]));
    const before = new Map(approved.sort((a, b) => a.year - b.year).map((row) => [row.indicator, row]));
    const known = { member, year, today, written, before, populations };
    for (const { indicator, content } of rows.filter((row) => row.year === year)) {
      const context = contextOf(dataset, findIndicator(dataset, indicator), { content, known });
      const found = checkEntry(content, context);
      const blocking = found.filter(({ severity }) => severity === 'block');
      const field = `${indicator} ${year}`;
      issues.push(
        ...blocking.map(({ check }) => ({ field, value: check, expected: 'to be mended' })),
        ...unansweredOf(found, content.answers).map(({ check }) => ({ field, value: check, expected: 'an answer' })),
      );
    }
  }
  if (issues.length > 0) fail('entry.not-ready', ...issues);
}
