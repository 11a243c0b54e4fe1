import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { createAuditRepository } from '#audit/audit.repository.ts';
import { createInvitationsRepository } from '#invitations/invitations.repository.ts';
import { createPeopleRepository } from '#people/people.repository.ts';
import { startEngines } from './databases.ts';
import { aDataFolder } from './factories.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const engines = await startEngines();
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});

const at = '2025-06-02T08:00:00.000Z';
const assignment = { role: 'administrator', member: null } as const;

/** A database with administrators in it, who have accepted an invitation each. */
async function withAdministrators({ open }: (typeof engines)[number], names: readonly string[]) {
  const database = await open();
  await database.migrate();
  const invitations = createInvitationsRepository(database);
  const people = createPeopleRepository(database);
  for (const id of names) {
    const made = { at, kind: 'invitation.made', actor: null, subject: null } as const;
    const email = `${id}@kommun.se`;
    const invitation = {
      id: `i-${id}`,
      tokenHash: id,
      email,
      assignment,
      invitedBy: null,
      createdAt: at,
      expiresAt: at,
    };
    await invitations.add(invitation, [], made);
    const accepted = { invitation: `i-${id}`, assignment, person: id, isNewRole: true, at };
    await invitations.acceptAsNew({ id, name: id, email, language: 'sv', passwordHash: 'x' }, accepted);
  }
  const take = (person: string) => {
    const entry = { id: randomUUID(), at, kind: 'role.taken', actor: null, subject: person } as const;
    return people.takeAdministrator({ person, assignment, entry });
  };
  return { database, invitations, people, take };
}

describe.each(engines)('on $name', (engine) => {
  test('the role of an administrator is taken from all but the last one', async () => {
    const { database, people, take } = await withAdministrators(engine, ['ada', 'bo']);
    const both = await Promise.allSettled([take('ada'), take('bo')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await people.allAssignments()).toHaveLength(1);
    const log = await createAuditRepository(database).page(50, null);
    expect(log.filter(({ kind }) => kind === 'role.taken')).toHaveLength(1);
    await database.close();
  });

  test('what a database cannot keep, or look for, is refused before it comes there', async () => {
    const database = await engine.open();
    await database.migrate();
    const { app, close } = await openTestApp({ database, folder: aDataFolder() });
    const { headers } = await signedInAs({ app, database }, [{ role: 'administrator', member: null }]);
    const email = 'a\u0000b@kommun.se';
    const plan = {
      indicators: ['household-waste'],
      opensOn: '2025-01-01',
      dueOn: '2025-02-01',
      closesOn: '2025-03-01',
    };
    const sent = [
      ['POST', '/api/session', { email, password: 'x' }],
      ['POST', '/api/password/forgotten', { email }],
      ['POST', '/api/invitations', { email, role: 'secretariat', member: null, language: 'sv' }],
      ['PUT', '/api/account', { name: 'Kim\u0000', language: 'sv' }],
      ['POST', '/api/rounds', { year: 2025, ...plan, message: 'Hej\u0000', remindOn: [] }],
      ['DELETE', '/api/account/sessions/%00', undefined],
    ] as const;
    for (const [method, url, payload] of sent) {
      const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
      expect([url, reply.statusCode]).toEqual([url, method === 'DELETE' ? 404 : 400]);
      expect(reply.json().issues).toHaveLength(1);
    }
    await close();
    await database.close();
  });

  test('an invitation ends once: accepted, it cannot be withdrawn, and nothing of the second try is kept', async () => {
    const { database, invitations, people } = await withAdministrators(engine, ['ada']);
    const entry = { at, kind: 'invitation.withdrawn', actor: null, subject: null } as const;
    await expect(invitations.withdraw('i-ada', entry)).rejects.toThrow(/./);
    const again = { invitation: 'i-ada', assignment, person: 'bo', isNewRole: true, at };
    const bo = { id: 'bo', name: 'Bo', email: 'bo@kommun.se', language: 'sv', passwordHash: 'x' } as const;
    await expect(invitations.acceptAsNew(bo, again)).rejects.toThrow(/./);
    expect(await people.byEmail('bo@kommun.se')).toBeNull();
    expect((await invitations.find('i-ada'))?.withdrawnAt).toBeNull();
    await database.close();
  });
});
