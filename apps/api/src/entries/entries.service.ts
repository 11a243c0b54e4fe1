import { isDeepStrictEqual } from 'node:util';
import type { EntriesSaved, SeenEntry } from '@ratthall/contract/entries';
import { begunAnew, statusAfter, type EntryAct } from '@ratthall/domain/entry';
import { can, type Person } from '@ratthall/domain/permissions';
import type { Clock } from '#clock.ts';
import type { FindPublished } from '#corrections/published-now.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findIndicator, findMember } from '#datasets/find.ts';
import { AppError, fail } from '#fail.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';
import { refuseConflicts, wrongStep } from './conflicts.ts';
import { createApproval } from './approval.ts';
import type { EntriesRepository, StoredEntry } from './entries.repository.ts';
import { entryKey, personReply, revisionReply } from './entry-reply.ts';
import { actionOf, handsOf, hasApproverFor, isOpenFor, submissionOf } from './entry-standing.ts';
import type { PublishedRepository } from './published.repository.ts';
import { readyRows, refuseBlocked } from './ready.ts';
import { standingRounds, todayOf } from './report-year.ts';
import { wrongFieldsOf, type SentEntry } from './wrong-fields.ts';

export type EntriesParts = {
  entries: EntriesRepository;
  published: PublishedRepository;
  rounds: Pick<RoundsRepository, 'rounds'>;
  datasets: CurrentDataset;
  findPublished: FindPublished;
  now: Clock;
};

export type Entries = ReturnType<typeof createEntries>;

