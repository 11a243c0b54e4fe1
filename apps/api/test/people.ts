import { randomBytes, randomUUID } from 'node:crypto';
import type { Assignment } from '@ratthall/domain/permissions';
import type { FastifyInstance } from 'fastify';
import type { Database } from '#db/database.ts';

/** The hash of `password` as the library for sign-in makes it: working one out takes a tenth of a second. */
export const password = 'correct horse battery staple';

const at = '2025-06-01T00:00:00.000Z';

/** A person with an account and roles. Gives the headers of a session in which that person has signed in. */
export async function signedInAs(
  { app, database }: { app: FastifyInstance; database: Database },
  assignments: readonly Assignment[],
  name = 'Kim Berg',
): Promise<{ id: string; email: string; headers: { cookie: string } }> {
  const id = randomUUID();
  const email = `${id}@example.se`;
  const { hashPassword } = await import('better-auth/crypto');
  const hash = await hashPassword(password);
  const { users, accounts, assignments: roles } = database.tables;
  await database.atomically((write) => [
    write
      .insert(users)
      .values({ id, name, email, emailVerified: true, image: null, language: 'sv', createdAt: at, updatedAt: at }),
    write.insert(accounts).values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: hash,
      createdAt: at,
      updatedAt: at,
    }),
    ...assignments.map(({ role, member }) =>
      write.insert(roles).values({ userId: id, role, member: member ?? '', grantedAt: at, grantedBy: null }),
    ),
  ]);
  // From an address of their own: how often one address may sign in is limited.
  const remoteAddress = `2001:db8:${randomBytes(6).toString('hex').match(/.{4}/g)!.join(':')}::1`;
  const payload = { email, password };
  const reply = await app.inject({ method: 'POST', url: '/api/session', payload, remoteAddress });
  if (reply.statusCode !== 200) throw new Error(`Signing in answered ${reply.statusCode}: ${reply.body}`);
  const cookie = reply.cookies.map(({ name: key, value }) => `${key}=${encodeURIComponent(value)}`).join('; ');
  return { id, email, headers: { cookie } };
}
