import { eq } from 'drizzle-orm';
import type { Database } from '#db/database.ts';
import type { Tables } from '#db/tables.ts';

export type StoredReminder = Tables['reminders']['$inferSelect'];

export type RemindersRepository = ReturnType<typeof createRemindersRepository>;

/** What has been sent to remind members. The id of a planned reminder names its day, so that it is only sent once. */
export function createRemindersRepository({ query, tables, atomically }: Database) {
  const { reminders } = tables;
  return {
    async idsOf(year: number): Promise<Set<string>> {
      const rows = await query.select({ id: reminders.id }).from(reminders).where(eq(reminders.year, year));
      return new Set(rows.map(({ id }) => id));
    },

    add: (row: StoredReminder): Promise<void> => atomically((write) => [write.insert(reminders).values(row)]),

    /** Takes back what was written down before it turned out that nothing could be sent. */
    remove: (id: string): Promise<void> => atomically((write) => [write.delete(reminders).where(eq(reminders.id, id))]),
  };
}
