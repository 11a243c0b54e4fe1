import { delegationAuthor, delegationOfAuthor } from '@ratthall/domain/delegation';
import { and, asc, eq, inArray, lt, type SQL } from 'drizzle-orm';
import type { Database } from '#db/database.ts';
import { namesOf } from '#db/names-of.ts';
import { newestEntries } from '#db/newest-entries.ts';
import type { Tables } from '#db/tables.ts';

/** One revision of an entry, as it is stored. */
export type StoredEntry = Tables['entryRevisions']['$inferSelect'];

export type EntriesRepository = ReturnType<typeof createEntriesRepository>;

/** What members have written, and how far it has come. Nothing is ever changed: every step is a new row. */
export function createEntriesRepository(database: Database) {
  const { query, tables, atomically } = database;
  const t = tables.entryRevisions;
  const newest = (which: SQL | undefined): Promise<StoredEntry[]> => newestEntries(database, which);

  /** The accounts of those who answered through links, by the author that their answers have. */
  const accountsBehind = async (authors: readonly string[]): Promise<Map<string, string>> => {
    const ids = [...new Set(authors.flatMap((author) => delegationOfAuthor(author) ?? []))];
    if (ids.length === 0) return new Map();
    const { delegations, users } = tables;
    const found = await query
      .select({ delegation: delegations.id, user: users.id })
      .from(delegations)
      .innerJoin(users, eq(users.email, delegations.email))
      .where(inArray(delegations.id, ids));
    return new Map(found.map(({ delegation, user }) => [delegationAuthor(delegation), user]));
  };

  return {
    /** What stands of a member's entries in some years. */
    newestOf: (member: string, years: readonly number[]) =>
      newest(and(eq(t.member, member), inArray(t.year, [...years]))),

    /** The approved entries of the years before. */
    approvedBefore: (member: string, year: number) =>
      newest(and(eq(t.member, member), lt(t.year, year), eq(t.status, 'approved'))),

    /** Every revision of an entry, oldest first. */
    async history(member: string, year: number, indicator: string): Promise<StoredEntry[]> {
      const isIt = and(eq(t.member, member), eq(t.year, year), eq(t.indicator, indicator));
      return query.select().from(t).where(isIt).orderBy(asc(t.revision));
    },

    /**
     * Every step that the entries of a member have taken, oldest first: what tells in whose hands they have been. Whoever
     * answered through a link and has an account with the same address is that person.
     */
    async steps(member: string, years: readonly number[]): Promise<Step[]> {
      const { year, indicator, revision, status, author, createdAt } = t;
      const found: Step[] = await query
        .select({ year, indicator, revision, status, author, createdAt })
        .from(t)
        .where(and(eq(t.member, member), inArray(year, [...years])))
        .orderBy(asc(revision));
      const people = await accountsBehind(found.map((step) => step.author));
      return found.map((step) => ({ ...step, author: people.get(step.author) ?? step.author }));
    },

    async add(rows: readonly StoredEntry[]): Promise<void> {
      await atomically((write) => [write.insert(t).values([...rows])]);
    },

    /** The ids of those who confirm what a member submits. */
    async approversOf(member: string): Promise<string[]> {
      const a = tables.assignments;
      const rows = await query
        .select({ id: a.userId })
        .from(a)
        .where(and(eq(a.member, member), eq(a.role, 'approver')));
      return rows.map(({ id }) => id);
    },

    namesOf: (ids: readonly string[]): Promise<Map<string, string>> => namesOf(database, ids),

    /** The populations of a member on 31 December, by year. */
    async populations(code: string): Promise<{ year: number; population: number }[]> {
      const { year, population } = tables.populations;
      return query.select({ year, population }).from(tables.populations).where(eq(tables.populations.code, code));
    },
  };
}

export type Step = Pick<StoredEntry, 'year' | 'indicator' | 'revision' | 'status' | 'author' | 'createdAt'>;
