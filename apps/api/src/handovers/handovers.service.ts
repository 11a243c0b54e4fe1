import type { HandoverEntry, HandoverReport } from '@ratthall/contract/handovers';
import { delegationStateOf, isDelegationOpen } from '@ratthall/domain/delegation';
import { observationsOf, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import { isDone } from '@ratthall/domain/entry';
import type { Handover } from '@ratthall/domain/handover';
import { isCurrentMember } from '@ratthall/domain/membership';
import { hasRole, type Person } from '@ratthall/domain/permissions';
import { dayOf, type Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findIndicator, findMember } from '#datasets/find.ts';
import type { StoredEntry } from '#entries/entries.repository.ts';
import { personReply } from '#entries/entry-reply.ts';
import { reportIndicators } from '#entries/report-indicators.ts';
import { reportYear, standingRounds, todayOf } from '#entries/report-year.ts';
import { AppError } from '#fail.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';
import type { HandoversRepository, StoredHandover } from './handovers.repository.ts';
import { whoHasLeft } from './left.ts';

type Parts = {
  repository: HandoversRepository;
  rounds: Pick<RoundsRepository, 'rounds'>;
  datasets: Pick<CurrentDataset, 'current'>;
  now: Clock;
};

const shownYears = 6;

export type Handovers = ReturnType<typeof createHandovers>;

/** What whoever comes next needs to know of a member's figures. */
export function createHandovers({ repository, rounds: roundsKept, datasets, now }: Parts) {
  const replyOf = (row: StoredHandover, names: ReadonlyMap<string, string>) => ({
    revision: row.revision,
    content: row.document,
    author: personReply(row.author, names),
    createdAt: row.createdAt,
  });

  const newestOf = async (code: string, id: string): Promise<StoredHandover | null> =>
    (await repository.newestOf(code)).find(({ indicator }) => indicator === id) ?? null;

  /** Refuses with what is there now. */
  const refuse = async (row: StoredHandover | null, seen: number): Promise<never> => {
    const issue = { field: 'revision', value: String(seen), expected: String(row?.revision ?? 0) };
    const names = await repository.namesOf(row ? [row.author] : []);
    throw new AppError('handover.changed-meanwhile', [issue], { current: row && replyOf(row, names) });
  };

  return {
    async read(person: Person, code: string): Promise<HandoverReport> {
      const dataset = datasets.current();
      const member = findMember(dataset, code);
      const at = now();
      const { today, thisYear } = todayOf(at);
      const rounds = await standingRounds(roundsKept);
      const [kept, entries, writers, everybody, assignments, askers, delegations] = await Promise.all([
        repository.newestOf(code),
        repository.entriesOf(code),
        repository.lastWriters(code),
        repository.writersOf(code),
        repository.allAssignments(),
        repository.askers(),
        repository.delegationsOf(code),
      ]);
      const year = reportYear(rounds, { asked: undefined, thisYear });
      const round = rounds.find((one) => one.year === year) ?? null;
      const begun = new Set([...entries, ...kept].map(({ indicator }) => indicator));
      const reporters = assignments.filter((one) => one.member === code && one.role === 'reporter');
      const open = delegations.filter((row) => isDelegationOpen(row, at.toISOString()) && row.answeredAt === null);
      const names = await repository.namesOf([
        ...[...kept, ...entries, ...writers].map(({ author }) => author),
        ...reporters.map(({ userId }) => userId),
        ...askers.values(),
      ]);
      const { compare } = new Intl.Collator('sv');
      return {
        member: code,
        today,
        rounds: rounds.flatMap((one) => (one.status === 'open' ? [dueOf(one, { dataset, member, entries })] : [])),
        reporters: reporters.map(({ userId }) => personReply(userId, names)).sort((a, b) => compare(a.name, b.name)),
        isNew:
          hasRole(person, 'reporter', code) &&
          !everybody.includes(person.id) &&
          (everybody.length > 0 || kept.length > 0),
        entries: reportIndicators(dataset, { member, year, round, begun }).map(({ indicator, isAsked }) => {
          const { id } = indicator;
          const handover = kept.find((row) => row.indicator === id) ?? null;
          const writer = writers.findLast((row) => row.indicator === id) ?? null;
          const left = whoHasLeft({ member: code, writer, handover }, { assignments, askers });
          const grid = shownGrid(dataset, indicator);
          const series = grid ? observationsOf(grid, code) : [];
          return {
            indicator: id,
            handover: handover && replyOf(handover, names),
            hasLeft: left !== null,
            left: left === null ? null : personReply(left, names),
            series: series
              .slice(-shownYears)
              .reverse()
              .map(({ flags, ...figure }) => ({ ...figure, flags: [...flags] })),
            notes: notesOf(entries, id, names),
            asked: open.flatMap((row) =>
              row.indicator === id
                ? [
                    {
                      year: row.year,
                      name: row.name,
                      email: row.email,
                      state: delegationStateOf(row, at.toISOString()),
                      lastDay: dayOf(new Date(Date.parse(row.expiresAt) - 1)),
                    },
                  ]
                : [],
            ),
            isAsked,
          } satisfies HandoverEntry;
        }),
      };
    },

    /** Writes what somebody knows, after what they have seen. What says the same writes nothing. */
    async save(
      person: SignedIn,
      { code, id }: { code: string; id: string },
      { revision, content }: { revision: number; content: Handover },
    ) {
      const dataset = datasets.current();
      findMember(dataset, code);
      findIndicator(dataset, id);
      const newest = await newestOf(code, id);
      if ((newest?.revision ?? 0) !== revision) await refuse(newest, revision);
      const row: StoredHandover = {
        member: code,
        indicator: id,
        revision: revision + 1,
        document: content,
        author: person.id,
        createdAt: now().toISOString(),
      };
      await repository.add(row).catch(async (error: unknown) => {
        const other = await newestOf(code, id);
        await ((other?.revision ?? 0) === revision ? Promise.reject(error) : refuse(other, revision));
      });
      return { handover: replyOf(row, await repository.namesOf([person.id])) };
    },

    /** The present members that nobody reports for, and those with figures whose person has left. */
    async gaps() {
      const [everybodys, writers, assignments, askers] = await Promise.all([
        repository.everybodys(),
        repository.lastWriters(),
        repository.allAssignments(),
        repository.askers(),
      ]);
      const reported = new Set(assignments.flatMap(({ role, member }) => (role === 'reporter' ? member : [])));
      const key = (row: { member: string; indicator: string }) => `${row.member} ${row.indicator}`;
      const handovers = new Map(everybodys.map((row) => [key(row), row]));
      const writing = new Map(writers.map((row) => [key(row), row]));
      const left = new Map<string, number>();
      for (const one of new Set([...handovers.keys(), ...writing.keys()])) {
        const [member = ''] = one.split(' ');
        const figure = { member, writer: writing.get(one) ?? null, handover: handovers.get(one) ?? null };
        if (whoHasLeft(figure, { assignments, askers }) !== null) left.set(member, (left.get(member) ?? 0) + 1);
      }
      return datasets
        .current()
        .members.filter(isCurrentMember)
        .flatMap(({ code }) => {
          const [hasReporter, n] = [reported.has(code), left.get(code) ?? 0];
          return hasReporter && n === 0 ? [] : [{ member: code, hasReporter, left: n }];
        });
    },
  };
}

type Of = { dataset: Dataset; member: ReturnType<typeof findMember>; entries: readonly StoredEntry[] };

/** When a round wants its figures, and how many of the member's are left. */
function dueOf(
  round: Awaited<ReturnType<typeof standingRounds>>[number],
  { dataset, member, entries }: Of,
): HandoverReport['rounds'][number] {
  const { year, dueOn, closesOn } = round;
  const asked = reportIndicators(dataset, { member, year, round, begun: new Set() }).filter((one) => one.isAsked);
  const done = new Set(entries.flatMap((row) => (row.year === year && isDone(row.status) ? row.indicator : [])));
  return { year, dueOn, closesOn, left: asked.filter(({ indicator }) => !done.has(indicator.id)).length };
}

/** What was written with a figure in earlier years, newest first; years without a word are left out. */
function notesOf(
  entries: readonly StoredEntry[],
  id: string,
  names: ReadonlyMap<string, string>,
): HandoverEntry['notes'] {
  return entries
    .filter(({ indicator, content }) => indicator === id && (content.internalNote !== '' || content.answers.length > 0))
    .sort((a, b) => b.year - a.year)
    .map(({ year, status, author, content }) => ({
      year,
      status,
      author: personReply(author, names),
      internalNote: content.internalNote,
      answers: content.answers.map(({ check, reason, text }) => ({ check, reason, text })),
    }));
}
