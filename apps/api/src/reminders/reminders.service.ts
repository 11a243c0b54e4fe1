import { randomUUID } from 'node:crypto';
import type { Reminders as RemindersReply } from '@ratthall/contract/reminders';
import type { BoardMember } from '@ratthall/contract/rounds';
import type { Dataset } from '@ratthall/domain/dataset';
import { daysBetween } from '@ratthall/domain/dates';
import type { Member } from '@ratthall/domain/membership';
import type { Round } from '@ratthall/domain/round';
import { dayOf, hourOf, type Clock } from '#clock.ts';
import { findMember } from '#datasets/find.ts';
import { fail } from '#fail.ts';
import { textOf } from '#mail/letter.ts';
import type { Mailer } from '#mail/mailer.ts';
import type { BoardRepository } from '#rounds/board.repository.ts';
import { boardOf } from '#rounds/board.service.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import { recipientsOf, type Recipient } from './recipients.ts';
import { reminderLetter } from './reminder-letter.ts';
import type { RemindersRepository } from './reminders.repository.ts';

type Parts = {
  repository: RemindersRepository;
  board: BoardRepository;
  rounds: Pick<RoundsRepository, 'round' | 'rounds'>;
  dataset: () => Dataset;
  mailer: Mailer;
  publicUrl: string;
  now: Clock;
};

/** A member that is not done, with those who are written to. */
type Undone = { member: Member; row: BoardMember; recipients: Recipient[]; lastReminded: string | null };

/** Nobody is written to at night. A day that was missed is made up for, but not after this many days. */
const firstHour = 7;
const latestDays = 3;

export type Reminders = ReturnType<typeof createReminders>;

