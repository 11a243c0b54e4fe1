import { inArray } from 'drizzle-orm';
import type { Database } from './database.ts';

/** The names of people, by id. */
export async function namesOf(
  { query, tables: { users } }: Pick<Database, 'query' | 'tables'>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await query
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...new Set(ids)]));
  return new Map(found.map(({ id, name }) => [id, name]));
}