/** Saving, and every step from a draft to the public. Whatever is written is written whole, or not at all. */
export function createEntries({ entries, published, rounds: repository, datasets, findPublished, now }: EntriesParts) {
  const approve = createApproval({ published, datasets, findPublished });

  const replyOf = async (rows: readonly StoredEntry[]): Promise<EntriesSaved> => {
    const names = await entries.namesOf(rows.map(({ author }) => author));
    return {
      saved: rows.map((row) => ({ indicator: row.indicator, year: row.year, entry: revisionReply(row, names) })),
    };
  };

  const standing = async (member: string, wanted: readonly { year: number }[]) => {
    const rows = await entries.newestOf(member, yearsOf(wanted));
    return new Map(rows.map((row) => [entryKey(row), row]));
  };

  /** Writes; and should somebody else have written the same entries meanwhile, tells that instead. */
  const writing = async (member: string, seen: readonly SeenEntry[], write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      await refuseConflicts(seen, await standing(member, seen), entries);
      throw error;
    }
  };

  const refuseClosed = async (person: Person, act: EntryAct, wanted: readonly { year: number }[]): Promise<void> => {
    const rounds = await standingRounds(repository);
    const closed = yearsOf(wanted).find((year) => !isOpenFor(person, act, { rounds, year }));
    if (closed === undefined) return;
    const issue = { field: 'year', value: String(closed), expected: 'a year that an open round takes in' };
    throw new AppError('round.not-open', [issue], { conflicts: [] });
  };

  return {
    /**
     * Saves drafts: all of them, or none where somebody has written meanwhile. What stands already is not written. `add`
     * writes something else with them, also where there is none to write.
     */
    async save(
      person: Person,
      code: string,
      sent: readonly SentEntry[],
      add?: (rows: readonly StoredEntry[]) => Promise<void>,
    ): Promise<EntriesSaved> {
      const dataset = datasets.current();
      const member = findMember(dataset, code);
      const at = now();
      const issues = wrongFieldsOf(sent, { dataset, member, ...todayOf(at) });
      if (issues.length > 0) fail('request.invalid', ...issues);
      await refuseClosed(person, 'save', sent);
      const current = await standing(code, sent);
      const stands = ({ content, ...entry }: SentEntry) =>
        isDeepStrictEqual(current.get(entryKey(entry))?.content, content);
      const changed = sent.filter((entry) => !stands(entry));
      await refuseConflicts(changed, current, entries);
      const rows = changed.map(({ indicator, year, revision, content }): StoredEntry => {
        const before = current.get(entryKey({ indicator, year }));
        const status = statusAfter('save', { status: before?.status ?? null, hasApprover: false });
        const key = { member: code, year, indicator, revision: revision + 1 };
        const written = { comment: '', author: person.id, createdAt: at.toISOString() };
        const said = before?.status === 'approved' ? begunAnew(content, before.content) : content;
        return { ...key, status: status ?? wrongStep('save', before), content: said, ...written };
      });
      if (add || rows.length > 0) await writing(code, changed, () => (add ? add(rows) : entries.add(rows)));
      for (const row of rows) current.set(entryKey(row), row);
      return replyOf(sent.map((entry) => current.get(entryKey(entry))!));
    },

    /** Takes entries a step further, all or none. What is approved is public when this has answered. */
    async move(
      person: SignedIn,
      { code, act }: { code: string; act: EntryAct },
      { entries: seen, comment }: { entries: readonly SeenEntry[]; comment: string },
    ): Promise<EntriesSaved> {
      const dataset = datasets.current();
      const member = findMember(dataset, code);
      refuseRepeated(seen);
      if (act === 'return' && comment.trim() === '') {
        fail('request.invalid', { field: 'comment', value: comment, expected: 'what has to be mended' });
      }
      await refuseClosed(person, act, seen);
      const current = await standing(code, seen);
      const [steps, approvers] = await Promise.all([entries.steps(code, yearsOf(seen)), entries.approversOf(code)]);
      await refuseConflicts(seen, current, entries);
      const at = now();
      const moved = seen.map((entry): StoredEntry => {
        const before = current.get(entryKey(entry)) ?? notFound(entry);
        const hands = handsOf(before, steps);
        const hasApprover = hasApproverFor([person.id, ...hands], approvers);
        const status = statusAfter(act, { status: before.status, hasApprover });
        if (status === null) return wrongStep(act, before);
        if (!can(person, actionOf(act), { member: code, status: before.status, hands })) fail('action.not-allowed');
        return {
          ...before,
          revision: before.revision + 1,
          status,
          comment,
          author: person.id,
          createdAt: at.toISOString(),
        };
      });
      const known = { dataset, member, edition: await findPublished(dataset), ...todayOf(at) };
      const rows = act === 'submit' ? await readyRows(moved, known, entries) : moved;
      if (act === 'approve') await refuseBlocked(rows, known, entries);
      if (act === 'approve') {
        const names = await entries.namesOf([...steps.map(({ author }) => author), person.id]);
        const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
        const submitted = (row: StoredEntry) => {
          const { author = null, createdAt = '' } = submissionOf(row, steps) ?? {};
          return { by: nameOf(author), at: createdAt };
        };
        const approval = { member: code, rows, submitted, approver: nameOf(person.id) };
        await approve(approval, (write) => writing(code, seen, write));
      } else await writing(code, seen, () => entries.add(rows));
      return replyOf(rows);
    },

    /** Every revision of an entry, and every one of the public figure. */
    async history({ code, id, year }: { code: string; id: string; year: number }) {
      const dataset = datasets.current();
      const { code: area } = findMember(dataset, code);
      const indicator = findIndicator(dataset, id);
      const revisions = await entries.history(area, year, id);
      const sources = [...(dataset.grids.get(indicator.id)?.keys() ?? [])];
      const rows = await published.history({ indicator: id, area, year }, sources);
      const names = await entries.namesOf([...revisions, ...rows].flatMap(({ author }) => author ?? []));
      return {
        revisions: revisions.map((row) => revisionReply(row, names)),
        published: rows.map(({ status, source, revision, value, missing, createdAt, author }) => ({
          source,
          revision,
          value: status === 'withdrawn' ? null : value,
          missing: status === 'withdrawn' ? null : missing,
          createdAt,
          author: author === null ? null : personReply(author, names),
        })),
      };
    },
  };
}

function yearsOf(wanted: readonly { year: number }[]): number[] {
  return [...new Set(wanted.map(({ year }) => year))];
}

function refuseRepeated(seen: readonly SeenEntry[]): void {
  const keys = seen.map(entryKey);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined)
    fail('request.invalid', { field: 'entries', value: twice, expected: 'each indicator and year once' });
}

function notFound({ indicator, year }: SeenEntry): never {
  return fail('entry.not-found', {
    field: 'entries',
    value: `${indicator} ${year}`,
    expected: 'an entry in which something has been written',
  });
}
