import type { FastifyInstance } from 'fastify';
import { registerAccount } from '#account/account.routes.ts';
import { createAccount } from '#account/account.service.ts';
import { createAuditRepository } from '#audit/audit.repository.ts';
import { registerAudit } from '#audit/audit.routes.ts';
import { createAudit } from '#audit/audit.service.ts';
import type { Clock } from '#clock.ts';
import { createFederationRepository } from '#federation/federation.repository.ts';
import { registerFederation } from '#federation/federation.routes.ts';
import { createFederation } from '#federation/federation.service.ts';
import { createDesk } from '#http/desk.ts';
import { createLimits } from '#http/limits.ts';
import { createAnswers } from '#invitations/answers.service.ts';
import { createInvitationsRepository } from '#invitations/invitations.repository.ts';
import { registerInvitations } from '#invitations/invitations.routes.ts';
import { createInvitations } from '#invitations/invitations.service.ts';
import { createPasswordCheck } from '#passwords/password-check.ts';
import { createPasswordsRepository } from '#passwords/passwords.repository.ts';
import { registerPasswords } from '#passwords/passwords.routes.ts';
import { createPasswords } from '#passwords/passwords.service.ts';
import { createPeopleRepository } from '#people/people.repository.ts';
import { registerPeople } from '#people/people.routes.ts';
import { createPeople } from '#people/people.service.ts';
import { createAuth } from '#sessions/auth.ts';
import { createSessionsRepository } from '#sessions/sessions.repository.ts';
import { registerSessions } from '#sessions/sessions.routes.ts';
import { createSessions } from '#sessions/sessions.service.ts';
import { createTwoFactorRepository } from '#two-factor/two-factor.repository.ts';
import { registerTwoFactors } from '#two-factor/two-factor.routes.ts';
import { createTwoFactors } from '#two-factor/two-factor.service.ts';
import type { AppParts } from './app.ts';

/** Who people are and what they may do: signing in, accounts, invitations, roles, the log. */
export async function registerPeopleParts(app: FastifyInstance, parts: AppParts, now: Clock) {
  const { datasets, database, publicUrl, sessionSecret, mailer, isSecretKept = true, providers = [] } = parts;
  const people = createPeopleRepository(database);
  const auditLog = createAuditRepository(database);
  const invitationsKept = createInvitationsRepository(database);
  const auth = createAuth({ database, secret: sessionSecret, publicUrl });
  const passwordsKept = createPasswordsRepository(database);
  const check = createPasswordCheck(passwordsKept);
  const twoFactors = createTwoFactors({
    repository: createTwoFactorRepository(database),
    people,
    passwords: check,
    audit: auditLog,
    mailer,
    publicUrl,
    secret: sessionSecret,
    isSecretKept,
    nameOfIssuer: (issuer) => providers.find((one) => one.issuer === issuer)?.name ?? null,
    now,
  });
  const sessions = createSessions({ auth, people, audit: auditLog, passwords: check, twoFactors, now });
  const desk = createDesk(app, sessions);
  const limits = await createLimits(app);
  registerSessions(desk, sessions, limits);
  const passwords = createPasswords({
    passwords: passwordsKept,
    check,
    people,
    mailer,
    publicUrl,
    now,
    onError: (error) => app.log.error(error, 'a link for a new password could not be made'),
  });
  app.addHook('onClose', () => passwords.idle());
  registerPasswords(desk, passwords, limits);
  registerAccount(desk, createAccount({ people, sessions: createSessionsRepository(database), now }));
  const invitations = { invitations: invitationsKept, people, datasets, mailer, publicUrl, now };
  const answers = createAnswers({ ...invitations, sessions });
  registerInvitations(desk, { invitations: createInvitations(invitations), answers }, limits);
  const federation = createFederation({
    settings: providers,
    repository: createFederationRepository(database),
    people,
    answers,
    sessions,
    audit: auditLog,
    publicUrl,
    now,
  });
  registerFederation({ app, desk }, federation, limits);
  const peopleDesk = createPeople({ people, datasets, now });
  registerPeople(desk, peopleDesk);
  registerTwoFactors(desk, { twoFactors, people: peopleDesk }, limits);
  registerAudit(desk, createAudit(auditLog));
  return { desk, limits, people, invitations };
}
