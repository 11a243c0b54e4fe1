import type { EntryContent, EntryStatus } from '@ratthall/domain/entry';
import type { Role } from '@ratthall/domain/permissions';
import { eq, max, ne } from 'drizzle-orm';
import type { Database } from '#db/database.ts';
import { newestEntries } from '#db/newest-entries.ts';

/** The newest revision of what a member has written of an indicator. */
export type BoardEntry = {
  member: string;
  indicator: string;
  status: EntryStatus;
  content: EntryContent;
  createdAt: string;
};

export type MemberPerson = {
  id: string;
  name: string;
  email: string;
  language: 'sv' | 'en';
  role: Role;
  member: string;
};

/** The last time of something, by member or by person. */
export type LastTime = { of: string; at: string | null };

export type BoardRepository = ReturnType<typeof createBoardRepository>;

/** What the board of a round is made of: each part is read for all members at once. */
export function createBoardRepository(database: Database) {
  const { query, tables } = database;
  const { entryRevisions: entries, users, assignments, sessions, reminders } = tables;
  return {
    entries: (year: number): Promise<BoardEntry[]> => newestEntries(database, eq(entries.year, year)),

    /** Who reports and approves at the members. */
    async people(): Promise<MemberPerson[]> {
      const { id, name, email, language } = users;
      return query
        .select({ id, name, email, language, role: assignments.role, member: assignments.member })
        .from(assignments)
        .innerJoin(users, eq(users.id, assignments.userId))
        .where(ne(assignments.member, ''));
    },

    /** When each person last signed in or, still signed in, came back. */
    async lastSessions(): Promise<LastTime[]> {
      return query
        .select({ of: sessions.userId, at: max(sessions.updatedAt) })
        .from(sessions)
        .groupBy(sessions.userId);
    },

    /** When each person last wrote something of a year. */
    async lastWritten(year: number): Promise<LastTime[]> {
      return query
        .select({ of: entries.author, at: max(entries.createdAt) })
        .from(entries)
        .where(eq(entries.year, year))
        .groupBy(entries.author);
    },

    /** When each member was last reminded of a year. */
    async lastReminded(year: number): Promise<LastTime[]> {
      return query
        .select({ of: reminders.member, at: max(reminders.sentAt) })
        .from(reminders)
        .where(eq(reminders.year, year))
        .groupBy(reminders.member);
    },
  };
}
