import type { OpenedDelegation } from '@ratthall/contract/delegations';
import type { EntryRevision } from '@ratthall/contract/entries';
import { canBeDelegated, delegationAuthor } from '@ratthall/domain/delegation';
import type { EntryContent } from '@ratthall/domain/entry';
import type { Handover } from '@ratthall/domain/handover';
import type { Person } from '@ratthall/domain/permissions';
import { takesIn } from '@ratthall/domain/round';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findIndicator } from '#datasets/find.ts';
import type { Entries } from '#entries/entries.service.ts';
import type { EntriesRepository } from '#entries/entries.repository.ts';
import { standingRounds } from '#entries/report-year.ts';
import type { Reports } from '#entries/report.service.ts';
import { AppError, fail } from '#fail.ts';
import type { HandoversRepository } from '#handovers/handovers.repository.ts';
import type { Mailer } from '#mail/mailer.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import { hashOf } from '#sessions/tokens.ts';
import { lastDayOf } from './delegation-reply.ts';
import type { DelegationsRepository, StoredDelegation } from './delegations.repository.ts';

type Parts = {
  repository: DelegationsRepository;
  kept: Pick<EntriesRepository, 'newestOf' | 'namesOf'>;
  entries: Pick<Entries, 'save'>;
  reports: Pick<Reports, 'readFigure'>;
  handovers: Pick<HandoversRepository, 'newestOf'>;
  people: Pick<PeopleRepository, 'find' | 'assignmentsOf'>;
  rounds: Pick<RoundsRepository, 'rounds'>;
  datasets: Pick<CurrentDataset, 'current'>;
  mailer: Mailer;
  publicUrl: string;
  now: Clock;
};

type Said = {
  token: string;
  revision: number;
  content: EntryContent;
  handover?: Pick<Handover, 'system' | 'how' | 'minutes'>;
  isDone: boolean;
};

export type DelegatedFigures = ReturnType<typeof createDelegatedFigures>;

