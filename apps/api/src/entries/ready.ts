import type { Issue } from '@ratthall/contract/errors';
import type { Dataset } from '@ratthall/domain/dataset';
import { checkEntry, type EntryContext } from '@ratthall/domain/entry-checks';
import type { EntryContent } from '@ratthall/domain/entry';
import { unansweredOf, type EntryFinding } from '@ratthall/domain/entry-finding';
import type { Member } from '@ratthall/domain/membership';
import { withOwnFigures } from '@ratthall/domain/own-figures';
import { answersTo } from '@ratthall/domain/public-part';
import type { PublishedNow } from '#corrections/published-now.ts';
import { findIndicator } from '#datasets/find.ts';
import { fail } from '#fail.ts';
import { contextOf } from './entry-context.ts';
import type { EntriesRepository, StoredEntry } from './entries.repository.ts';
import { ownFiguresOf } from './public-figure.ts';

type Submitted = { dataset: Dataset; member: Member; today: string; edition: PublishedNow | null };

type Checked = { row: StoredEntry; context: EntryContext; found: EntryFinding[] };

/**
 * The entries as they are handed on: with the central figure that was accepted, and without answers that nothing asks for.
 * Refuses those that cannot go to anybody else yet: of each, every check that has to be mended or answered.
 */
export async function readyRows(
  rows: readonly StoredEntry[],
  submitted: Submitted,
  entries: EntriesRepository,
): Promise<StoredEntry[]> {
  const checked: Checked[] = [];
  for (const year of yearsOf(rows)) checked.push(...(await checkedOf(rows, year, submitted, entries)));
  const issues = checked.flatMap(({ row, found }): Issue[] => [
    ...blockingOf(row, found),
    ...unansweredOf(found, row.content).map(({ check }) => issueOf(row, check, 'an answer')),
  ]);
  if (issues.length > 0) fail('entry.not-ready', ...issues);
  const ready = new Map(checked.map((one) => [one.row, contentOf(one)]));
  return rows.map((row) => ({ ...row, content: ready.get(row) ?? row.content }));
}

/** Refuses to approve what has become impossible since it was submitted, by what is public or is about to be. */
export async function refuseBlocked(
  rows: readonly StoredEntry[],
  { dataset, ...submitted }: Submitted,
  entries: EntriesRepository,
): Promise<void> {
  const issues: Issue[] = [];
  for (const year of yearsOf(rows)) {
    const earlier = ownFiguresOf(
      rows.filter((row) => row.year < year),
      dataset,
    );
    const then = earlier.length === 0 ? dataset : withOwnFigures(dataset, submitted.member.code, earlier);
    const checked = await checkedOf(rows, year, { dataset: then, ...submitted }, entries);
    issues.push(...checked.flatMap(({ row, found }) => blockingOf(row, found)));
  }
  if (issues.length > 0) fail('entry.not-ready', ...issues);
}

async function checkedOf(
  rows: readonly StoredEntry[],
  year: number,
  { dataset, member, today, edition }: Submitted,
  entries: EntriesRepository,
): Promise<Checked[]> {
  const [newest, approved, populations] = await Promise.all([
    entries.newestOf(member.code, [year]),
    entries.approvedBefore(member.code, year),
    entries.populations(member.code),
  ]);
  const written = new Map(newest.map((row) => [row.indicator, row]));
  const before = new Map(approved.sort((a, b) => a.year - b.year).map((row) => [row.indicator, row]));
  const known = { member, year, today, written, before, populations, edition: edition?.dataset ?? null };
  return rows
    .filter((row) => row.year === year)
    .map((row) => {
      const { content } = row;
      const context = contextOf(dataset, findIndicator(dataset, row.indicator), { content, known });
      return { row, context, found: checkEntry(content, context) };
    });
}

function contentOf({ row: { content }, context, found }: Checked): EntryContent {
  const value = content.kind === 'accepted' ? context.central : content.value;
  return { ...content, value, answers: answersTo(content, found) };
}

function blockingOf(row: StoredEntry, found: readonly EntryFinding[]): Issue[] {
  return found.flatMap(({ check, severity }) => (severity === 'block' ? issueOf(row, check, 'to be mended') : []));
}

function issueOf({ indicator, year }: StoredEntry, check: string, expected: string): Issue {
  return { field: `${indicator} ${year}`, value: check, expected };
}

function yearsOf(rows: readonly StoredEntry[]): number[] {
  return [...new Set(rows.map(({ year }) => year))];
}
