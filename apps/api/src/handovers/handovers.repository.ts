import { and, asc, eq, max, type SQL } from 'drizzle-orm';
import type { Database } from '#db/database.ts';
import { namesOf } from '#db/names-of.ts';
import { newestEntries } from '#db/newest-entries.ts';
import type { Tables } from '#db/tables.ts';

export type StoredHandover = Tables['handovers']['$inferSelect'];

/** Who wrote the newest draft of a figure, and when. */
export type LastWriter = { member: string; indicator: string; author: string; createdAt: string };

export type HandoversRepository = ReturnType<typeof createHandoversRepository>;

/** How members get their figures, and who has had them in hand. */
export function createHandoversRepository(database: Database) {
  const { query, tables, atomically } = database;
  const { handovers: t, entryRevisions: e, assignments, delegations } = tables;

  const newest = async (which: SQL | undefined): Promise<StoredHandover[]> => {
    const last = query
      .select({ member: t.member, indicator: t.indicator, revision: max(t.revision).as('last') })
      .from(t)
      .where(which)
      .groupBy(t.member, t.indicator)
      .as('newest');
    const isIt = and(eq(t.member, last.member), eq(t.indicator, last.indicator), eq(t.revision, last.revision));
    return (await query.select({ row: t }).from(t).innerJoin(last, isIt)).map(({ row }) => row);
  };

  return {
    newestOf: (member: string): Promise<StoredHandover[]> => newest(eq(t.member, member)),
    everybodys: (): Promise<StoredHandover[]> => newest(undefined),

    async add(row: StoredHandover): Promise<void> {
      await atomically((write) => [write.insert(t).values(row)]);
    },

    /** Who wrote the newest draft of each figure: of one member's, or of everybody's. Of two at the same moment, the last counts. */
    async lastWriters(member?: string): Promise<LastWriter[]> {
      const isDraft = and(eq(e.status, 'draft'), member === undefined ? undefined : eq(e.member, member));
      const last = query
        .select({ member: e.member, indicator: e.indicator, createdAt: max(e.createdAt).as('last') })
        .from(e)
        .where(isDraft)
        .groupBy(e.member, e.indicator)
        .as('newest');
      const isIt = [eq(e.member, last.member), eq(e.indicator, last.indicator), eq(e.createdAt, last.createdAt)];
      return query
        .select({ member: e.member, indicator: e.indicator, author: e.author, createdAt: e.createdAt })
        .from(e)
        .innerJoin(last, and(...isIt, eq(e.status, 'draft')))
        .orderBy(asc(e.year), asc(e.revision));
    },

    /** Everybody who has ever written or handed in a figure of a member. */
    async writersOf(member: string): Promise<string[]> {
      const found = await query.selectDistinct({ author: e.author }).from(e).where(eq(e.member, member));
      return found.map(({ author }) => author);
    },

    /** What stands of every year of a member's entries. */
    entriesOf: (member: string) => newestEntries(database, eq(e.member, member)),

    allAssignments: async () => query.select().from(assignments),

    /** Who asked for what was answered through links, by the id of the delegation. */
    async askers(): Promise<Map<string, string>> {
      const found = await query.select({ id: delegations.id, askedBy: delegations.askedBy }).from(delegations);
      return new Map(found.map(({ id, askedBy }) => [id, askedBy]));
    },

    delegationsOf: async (member: string) => query.select().from(delegations).where(eq(delegations.member, member)),

    namesOf: (ids: readonly string[]): Promise<Map<string, string>> => namesOf(database, ids),
  };
}
