import type { NoticeChoice, NoticeKind } from '@ratthall/domain/notice';
import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '#db/database.ts';

/** That somebody has been told of something; `person` is '' where everybody has been. */
export type Told = { kind: NoticeKind; subject: string; person: string };

export type NoticesRepository = ReturnType<typeof createNoticesRepository>;

/** What people have chosen to be told of, and what they have been told. */
export function createNoticesRepository({ query, tables, atomically }: Database) {
  const { noticeChoices, noticesSent } = tables;
  const isIt = ({ kind, subject, person }: Told) =>
    and(eq(noticesSent.kind, kind), eq(noticesSent.subject, subject), eq(noticesSent.person, person));

  return {
    async choicesOf(person: string): Promise<NoticeChoice[]> {
      return choicesIn(await query.select().from(noticeChoices).where(eq(noticeChoices.person, person)));
    },

    /** Everybody's choices, by person. */
    async choices(): Promise<Map<string, NoticeChoice[]>> {
      const rows = await query.select().from(noticeChoices);
      const people = new Set(rows.map(({ person }) => person));
      return new Map([...people].map((id) => [id, choicesIn(rows.filter(({ person }) => person === id))]));
    },

    choose: (person: string, choices: readonly NoticeChoice[]): Promise<void> =>
      atomically((write) =>
        choices.flatMap(({ kind, isWanted }) => [
          write.delete(noticeChoices).where(and(eq(noticeChoices.person, person), eq(noticeChoices.kind, kind))),
          write.insert(noticeChoices).values({ person, kind, isWanted }),
        ]),
      ),

    /** Who has been told of some subjects. */
    async sent(kind: NoticeKind, subjects: readonly string[]): Promise<{ subject: string; person: string }[]> {
      const { subject, person } = noticesSent;
      return query
        .select({ subject, person })
        .from(noticesSent)
        .where(and(eq(noticesSent.kind, kind), inArray(subject, [...subjects])));
    },

    /** Writes down that somebody is about to be told. Breaks on a key where somebody else has done the same. */
    claim: (told: readonly Told[], sentAt: string): Promise<void> =>
      atomically((write) => [write.insert(noticesSent).values(told.map((one) => ({ ...one, sentAt })))]),

    /** Takes that back, where the letter could not be sent. */
    release: (told: readonly Told[]): Promise<void> =>
      atomically((write) => told.map((one) => write.delete(noticesSent).where(isIt(one)))),
  };
}

function choicesIn(rows: readonly { kind: string; isWanted: boolean }[]): NoticeChoice[] {
  return rows.map(({ kind, isWanted }) => ({ kind: kind as NoticeKind, isWanted }));
}
