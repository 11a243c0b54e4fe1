import type { Role } from './permissions.ts';

/** A line of a list of people to invite, as it was pasted: nothing has been looked up. `line` counts from 1. */
export type InvitationLine = { line: number; email: string; role: string; member: string; name: string };

/** What can be said of a line: the first two will be done, each of the others says why it will not. */
export const invitationVerdicts = [
  'ok',
  'gets-role',
  'bad-address',
  'bad-name',
  'unknown-role',
  'unknown-member',
  'member-missing',
  'member-needless',
  'not-allowed',
  'self',
  'has-role',
  'already-invited',
  'twice',
] as const;

export type InvitationVerdict = (typeof invitationVerdicts)[number];

export const mostInvitations = 500;

/** Whether a line will be done: by an invitation or, where there is an account, by giving it the role. */
export function isGoodLine(verdict: InvitationVerdict): boolean {
  return verdict === 'ok' || verdict === 'gets-role';
}

/**
 * Reads a list that was pasted from a spreadsheet or typed: one person on a line, with address, role, member and name in
 * cells between tabs, semicolons or commas. Empty lines and a first line of headings are left out.
 */
export function invitationLines(text: string): InvitationLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((written, index): InvitationLine | never[] => {
    if (written.trim() === '') return [];
    const cells = written.split(separatorIn(written)).map(unquoted);
    const [email = '', role = '', member = '', ...name] = cells;
    if (index === 0 && /^e-?(post|mail)/i.test(email)) return [];
    return { line: index + 1, email: email.toLowerCase(), role, member, name: name.join(' ').trim() };
  });
}

function separatorIn(written: string): string {
  return ['\t', ';'].find((one) => written.includes(one)) ?? ',';
}

function unquoted(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
}

const roleWords: Record<Role, readonly string[]> = {
  reporter: ['reporter', 'rapportör', 'rapportor'],
  approver: ['approver', 'godkännare', 'godkannare'],
  secretariat: ['secretariat', 'kansliet', 'kansli'],
  administrator: ['administrator', 'administratör'],
};

/** The role that a word stands for, in Swedish or English; null for any other. */
export function roleIn(word: string): Role | null {
  const wanted = word.toLowerCase();
  const found = Object.entries(roleWords).find(([, words]) => words.includes(wanted));
  return (found?.[0] as Role | undefined) ?? null;
}

/** The member that is meant by its code or name, with or without the word municipality in Swedish; null for none. */
export function memberIn<M extends { code: string; name: string }>(text: string, members: readonly M[]): M | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  const byName = (name: string) => members.find((member) => plain(member.name) === name);
  const bare = wanted.replace(/ kommun$/, '');
  return (
    members.find(({ code }) => code === wanted) ??
    byName(wanted) ??
    byName(bare) ??
    (bare === wanted ? undefined : byName(bare.replace(/s$/, ''))) ??
    null
  );
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
}
