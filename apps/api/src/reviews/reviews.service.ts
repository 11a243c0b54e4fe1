import type { Review, ReviewQueue } from '@ratthall/contract/reviews';
import { isCleanEntry } from '@ratthall/domain/clean-entry';
import type { Dataset } from '@ratthall/domain/dataset';
import { checkEntry } from '@ratthall/domain/entry-checks';
import type { EntryFinding } from '@ratthall/domain/entry-finding';
import type { Member } from '@ratthall/domain/membership';
import { dayOf, type Clock } from '#clock.ts';
import type { FindPublished } from '#corrections/published-now.ts';
import { findMember } from '#datasets/find.ts';
import type { StoredEntry } from '#entries/entries.repository.ts';
import { contextOf } from '#entries/entry-context.ts';
import type { Reports } from '#entries/report.service.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';
import type { ReviewsRepository } from './reviews.repository.ts';

type Parts = {
  repository: ReviewsRepository;
  reports: Reports;
  dataset: () => Dataset;
  findPublished: FindPublished;
  now: Clock;
};

/** A submitted entry, and what the checks say of it as things stand now. */
type Checked = { row: StoredEntry; findings: EntryFinding[]; isClean: boolean };

export type Reviews = ReturnType<typeof createReviews>;

export function createReviews({ repository, reports, dataset: current, findPublished, now }: Parts) {
  /** What waits for the secretariat of a year, checked, by member: everybody's, or that of one of them. */
  const waiting = async (year: number, code?: string): Promise<Map<Member, Checked[]>> => {
    const dataset = current();
    const today = dayOf(now());
    const [entries, approved, populations, edition] = await Promise.all([
      repository.entriesOf(year),
      repository.approvedBefore(year),
      repository.populations(),
      findPublished(dataset),
    ]);
    const written = byCode(entries, ({ member }) => member);
    const accepted = byCode(
      approved.sort((a, b) => a.year - b.year),
      ({ member }) => member,
    );
    const inhabitants = byCode(populations, (row) => row.code);
    const found = new Map<Member, Checked[]>();
    for (const member of dataset.members) {
      const own = written.get(member.code) ?? [];
      if (member.code !== (code ?? member.code) || !own.some(({ status }) => status === 'submitted')) continue;
      const known = {
        member,
        year,
        today,
        written: new Map(own.map((row) => [row.indicator, row])),
        before: new Map(accepted.get(member.code)?.map((row) => [row.indicator, row])),
        populations: inhabitants.get(member.code) ?? [],
        edition: edition?.dataset ?? null,
      };
      const checked = own.flatMap((row) => {
        const indicator = dataset.indicators.get(row.indicator);
        if (row.status !== 'submitted' || !indicator) return [];
        const context = contextOf(dataset, indicator, { content: row.content, known });
        const findings = checkEntry(row.content, context);
        return { row, findings, isClean: isCleanEntry(row.content, { findings, central: context.central }) };
      });
      found.set(member, checked);
    }
    return found;
  };

  return {
    /** Who waits, the longest first. */
    async queue(year: number): Promise<ReviewQueue> {
      const members = [...(await waiting(year))].map(([{ code }, checked]) => ({
        member: code,
        waiting: checked.length,
        clean: checked.filter(({ isClean }) => isClean).length,
        since: checked.map(({ row }) => row.createdAt).reduce((a, b) => (a < b ? a : b)),
      }));
      return { year, members: members.sort((a, b) => (a.since < b.since ? -1 : 1)) };
    },

    /** What a member has submitted, as the one who asks may handle it. */
    async read(person: SignedIn, { code, year }: { code: string; year: number }): Promise<Review> {
      const member = findMember(current(), code);
      const [report, all] = await Promise.all([reports.read(person, { code, year }), waiting(year, code)]);
      const checked = new Map((all.get(member) ?? []).map((one) => [one.row.indicator, one]));
      const entries = report.entries.flatMap((entry) => {
        const found = checked.get(entry.indicator);
        // A revision that came between the two readings is shown the next time.
        if (!found || found.row.revision !== entry.entry?.revision) return [];
        return { ...entry, findings: found.findings, isClean: found.isClean };
      });
      return { member: code, year, entries };
    },
  };
}

function byCode<T>(rows: readonly T[], codeOf: (row: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(codeOf(row));
    if (own) own.push(row);
    else found.set(codeOf(row), [row]);
  }
  return found;
}