export function createReminders({ repository, board, rounds, dataset, mailer, publicUrl, now }: Parts) {
  const findRound = async (year: number): Promise<Round> => {
    const expected = 'the year of a round in /api/rounds';
    const stored = await rounds.round(year);
    return stored?.document ?? fail('round.not-found', { field: 'year', value: String(year), expected });
  };

  const undoneIn = async (round: Round): Promise<Undone[]> => {
    const [rows, people, reminded] = await Promise.all([
      boardOf(board, dataset(), round),
      board.people(),
      board.lastReminded(round.year),
    ]);
    const lastOf = new Map(reminded.map(({ of, at }) => [of, at]));
    const members = new Map(dataset().members.map((member) => [member.code, member]));
    const staff = new Map<string, typeof people>();
    for (const person of people) staff.set(person.member, [...(staff.get(person.member) ?? []), person]);
    return rows.flatMap((row) => {
      const isDone = row.cells.every(({ isLeft, state }) => !isLeft && state !== 'awaiting');
      const member = members.get(row.member);
      if (isDone || !member) return [];
      const recipients = recipientsOf(row, staff.get(row.member) ?? []);
      return [{ member, row, recipients, lastReminded: lastOf.get(row.member) ?? null }];
    });
  };

  const letterTo = (recipient: Recipient, { member }: Undone, round: Round) =>
    reminderLetter(recipient, { dataset: dataset(), member, round, today: dayOf(now()), publicUrl });

  /** Writes down that a member is reminded, and then writes to its people: once, whoever else does the same. */
  const remind = async (undone: Undone, round: Round, { id, by }: { id: string; by: string | null }) => {
    const { member, recipients, row } = undone;
    if (recipients.length === 0) return false;
    const figures = row.cells.filter(({ isLeft, state }) => isLeft || state === 'awaiting');
    await repository.add({
      id,
      year: round.year,
      member: member.code,
      sentAt: now().toISOString(),
      sentBy: by,
      recipients: recipients.map((recipient) => recipient.id),
      missing: figures.map(({ indicator }) => indicator),
    });
    const taken = await Promise.all(
      recipients.map((recipient) =>
        mailer.send(recipient.email, recipient.language, letterTo(recipient, undone, round)),
      ),
    );
    const isSent = taken.includes(true);
    if (!isSent) await repository.remove(id);
    return isSent;
  };

  return {
    async preview(year: number): Promise<RemindersReply> {
      const round = await findRound(year);
      const today = dayOf(now());
      const members = (await undoneIn(round)).map(({ member, row, recipients, lastReminded }) => ({
        member: member.code,
        left: row.cells.filter(({ isLeft }) => isLeft).map(({ indicator }) => indicator),
        awaiting: row.cells.filter(({ state }) => state === 'awaiting').map(({ indicator }) => indicator),
        recipients: recipients.map(({ name, email, left, awaiting }) => ({
          name,
          email,
          figures: [...left, ...awaiting].map(({ indicator }) => indicator),
        })),
        lastReminded,
      }));
      const planned = round.remindOn.filter((day) => day > today);
      return { year, status: round.status, dueOn: round.dueOn, today, planned, members };
    },

    /** The letters that a member would get now; none where it is done. */
    async letters(year: number, code: string) {
      const round = await findRound(year);
      const { code: known } = findMember(dataset(), code);
      const undone = (await undoneIn(round)).find(({ member }) => member.code === known);
      const letters = undone?.recipients.map((recipient) => {
        const letter = letterTo(recipient, undone, round);
        return { to: `${recipient.name} <${recipient.email}>`, subject: letter.subject, text: textOf(letter) };
      });
      return { letters: letters ?? [] };
    },

    /** Reminds some members, or all; whoever is done is passed over. */
    async send(year: number, codes: readonly string[] | null, by: string) {
      const round = await findRound(year);
      if (round.status !== 'open') {
        fail('round.wrong-step', { field: 'year', value: String(year), expected: 'the year of an open round' });
      }
      for (const code of codes ?? []) findMember(dataset(), code, 'members');
      const wanted = (await undoneIn(round)).filter(({ member }) => codes === null || codes.includes(member.code));
      const sent: string[] = [];
      const unsent: string[] = [];
      for (const undone of wanted) {
        const isSent = await remind(undone, round, { id: randomUUID(), by });
        (isSent ? sent : unsent).push(undone.member.code);
      }
      return { sent, unsent };
    },

    /** Sends the planned reminders whose day has come. It may be asked as often as one likes, by several servers at once. */
    sendPlanned: async (): Promise<void> => {
      const moment = now();
      const today = dayOf(moment);
      if (hourOf(moment) < firstHour) return;
      for (const { document: round } of await rounds.rounds()) {
        const day = round.remindOn.findLast((planned) => planned <= today);
        if (round.status !== 'open' || day === undefined || daysBetween(day, today) > latestDays) continue;
        await sendOfDay(round, day);
      }
    },
  };

  async function sendOfDay(round: Round, day: string): Promise<void> {
    const idOf = (code: string) => `${round.year} ${day} ${code}`;
    const sent = await repository.idsOf(round.year);
    // Said when a day has been gone through: whoever gets something left to do after that is not late.
    const all = idOf('all');
    if (sent.has(all)) return;
    // Another server may do the same: whoever is second finds the row there, and leaves the rest to the first.
    const unlessThere = async (id: string, work: () => Promise<boolean>): Promise<boolean> =>
      work().catch(async (error: unknown) => {
        if ((await repository.idsOf(round.year)).has(id)) return false;
        throw error;
      });
    let isWhole = true;
    for (const undone of await undoneIn(round)) {
      const id = idOf(undone.member.code);
      if (sent.has(id) || undone.recipients.length === 0) continue;
      const isSent = await unlessThere(id, () => remind(undone, round, { id, by: null }));
      isWhole &&= isSent;
    }
    if (!isWhole) return;
    const row = { id: all, year: round.year, member: '', sentAt: now().toISOString(), sentBy: null };
    await unlessThere(all, async () => {
      await repository.add({ ...row, recipients: [], missing: [] });
      return true;
    });
  }
}
