import { randomUUID } from 'node:crypto';
import type { DoneLine, JudgedLine } from '@ratthall/contract/invitation-lists';
import { isGoodLine, type InvitationVerdict } from '@ratthall/domain/invitation-list';
import type { Assignment } from '@ratthall/domain/permissions';
import { fail } from '#fail.ts';
import { invitationFor, validDays } from '#invitations/new-invitation.ts';
import type { InvitationParts } from '#invitations/invitations.service.ts';
import type { Language } from '#mail/mailer.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import type { RoleChange } from '#people/people.repository.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';
import { judgedLines, keyOf, type Known } from './judged-lines.ts';
import type { InvitationListsRepository } from './invitation-lists.repository.ts';

type Parts = InvitationParts & { lists: InvitationListsRepository };

const attempts = 3;
const mostIssues = 20;

type Wanted = { text: string; language: Language; isOnlyGood: boolean };

/** So many letters in a row that are not taken mean that none will be. */
const mostFailures = 3;

export type InvitationLists = ReturnType<typeof createInvitationLists>;

/** Invitations to many at once: everything is written together, and the letters go out after that. */
export function createInvitationLists({ lists, invitations, people, datasets, mailer, publicUrl, now }: Parts) {
  const known = async (): Promise<Known> => {
    const [everybody, assignments, open] = await Promise.all([
      people.everybody(),
      people.allAssignments(),
      invitations.open(),
    ]);
    const emailOf = new Map(everybody.map(({ id, email }) => [id, email]));
    const today = now().toISOString();
    return {
      members: datasets.current().members,
      accounts: new Map(everybody.map(({ id, email }) => [email, id])),
      roles: new Set(assignments.map(({ userId, role, member }) => keyOf(emailOf.get(userId) ?? '', role, member))),
      invited: new Set(
        open
          .filter(({ expiresAt }) => expiresAt > today)
          .map(({ email, role, member }) => keyOf(email ?? '', role, member)),
      ),
    };
  };

  /** Sends one after the other; where several in a row were not taken, the rest is not tried. */
  const sendAll = async (
    letters: readonly { line: DoneLine; token: string }[],
    { language, by }: { language: Language; by: SignedIn },
  ) => {
    const nameOf = new Map(datasets.current().members.map(({ code, name }) => [code, name]));
    let failures = 0;
    for (const { line, token } of letters) {
      if (failures >= mostFailures) break;
      const { email, role, member, name } = line;
      const letter = letterTexts[language].invitation({
        role: role!,
        member: member === null ? null : (nameOf.get(member) ?? member),
        invitedBy: by.name,
        href: `${publicUrl}/inbjudan#${token}`,
        days: validDays,
        name,
      });
      const isSent = await mailer.send(email, language, letter);
      failures = isSent ? 0 : failures + 1;
      if (isSent) line.outcome = 'invited';
    }
  };

  return {
    preview: async (text: string, by: SignedIn): Promise<JudgedLine[]> => judgedLines(text, await known(), by),

    async send({ text, language, isOnlyGood }: Wanted, by: SignedIn): Promise<DoneLine[]> {
      for (let attempt = 1; ; attempt++) {
        const [facts, open] = await Promise.all([known(), invitations.open()]);
        const done = judgedLines(text, facts, by).map((line): DoneLine => ({ ...line, outcome: 'passed-over' }));
        if (!isOnlyGood) refuseBad(done);
        const made = madeOf(done, { by, at: now(), open });
        const given = givenBy(done, { by, at: now(), accounts: facts.accounts });
        try {
          await lists.save(made, given);
        } catch (error) {
          // Somebody else has meanwhile done a part of it: what is left is judged anew.
          if (attempt === attempts) throw error;
          continue;
        }
        const letters = made.map(({ token, line }) => ({ token, line }));
        await sendAll(letters, { language, by });
        return done;
      }
    },
  };
}

function refuseBad(lines: readonly DoneLine[]): void {
  const bad = lines.filter(({ verdict }) => !isGoodLine(verdict)).slice(0, mostIssues);
  const issues = bad.map(({ line, email, verdict }) => ({
    field: `line ${line}`,
    value: email,
    expected: wanted[verdict],
  }));
  if (issues.length > 0) fail('invitation-list.not-all-good', ...issues);
}

const wanted: Record<InvitationVerdict, string> = {
  ok: '',
  'gets-role': '',
  'bad-address': 'one e-mail address',
  'bad-name': 'a name of at most 100 characters',
  'unknown-role': 'reporter, approver, secretariat or administrator',
  'unknown-member': 'the code or name of a member in /api/members',
  'member-missing': 'the code or name of a member',
  'member-needless': 'no member for a role in the network',
  'not-allowed': 'a role that you may give',
  self: 'somebody else than yourself',
  'has-role': 'somebody who does not have the role',
  'already-invited': 'somebody who has not been invited to it',
  twice: 'each person and role once',
};

type Making = { by: SignedIn; at: Date; open: Awaited<ReturnType<InvitationParts['invitations']['open']>> };

/** The invitations that a list leads to. Until their letters have gone, they are unsent. */
function madeOf(lines: readonly DoneLine[], { by, at, open }: Making) {
  return lines.flatMap((line) => {
    if (line.verdict !== 'ok') return [];
    line.outcome = 'unsent';
    const assignment = { role: line.role, member: line.member } as Assignment;
    const made = invitationFor({ email: line.email, assignment, by: by.id, days: validDays }, { at, open });
    return [{ ...made, line }];
  });
}

/** The roles that a list gives to those who have an account. */
function givenBy(
  lines: readonly DoneLine[],
  { by, at, accounts }: { by: SignedIn; at: Date; accounts: ReadonlyMap<string, string> },
): RoleChange[] {
  return lines.flatMap((line): RoleChange | never[] => {
    const person = accounts.get(line.email);
    if (line.verdict !== 'gets-role' || person === undefined) return [];
    line.outcome = 'given';
    const assignment = { role: line.role, member: line.member } as Assignment;
    const details = { role: line.role, member: line.member };
    const entry = {
      id: randomUUID(),
      at: at.toISOString(),
      kind: 'role.given',
      actor: by.id,
      subject: person,
    } as const;
    return { person, assignment, entry: { ...entry, details } };
  });
}
