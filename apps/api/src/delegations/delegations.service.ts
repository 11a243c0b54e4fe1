import { randomUUID } from 'node:crypto';
import type { Delegation } from '@ratthall/contract/delegations';
import { canBeDelegated, isDelegationOpen, latestLastDay, usualLastDay } from '@ratthall/domain/delegation';
import { isDay } from '@ratthall/domain/dates';
import { takesIn, type Round } from '@ratthall/domain/round';
import { endOfDay, type Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findIndicator, findMember } from '#datasets/find.ts';
import type { EntriesRepository } from '#entries/entries.repository.ts';
import { standingRounds, todayOf } from '#entries/report-year.ts';
import { wrongPlace } from '#entries/wrong-fields.ts';
import { fail } from '#fail.ts';
import type { Language, Mailer } from '#mail/mailer.ts';
import { dayIn } from '#mail/moment.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';
import { hashOf, newToken } from '#sessions/tokens.ts';
import { delegationReply, lastDayOf, reminderOf } from './delegation-reply.ts';
import type { DelegationsRepository, StoredDelegation } from './delegations.repository.ts';

export type DelegationParts = {
  repository: DelegationsRepository;
  entries: Pick<EntriesRepository, 'newestOf' | 'namesOf'>;
  people: Pick<PeopleRepository, 'byEmail' | 'assignmentsOf'>;
  rounds: Pick<RoundsRepository, 'rounds'>;
  datasets: Pick<CurrentDataset, 'current'>;
  mailer: Mailer;
  publicUrl: string;
  now: Clock;
};

type Wanted = {
  indicator: string;
  year: number;
  name: string;
  email: string;
  language: Language;
  message: string;
  lastDay: string | null;
};

type Asked = { delegation: Delegation; link: string; isSent: boolean };

export type Delegations = ReturnType<typeof createDelegations>;

/** What those who report can do: ask a colleague without an account for one figure, remind, extend, take back. */
export function createDelegations({
  repository,
  entries,
  people,
  datasets,
  mailer,
  publicUrl,
  ...parts
}: DelegationParts) {
  const { now, rounds: roundsKept } = parts;

  const replyTo = async (rows: readonly StoredDelegation[]): Promise<Delegation[]> => {
    const [names, happened] = await Promise.all([
      entries.namesOf(rows.map(({ askedBy }) => askedBy)),
      repository.happened(rows.map(({ id }) => reminderOf(id))),
    ]);
    const at = now().toISOString();
    return rows.map((row) => delegationReply(row, { at, names, happened }));
  };

  const replyToOne = async (id: string): Promise<Delegation> => {
    const [reply] = await replyTo([(await repository.find(id))!]);
    return reply!;
  };

  const find = async (code: string, id: string): Promise<StoredDelegation> => {
    const found = await repository.find(id);
    if (found?.member === code) return found;
    return fail('delegation.not-found', { field: 'delegation', value: id, expected: 'the id of one of the member’s' });
  };

  const send = async (row: StoredDelegation, token: string, { language, by, isReminder }: Sending): Promise<Asked> => {
    const dataset = datasets.current();
    const link = `${publicUrl}/svara#${token}`;
    const told = {
      name: row.name,
      askedBy: by.name,
      member: findMember(dataset, row.member).name,
      indicator: findIndicator(dataset, row.indicator).name[language],
      year: row.year,
      message: row.message,
      lastDay: dayIn(lastDayOf(row), language),
      href: link,
      isReminder,
      isFictional: dataset.network.isFictional,
    };
    const isSent = await mailer.send(row.email, language, letterTexts[language].delegation(told));
    return { delegation: await replyToOne(row.id), link, isSent };
  };

  /** Whether the same figure has been asked for already, by a link that still leads somewhere. */
  const refuseSecond = async ({ member, indicator, year }: Figure, at: string): Promise<void> => {
    const others = await repository.ofMember(member);
    const open = others.find((row) => row.indicator === indicator && row.year === year && isDelegationOpen(row, at));
    if (open)
      fail('delegation.exists', { field: 'indicator', value: indicator, expected: 'one that nobody is asked for' });
  };

  return {
    /** What has been asked of a member's figures, newest first. */
    async list(code: string, year: number | undefined): Promise<Delegation[]> {
      findMember(datasets.current(), code);
      const rows = (await repository.ofMember(code)).filter((row) => year === undefined || row.year === year);
      return replyTo(rows.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)));
    },

    /** Asks, and writes. The link is told once, to be handed over in another way too. */
    async ask(code: string, wanted: Wanted, by: SignedIn): Promise<Asked> {
      const dataset = datasets.current();
      const member = findMember(dataset, code);
      const at = now();
      const { today, thisYear } = todayOf(at);
      const { indicator, year } = wanted;
      const wrong = wrongPlace(wanted, { dataset, member, thisYear });
      if (wrong.length > 0) fail('request.invalid', ...wrong.map((one) => ({ ...one, value: String(one.value) })));
      const rounds = await standingRounds(roundsKept);
      if (!takesIn(rounds, year)) {
        fail('round.not-open', { field: 'year', value: String(year), expected: 'a year that an open round takes in' });
      }
      const expiresAt = expiryOf(wanted.lastDay, { today, closesOn: closingOf(rounds, year) });
      const entry = (await entries.newestOf(code, [year])).find((row) => row.indicator === indicator);
      if (!canBeDelegated(entry?.status ?? null)) {
        fail('entry.wrong-step', {
          field: 'indicator',
          value: entry!.status,
          expected: 'a figure that is not handed in',
        });
      }
      const email = wanted.email.toLowerCase();
      await refuseColleague(email, code, people);
      await refuseSecond({ member: code, indicator, year }, at.toISOString());
      const token = newToken();
      const row: StoredDelegation = {
        id: randomUUID(),
        tokenHash: hashOf(token),
        member: code,
        year,
        indicator,
        name: wanted.name.trim(),
        email,
        message: wanted.message.trim(),
        askedBy: by.id,
        createdAt: at.toISOString(),
        expiresAt,
        openedAt: null,
        answeredAt: null,
        withdrawnAt: null,
      };
      const before = (await repository.ofMember(code)).filter(
        (one) => one.indicator === indicator && one.year === year,
      );
      // The id has the number of those before, so that of two who ask at the same moment one is refused.
      const id = `delegation-${code}-${year}-${indicator}-${before.length + 1}`;
      await repository.add(row, { id, ...eventOf('delegation.made', row, by.id) }).catch(async (error: unknown) => {
        await refuseSecond(row, at.toISOString());
        throw error;
      });
      return send(row, token, { language: wanted.language, by, isReminder: false });
    },

    /** Once, with a new link: the old one cannot be told again, since only its hash is kept. */
    async remind(code: string, id: string, { language, by }: { language: Language; by: SignedIn }): Promise<Asked> {
      const row = await find(code, id);
      const at = now().toISOString();
      if (!isDelegationOpen(row, at) || row.answeredAt !== null) refuseClosed(id);
      const event = { id: reminderOf(id), ...eventOf('delegation.reminded', { ...row, createdAt: at }, by.id) };
      if ((await repository.happened([event.id])).has(event.id)) refuseReminded(id);
      const token = newToken();
      await repository.change(id, { tokenHash: hashOf(token) }, event).catch(async (error: unknown) => {
        await ((await repository.happened([event.id])).has(event.id) ? refuseReminded(id) : Promise.reject(error));
      });
      return send(row, token, { language, by, isReminder: true });
    },

    async extend(code: string, id: string, { lastDay, by }: { lastDay: string; by: SignedIn }): Promise<Delegation> {
      const row = await find(code, id);
      if (row.withdrawnAt !== null) refuseClosed(id);
      const at = now();
      const rounds = await standingRounds(roundsKept);
      const expiresAt = expiryOf(lastDay, { ...todayOf(at), closesOn: closingOf(rounds, row.year) });
      if (!isDelegationOpen(row, at.toISOString())) await refuseSecond(row, at.toISOString());
      const event = eventOf('delegation.extended', { ...row, createdAt: at.toISOString() }, by.id);
      await repository.change(id, { expiresAt }, event);
      return replyToOne(id);
    },

    async withdraw(code: string, id: string, by: SignedIn): Promise<void> {
      const row = await find(code, id);
      if (row.withdrawnAt !== null) return;
      const at = now().toISOString();
      const event = {
        id: `delegation-withdrawn-${id}`,
        ...eventOf('delegation.withdrawn', { ...row, createdAt: at }, by.id),
      };
      await repository.change(id, { withdrawnAt: at }, event).catch(async (error: unknown) => {
        if ((await repository.find(id))?.withdrawnAt == null) throw error;
      });
    },
  };
}

