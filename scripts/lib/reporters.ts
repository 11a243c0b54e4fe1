import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '@ratthall/api/config';
import { openDatabase } from '@ratthall/api/db/database';
import { loadData } from '@ratthall/api/loading/load-data';
import { createAuth } from '@ratthall/api/sessions/auth';
import { emptyEntry, type EntryContent } from '@ratthall/domain/entry';
import type { Assignment } from '@ratthall/domain/permissions';
import type { Round } from '@ratthall/domain/round';

/** Somebody who has signed in, and the cookie that says so. */
export type Reporter = { id: string; member: string; cookie: string };

/** Signs cookies, so that a session outlives the server. */
export const sessionSecret = randomBytes(32).toString('hex');

export const reportedYear = 2024;

/** The codes of so many present members that are municipalities. */
export function municipalities(count: number): string[] {
  const [, ...lines] = readFileSync(join(paths.data, 'members.csv'), 'utf8').trim().split('\n');
  const present = lines.map((line) => line.split(',')).filter(([code = '', , left]) => code >= '0100' && left === '');
  return present.slice(0, count).map(([code = '']) => code);
}

const at = new Date().toISOString();

/**
 * Fills a new SQLite file with the real data, an open round, and so many people, each with the assignment of its number.
 * All of them have signed in.
 */
export async function writeReporters(file: string, assignments: readonly Assignment[]): Promise<Reporter[]> {
  const database = await openDatabase({ engine: 'sqlite', file });
  const loaded = await loadData(database, { folder: paths.data, now: new Date() });
  if (loaded.outcome === 'refused') throw new Error('data/ could not be loaded');
  const { users, accounts, assignments: roles, roundRevisions } = database.tables;
  const auth = createAuth({ database, secret: sessionSecret, publicUrl: 'http://127.0.0.1' });
  const password = randomUUID();
  const { password: passwords } = await auth.$context;
  const hash = await passwords.hash(password);
  const people = assignments.map((assignment) => ({ id: randomUUID(), assignment }));
  const named = (id: string) => ({ id, name: id.slice(0, 4), email: `${id}@example.se` });
  await database.atomically((write) => [
    write.insert(users).values(
      people.map(({ id }) => ({
        ...named(id),
        emailVerified: true,
        image: null,
        language: 'sv' as const,
        createdAt: at,
        updatedAt: at,
      })),
    ),
    write.insert(accounts).values(
      people.map(({ id }) => ({
        id: randomUUID(),
        accountId: id,
        providerId: 'credential',
        userId: id,
        password: hash,
        createdAt: at,
        updatedAt: at,
      })),
    ),
    write.insert(roles).values(
      people.map(({ id, assignment: { role, member } }) => ({
        userId: id,
        role,
        member: member ?? '',
        grantedAt: at,
        grantedBy: null,
      })),
    ),
    write
      .insert(roundRevisions)
      .values({ year: reportedYear, revision: 1, document: openRound, author: people[0]!.id, createdAt: at }),
  ]);
  const reporters: Reporter[] = [];
  for (const { id, assignment } of people) {
    const body = { email: named(id).email, password };
    const { headers } = await auth.api.signInEmail({ body, headers: new Headers(), returnHeaders: true });
    const cookie = headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    reporters.push({ id, member: assignment.member ?? '', cookie });
  }
  await database.close();
  return reporters;
}

const openRound: Round = {
  year: reportedYear,
  status: 'open',
  indicators: ['co2-industry', 'certified-forest', 'recycling', 'ghg-ets', 'household-waste'],
  opensOn: '2025-01-01',
  dueOn: '2025-12-31',
  closesOn: '2025-12-31',
  message: '',
  remindOn: [],
};

/** A draft with a number in it that can be found again. */
export function aDraft(value: number): EntryContent {
  return { ...emptyEntry, kind: 'value', value, typed: { value: String(value) }, method: 'measured' };
}
