import type { JudgedLine } from '@ratthall/contract/invitation-lists';
import { Email, PersonName } from '@ratthall/contract/people';
import {
  invitationLines,
  memberIn,
  mostInvitations,
  roleIn,
  type InvitationLine,
  type InvitationVerdict,
} from '@ratthall/domain/invitation-list';
import type { Member } from '@ratthall/domain/membership';
import { can, isNetworkRole, type Role } from '@ratthall/domain/permissions';
import { Check } from 'typebox/value';
import { fail } from '#fail.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';

/** What there is already, by `email role member`, where '' is no member. */
export type Known = {
  members: readonly Member[];
  roles: ReadonlySet<string>;
  /** Invitations that still are valid. */
  invited: ReadonlySet<string>;
  /** Addresses that have an account, with whose it is. */
  accounts: ReadonlyMap<string, string>;
};

/** Every line of a pasted list, with what can be said of it. Of two that say the same, the second is refused. */
export function judgedLines(text: string, known: Known, by: SignedIn): JudgedLine[] {
  const lines = invitationLines(text);
  if (lines.length === 0) fail('request.invalid', { field: 'text', value: '', expected: 'at least one line' });
  if (lines.length > mostInvitations) {
    const expected = `at most ${mostInvitations} lines`;
    fail('request.invalid', { field: 'text', value: `${lines.length} lines`, expected });
  }
  const seen = new Set<string>();
  return lines.map((line) => {
    const role = roleIn(line.role);
    const member = memberIn(line.member, known.members)?.code ?? null;
    const key = keyOf(line.email, role ?? '', member);
    const found = verdictOf(line, { role, member }, { known, by });
    const verdict = isFirst(seen, key) || (found !== 'ok' && found !== 'gets-role') ? found : 'twice';
    const { line: number, email, name } = line;
    return { line: number, email, role, member, name, written: { role: line.role, member: line.member }, verdict };
  });
}

export function keyOf(email: string, role: string, member: string | null): string {
  return `${email} ${role} ${member ?? ''}`;
}

function isFirst(seen: Set<string>, key: string): boolean {
  const { size } = seen;
  return seen.add(key).size > size;
}

function verdictOf(
  { email, member: written, name }: InvitationLine,
  { role, member }: { role: Role | null; member: string | null },
  { known, by }: { known: Known; by: SignedIn },
): InvitationVerdict {
  if (!Check(Email, email)) return 'bad-address';
  if (name !== '' && !Check(PersonName, name)) return 'bad-name';
  if (role === null) return 'unknown-role';
  if (isNetworkRole(role) && written !== '') return 'member-needless';
  if (!isNetworkRole(role) && written === '') return 'member-missing';
  if (!isNetworkRole(role) && member === null) return 'unknown-member';
  if (!can(by, 'people.manage', { role })) return 'not-allowed';
  // Two pairs of eyes: nobody makes themselves what they are not.
  if (known.accounts.get(email) === by.id) return 'self';
  const key = keyOf(email, role, member);
  if (known.roles.has(key)) return 'has-role';
  if (known.accounts.has(email)) return 'gets-role';
  return known.invited.has(key) ? 'already-invited' : 'ok';
}