type Figure = { member: string; indicator: string; year: number };

type Sending = { language: Language; by: SignedIn; isReminder: boolean };

/** When the last of the open rounds that take a year in closes; null where none is open. */
function closingOf(rounds: readonly Round[], year: number): string | null {
  const open = rounds.filter((round) => round.status === 'open' && round.year >= year);
  return (
    open
      .map(({ closesOn }) => closesOn)
      .sort()
      .at(-1) ?? null
  );
}

/** The moment at which a link ends: with the day that is wanted, or with the usual one. */
function expiryOf(lastDay: string | null, { today, closesOn }: { today: string; closesOn: string | null }): string {
  const latest = latestLastDay(today, closesOn);
  const day = lastDay ?? usualLastDay(today, closesOn);
  if (!isDay(day) || day < today || day > latest) {
    fail('request.invalid', { field: 'lastDay', value: day, expected: `a day from ${today} to ${latest}` });
  }
  return endOfDay(day).toISOString();
}

/** Whoever confirms or approves a figure is not asked for it, and whoever can sign in does that. */
async function refuseColleague(
  email: string,
  code: string,
  people: Pick<PeopleRepository, 'byEmail' | 'assignmentsOf'>,
): Promise<void> {
  const account = await people.byEmail(email);
  const roles = account ? await people.assignmentsOf(account.id) : [];
  if (roles.some(({ member }) => member === null || member === code)) {
    fail('delegation.has-account', { field: 'email', value: email, expected: 'somebody without a role at the member' });
  }
}

function eventOf(
  kind: 'delegation.made' | 'delegation.reminded' | 'delegation.extended' | 'delegation.withdrawn',
  { member, indicator, year, email, createdAt }: StoredDelegation,
  actor: string,
) {
  return { at: createdAt, kind, actor, subject: null, details: { member, indicator, year: String(year), email } };
}

function refuseClosed(id: string): never {
  return fail('delegation.closed', { field: 'delegation', value: id, expected: 'one that waits for an answer' });
}

function refuseReminded(id: string): never {
  return fail('delegation.reminded', { field: 'delegation', value: id, expected: 'one without a reminder' });
}