/** What the holder of a link may do: see the one figure, and say what it is. Nothing else of the member's. */
export function createDelegatedFigures({ repository, kept, entries, reports, handovers, ...parts }: Parts) {
  const { people, rounds, datasets, mailer, publicUrl, now } = parts;

  const find = async (token: string): Promise<StoredDelegation> => {
    const found = (await repository.byToken(hashOf(token))) ?? fail('link.not-valid');
    if (found.withdrawnAt !== null) fail('delegation.withdrawn');
    if (found.expiresAt <= now().toISOString()) fail('delegation.expired');
    return found;
  };

  const statusOf = async ({ member, year, indicator }: StoredDelegation) =>
    (await kept.newestOf(member, [year])).find((row) => row.indicator === indicator)?.status ?? null;

  const shutOf = async (row: StoredDelegation): Promise<OpenedDelegation['shut']> => {
    if (!canBeDelegated(await statusOf(row))) return 'handed-in';
    return takesIn(await standingRounds(rounds), row.year) ? null : 'round-closed';
  };

  const handoverOf = async ({ member, indicator }: StoredDelegation) =>
    (await handovers.newestOf(member)).find((one) => one.indicator === indicator) ?? null;

  /** The row that says how the figure was obtained; null where that is told already. */
  const handoverRow = async (row: StoredDelegation, { handover, isDone }: Said) => {
    const newest = await handoverOf(row);
    const { system = '', how = '', minutes = null } = handover ?? newest?.document ?? {};
    if (!isDone && handover === undefined) return null;
    if (!isDone && system === '' && how === '' && minutes === null && newest === null) return null;
    const document: Handover = { keeper: row.name, reach: row.email, system, how, minutes, year: row.year };
    if (newest !== null && JSON.stringify(ordered(newest.document)) === JSON.stringify(ordered(document))) return null;
    const { member, indicator } = row;
    const author = delegationAuthor(row.id);
    const revision = (newest?.revision ?? 0) + 1;
    return { member, indicator, revision, document, author, createdAt: now().toISOString() };
  };

  /** Whoever asked is told, as long as they report for the member; else those who do. */
  const tell = async (row: StoredDelegation): Promise<void> => {
    const reporters = await repository.reportersOf(row.member);
    const asker = await people.find(row.askedBy);
    const roles = asker ? await people.assignmentsOf(asker.id) : [];
    const isThere = roles.some(({ member }) => member === null || member === row.member);
    const dataset = datasets.current();
    const member = dataset.members.find(({ code }) => code === row.member);
    const indicator = dataset.indicators.get(row.indicator);
    if (!member || !indicator) return;
    for (const { name, email, language } of asker && isThere ? [asker] : reporters) {
      const told = {
        name,
        by: row.name,
        member: member.name,
        indicator: indicator.name[language],
        year: row.year,
        href: `${publicUrl}/rapportera/${member.slug}?year=${row.year}#${row.indicator}`,
        isFictional: dataset.network.isFictional,
      };
      await mailer.send(email, language, letterTexts[language].delegationAnswered(told));
    }
  };

  return {
    async open(token: string): Promise<OpenedDelegation> {
      const row = await find(token);
      const dataset = datasets.current();
      const member = dataset.members.find(({ code }) => code === row.member) ?? fail('link.not-valid');
      if (!dataset.indicators.has(row.indicator)) fail('link.not-valid');
      if (row.openedAt === null) {
        const at = now().toISOString();
        const id = `delegation-opened-${row.id}`;
        const event = { id, at, kind: 'delegation.opened', actor: delegationAuthor(row.id), subject: null } as const;
        const details = { member: row.member, indicator: row.indicator, year: String(row.year) };
        // Opened twice at the same moment, it has been opened.
        await repository.change(row.id, { openedAt: at }, { ...event, details }).catch(async (error: unknown) => {
          if ((await repository.find(row.id))?.openedAt == null) throw error;
        });
      }
      const shut = await shutOf(row);
      const report = await reports.readFigure(asReporter(row), row);
      const names = await kept.namesOf([row.askedBy]);
      return {
        member: { code: member.code, slug: member.slug, name: member.name },
        name: row.name,
        askedBy: names.get(row.askedBy) ?? '',
        message: row.message,
        lastDay: lastDayOf(row),
        answeredAt: row.answeredAt,
        shut,
        report: shut === null ? report : { ...report, entries: report.entries.map((one) => ({ ...one, may: [] })) },
        handover: (await handoverOf(row))?.document ?? null,
      };
    },

    /** A draft of the member's, in the name of whoever answers. It is never handed in by it. */
    async answer(said: Said): Promise<{ entry: EntryRevision; answeredAt: string | null }> {
      const row = await find(said.token);
      const { member, indicator, year } = row;
      findIndicator(datasets.current(), indicator);
      const status = await statusOf(row);
      if (!canBeDelegated(status)) {
        const issue = { field: 'indicator', value: status, expected: 'a figure that is not handed in' };
        throw new AppError('entry.wrong-step', [issue], { conflicts: [] });
      }
      if (said.isDone && said.content.kind === null) {
        fail('request.invalid', { field: 'content.kind', value: null, expected: 'what is said of the year' });
      }
      const handover = await handoverRow(row, said);
      const at = now().toISOString();
      const details = { member, indicator, year: String(year) };
      const event = {
        at,
        kind: 'delegation.answered',
        actor: delegationAuthor(row.id),
        subject: null,
        details,
      } as const;
      const done = said.isDone ? event : null;
      const sent = [{ indicator, year, revision: said.revision, content: said.content }];
      const { saved } = await entries
        .save(asReporter(row), member, sent, (rows) => repository.answer({ id: row.id, entries: rows, handover, done }))
        .catch(renamed);
      if (said.isDone && row.answeredAt === null) await tell(row);
      return { entry: saved[0]!.entry, answeredAt: row.answeredAt ?? done?.at ?? null };
    },
  };
}

/** The holder of a link writes the figure as a reporter would, under a name of their own. */
function asReporter({ id, member }: StoredDelegation): Person {
  return { id: delegationAuthor(id), assignments: [{ role: 'reporter', member }] };
}

/** One figure is sent, not a list of them: its fields are called what they were sent as. */
function renamed(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  const issues = error.issues.map((issue) => ({ ...issue, field: issue.field.replace(/^entries\.0\./, '') }));
  throw new AppError(error.code, issues, error.more);
}

function ordered(document: Handover): unknown[] {
  const { keeper, reach, system, how, minutes, year } = document;
  return [keeper, reach, system, how, minutes, year];
}
