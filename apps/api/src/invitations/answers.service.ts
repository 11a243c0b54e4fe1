import { randomUUID } from 'node:crypto';
import type { NewAccount, OpenedInvitation } from '@ratthall/contract/invitations';
import { can, type Role } from '@ratthall/domain/permissions';
import { hashPassword } from 'better-auth/crypto';
import { findMember } from '#datasets/find.ts';
import { fail } from '#fail.ts';
import { refuseCommon } from '#passwords/passwords.service.ts';
import { assignmentOf } from '#people/people.repository.ts';
import { hasAssignment } from '#people/people.service.ts';
import type { Sessions, SignedIn, Visitor, WithCookies } from '#sessions/sessions.service.ts';
import { hashOf } from '#sessions/tokens.ts';
import type { Acceptance } from './invitations.repository.ts';
import type { InvitationParts } from './invitations.service.ts';

type Parts = Pick<InvitationParts, 'invitations' | 'people' | 'datasets' | 'now'> & { sessions: Sessions };

/** Somebody whose address is known to be theirs; for somebody new, what the account is to say. */
type Shown = { id: string; email: string; isNew: boolean; name?: string; language?: 'sv' | 'en' };

export type Answers = ReturnType<typeof createAnswers>;

/** What the holder of an invitation's link may do. Whoever has the link is whoever reads the letters of the address. */
export function createAnswers({ invitations, people, datasets, sessions, now }: Parts) {
  const mayInvite = async (id: string, role: Role): Promise<boolean> =>
    can({ id, assignments: await people.assignmentsOf(id) }, 'people.manage', { role });

  const find = async (token: string) => {
    const found = (await invitations.byToken(hashOf(token))) ?? fail('link.not-valid');
    if (found.expiresAt <= now().toISOString()) fail('link.not-valid');
    // The link of the first administrator is worth nothing once there is one.
    if (found.email === null && (await people.hasAdministrator())) fail('link.not-valid');
    // What somebody promised who may no longer give it is no longer promised.
    if (found.invitedBy !== null && !(await mayInvite(found.invitedBy, found.role))) fail('link.not-valid');
    return found;
  };

  /** Does it, or says that somebody else was faster. */
  const once = (token: string, work: Promise<void>): Promise<void> =>
    work.catch(async (error: unknown) => {
      await find(token);
      throw error;
    });

  const acceptAs = async (token: string, { id, email }: SignedIn): Promise<void> => {
    const found = await find(token);
    if (found.email !== null && found.email !== email) fail('invitation.has-account');
    const assignment = assignmentOf(found);
    const isNewRole = !hasAssignment(await people.assignmentsOf(id), assignment);
    const accepted: Acceptance = { invitation: found.id, assignment, person: id, isNewRole, at: now().toISOString() };
    await once(token, invitations.accept(accepted));
  };

  const acceptAsNew = async (token: string, account: NewAccount): Promise<string> => {
    const found = await find(token);
    const email = found.email ?? account.email?.toLowerCase() ?? missing('account.email');
    if ((await people.byEmail(email)) !== null) fail('invitation.has-account');
    const { password, language } = account;
    const name = account.name.trim();
    refuseCommon(password, { email, name });
    const person = { id: randomUUID(), name, email, language, passwordHash: await hashPassword(password) };
    const at = now().toISOString();
    const accepted = { invitation: found.id, assignment: assignmentOf(found), person: person.id, isNewRole: true, at };
    await once(token, invitations.acceptAsNew(person, accepted)).catch(async (error: unknown) => {
      // Two invitations of one person, accepted at the same moment.
      await ((await people.byEmail(email)) === null ? Promise.reject(error) : fail('invitation.has-account'));
    });
    return person.id;
  };

  /** Whether an invitation still stands: it has not run out, and whoever made it may still give what it promises. */
  const stands = async ({ expiresAt, invitedBy, role }: { expiresAt: string; invitedBy: string | null; role: Role }) =>
    expiresAt > now().toISOString() && (invitedBy === null || (await mayInvite(invitedBy, role)));

  return {
    /**
     * For somebody whose address has been shown to be theirs: accepts every invitation to it that stands, with an account
     * without a password where there is none yet. Whether there was any.
     */
    async acceptOpen({ id, email, isNew, name = '', language = 'sv' }: Shown): Promise<boolean> {
      const open = (await invitations.open()).filter((one) => one.email === email);
      let hasAccepted = false;
      for (const one of open) {
        if (!(await stands(one))) continue;
        const assignment = assignmentOf(one);
        const isNewRole = !hasAssignment(await people.assignmentsOf(id), assignment);
        const accepted = { invitation: one.id, assignment, person: id, isNewRole, at: now().toISOString() };
        await (isNew && !hasAccepted
          ? invitations.acceptAsNew({ id, name, email, language, passwordHash: null }, accepted)
          : invitations.accept(accepted));
        hasAccepted = true;
      }
      return hasAccepted;
    },

    async open(token: string, visitor: Visitor): Promise<OpenedInvitation> {
      const found = await find(token);
      const { answer: signedIn } = await sessions.whoIs(visitor);
      const { email, role, expiresAt } = found;
      const member = found.member === '' ? null : findMember(datasets.current(), found.member);
      const inviter = found.invitedBy === null ? null : await people.find(found.invitedBy);
      return {
        email,
        role,
        member: member && { code: member.code, name: member.name },
        invitedBy: inviter?.name ?? null,
        expiresAt,
        hasAccount: email !== null && (await people.byEmail(email)) !== null,
        isSignedIn: signedIn !== null && (email === null || signedIn.email === email),
      };
    },

    /** With a new account, which is signed in; or, without one, as the person who has signed in. */
    async accept(token: string, account: NewAccount | null, visitor: Visitor): Promise<WithCookies<SignedIn>> {
      if (account !== null) return sessions.start(await acceptAsNew(token, account), visitor, { method: 'password' });
      const { answer: signedIn } = await sessions.whoIs(visitor);
      const { email } = await find(token);
      if (signedIn === null) {
        const hasOne = email !== null && (await people.byEmail(email)) !== null;
        return hasOne ? fail('invitation.has-account') : missing('account');
      }
      await acceptAs(token, signedIn);
      const { answer, cookies } = await sessions.whoIs(visitor);
      return { answer: answer ?? signedIn, cookies };
    },
  };
}

function missing(field: string): never {
  return fail('request.invalid', { field, value: null, expected: 'there, for somebody who has no account' });
}
