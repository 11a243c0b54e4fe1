import { delegationAuthor, delegationOfAuthor } from '@ratthall/domain/delegation';
import { inArray } from 'drizzle-orm';
import type { Database } from './database.ts';

type Source = Pick<Database, 'query' | 'tables'>;

/** Under which key the name of whoever asked for an answer stands beside that of whoever gave it. */
export const askerOf = (author: string): string => `${author} asked by`;

/** The names of those who have written something, by id: people, and those without an account whom they have asked. */
export async function namesOf(source: Source, ids: readonly string[]): Promise<Map<string, string>> {
  const asked = await askedOf(source, ids);
  const people = [...new Set([...ids, ...asked.map(({ askedBy }) => askedBy)])];
  const names = await peopleOf(source, people);
  for (const { id, name, askedBy } of asked) {
    names.set(delegationAuthor(id), name);
    names.set(askerOf(delegationAuthor(id)), names.get(askedBy) ?? '');
  }
  return names;
}

async function peopleOf({ query, tables: { users } }: Source, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await query
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return new Map(found.map(({ id, name }) => [id, name]));
}

async function askedOf({ query, tables: { delegations: t } }: Source, authors: readonly string[]) {
  const ids = [...new Set(authors.flatMap((author) => delegationOfAuthor(author) ?? []))];
  if (ids.length === 0) return [];
  return query.select({ id: t.id, name: t.name, askedBy: t.askedBy }).from(t).where(inArray(t.id, ids));
}
