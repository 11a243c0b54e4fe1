import type { FeeRate } from '@ratthall/domain/fee';
import type { Network } from '@ratthall/domain/membership';
import { and, asc, eq, inArray, like, or } from 'drizzle-orm';
import { amended, type Amendment } from '#db/amended.ts';
import type { Database, Statement, Write } from '#db/database.ts';
import type { Tables } from '#db/tables.ts';
import type { NextVersion } from '#datasets/next-version.ts';

export type MemberPart = 'areas' | 'memberships' | 'populations';

export type StoredChange = Tables['amendments']['$inferSelect'] & { table: MemberPart };

export type Membership = {
  joinedYear: number | null;
  leftYear: number | null;
  lastSeenYear: number | null;
  note: string | null;
};

/** A change that is about to be written: of the name, the membership, or the population of a year. */
export type MemberAmendment = Omit<Amendment, 'table' | 'key' | 'before' | 'after'> & { code: string } & (
    | { table: 'areas'; before: { name: string }; after: { name: string } }
    | { table: 'memberships'; before: Membership | null; after: Membership | null }
    | {
        table: 'populations';
        year: number;
        before: { population: number; source: string } | null;
        after: { population: number; source: string } | null;
      }
  );

export type MemberRecordsRepository = ReturnType<typeof createMemberRecordsRepository>;

/** Members as the secretariat keeps them. What is changed goes into the tables that are loaded too, as a person's. */
export function createMemberRecordsRepository({ query, tables, atomically }: Database) {
  const { areas, memberships, populations, amendments, networks, assignments, entryRevisions, contacts } = tables;

  return {
    areas: async () =>
      query
        .select({ code: areas.code, slug: areas.slug, name: areas.name, kind: areas.kind, county: areas.county })
        .from(areas)
        .where(inArray(areas.kind, ['municipality', 'region'])),

    memberships: async () => query.select().from(memberships),

    async area(code: string) {
      const [found] = await query.select().from(areas).where(eq(areas.code, code));
      return found?.kind === 'municipality' || found?.kind === 'region' ? { ...found, kind: found.kind } : null;
    },

    async membership(code: string): Promise<Membership | null> {
      const [found] = await query.select().from(memberships).where(eq(memberships.code, code));
      return found ? membershipOf(found) : null;
    },

    populations: async (code: string) =>
      query.select().from(populations).where(eq(populations.code, code)).orderBy(asc(populations.year)),

    /** Everything that has been changed of an area, the oldest first. */
    async changes(code: string): Promise<StoredChange[]> {
      const { table, key } = amendments;
      const rows = await query
        .select()
        .from(amendments)
        .where(
          or(
            and(inArray(table, ['areas', 'memberships']), eq(key, code)),
            and(eq(table, 'populations'), like(key, `${code} %`)),
          ),
        );
      return (rows as StoredChange[]).sort((a, b) =>
        a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt),
      );
    },

    /** The fees that are loaded with the network. */
    async fees(): Promise<readonly FeeRate[]> {
      const [found] = await query.select({ document: networks.document }).from(networks).limit(1);
      const network: (Network & { fees?: FeeRate[] }) | undefined = found?.document;
      return network?.fees ?? [];
    },

    /** Whether somebody has a role, a figure or a contact at a member, which would lose its place. */
    async isInUse(code: string): Promise<boolean> {
      const found = await Promise.all([
        query.select().from(assignments).where(eq(assignments.member, code)).limit(1),
        query
          .select({ year: entryRevisions.year })
          .from(entryRevisions)
          .where(eq(entryRevisions.member, code))
          .limit(1),
        query.select().from(contacts).where(eq(contacts.member, code)).limit(1),
      ]);
      return found.some((rows) => rows.length > 0);
    },

    /** Writes changes with a data version, all of it or nothing. Breaks on a key where somebody else was faster. */
    save: (changes: readonly MemberAmendment[], version: NextVersion): Promise<void> =>
      atomically((write) => [
        write.insert(tables.dataVersions).values({ ...version, cause: `member ${changes[0]?.code ?? ''}` }),
        ...changes.flatMap((change) => [
          ...amended(write, tables, storedAmendment(change)),
          rowOf(write, tables, change),
        ]),
      ]),
  };
}

export function membershipOf({ joinedYear, leftYear, lastSeenYear, note }: Membership): Membership {
  return { joinedYear, leftYear, lastSeenYear, note };
}

/** The key of a change: a population has its year in it. */
export function keyOf(code: string, year: number | null): string {
  return year === null ? code : `${code} ${year}`;
}

function storedAmendment(change: MemberAmendment): Amendment {
  const { table, code, revision, before, after, reason, author, createdAt } = change;
  const key = keyOf(code, change.table === 'populations' ? change.year : null);
  return { table, key, revision, before, after, reason, author, createdAt };
}

function rowOf(write: Write, { areas, memberships, populations }: Tables, change: MemberAmendment): Statement {
  const { code } = change;
  const origin = 'person' as const;
  if (change.table === 'areas') {
    return write
      .update(areas)
      .set({ ...change.after, origin })
      .where(eq(areas.code, code));
  }
  if (change.table === 'memberships') {
    if (change.after === null) return write.delete(memberships).where(eq(memberships.code, code));
    const row = { ...change.after, origin };
    return write
      .insert(memberships)
      .values({ code, ...row })
      .onConflictDoUpdate({ target: memberships.code, set: row });
  }
  const { year } = change;
  if (change.after === null) {
    return write.delete(populations).where(and(eq(populations.code, code), eq(populations.year, year)));
  }
  const row = { ...change.after, origin };
  return write
    .insert(populations)
    .values({ code, year, ...row })
    .onConflictDoUpdate({ target: [populations.code, populations.year], set: row });
}
