import type { BoardCell, BoardMember, Contact } from '@ratthall/contract/rounds';
import { isLeft } from '@ratthall/domain/completeness';
import type { Dataset } from '@ratthall/domain/dataset';
import { boardStateOf, type EntryContent } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { isCurrentMember, type Member } from '@ratthall/domain/membership';
import type { MemberRole } from '@ratthall/domain/permissions';
import type { Round } from '@ratthall/domain/round';
import { centralOf } from '#datasets/figures.ts';
import type { BoardEntry, BoardRepository, LastTime, MemberPerson } from './board.repository.ts';

type Known = {
  entries: ReadonlyMap<string, BoardEntry>;
  people: ReadonlyMap<string, MemberPerson[]>;
  signedIn: ReadonlyMap<string, string>;
  wrote: ReadonlyMap<string, string>;
  reminded: ReadonlyMap<string, string>;
};

/** Everything that the board of a year is made of, read at once for all members. */
async function knownOf(repository: BoardRepository, year: number): Promise<Known> {
  const [entries, people, signedIn, wrote, reminded] = await Promise.all([
    repository.entries(year),
    repository.people(),
    repository.lastSessions(),
    repository.lastWritten(year),
    repository.lastReminded(year),
  ]);
  return {
    entries: new Map(entries.map((entry) => [`${entry.member} ${entry.indicator}`, entry])),
    people: byMember(people),
    signedIn: timesOf(signedIn),
    wrote: timesOf(wrote),
    reminded: timesOf(reminded),
  };
}

/** Every present member in a round: what has come of it, who can be asked, and when there was last contact. */
export async function boardOf(repository: BoardRepository, dataset: Dataset, round: Round): Promise<BoardMember[]> {
  const known = await knownOf(repository, round.year);
  const indicators = round.indicators.flatMap((id) => dataset.indicators.get(id) ?? []);
  return dataset.members.filter(isCurrentMember).map((member) => ({
    member: member.code,
    contacts: contactsOf(known.people.get(member.code) ?? []),
    lastContact: lastContactOf(member.code, known),
    cells: indicators
      .filter(({ appliesTo }) => appliesTo.includes(member.kind))
      .map((indicator) => cellOf(dataset, { indicator, member, year: round.year }, known)),
  }));
}

type Figure = { indicator: Indicator; member: Member; year: number };

function cellOf(dataset: Dataset, { indicator, member, year }: Figure, { entries }: Known): BoardCell {
  const entry = entries.get(`${member.code} ${indicator.id}`) ?? null;
  const hasCentral = centralOf(dataset, indicator, { member, year })?.value != null;
  const { reportedBy } = indicator;
  return {
    indicator: indicator.id,
    state: boardStateOf(entry),
    missing: entry?.content.kind === 'missing' ? entry.content.missing : null,
    hasCentral,
    isLeft: isLeft({ status: entry?.status ?? null, hasCentral, reportedBy }),
    remarks: entry === null ? 0 : remarksOf(entry.content),
    changedAt: entry?.createdAt ?? null,
  };
}

/** What a reviewer should look at, as far as it has been written down with the figure. */
function remarksOf({ answers, isBreak, reason }: EntryContent): number {
  return answers.length + Number(isBreak) + Number(reason !== null);
}

function contactsOf(people: readonly MemberPerson[]): Contact[] {
  const contacts = new Map<string, Contact>();
  for (const { id, name, email, role } of people) {
    const contact = contacts.get(id) ?? { id, name, email, roles: [] };
    contact.roles.push(role as MemberRole);
    contacts.set(id, contact);
  }
  const byName = new Intl.Collator('sv');
  return [...contacts.values()].sort((a, b) => byName.compare(a.name, b.name));
}

function lastContactOf(member: string, { people, signedIn, wrote, reminded }: Known): BoardMember['lastContact'] {
  const contacts = [
    ...(people.get(member) ?? []).flatMap(({ id }) => [
      { kind: 'wrote' as const, at: wrote.get(id) },
      { kind: 'signed-in' as const, at: signedIn.get(id) },
    ]),
    { kind: 'reminded' as const, at: reminded.get(member) },
  ];
  return contacts.reduce<BoardMember['lastContact']>(
    (last, { kind, at }) => (at !== undefined && (last === null || at > last.at) ? { kind, at } : last),
    null,
  );
}

function byMember(people: readonly MemberPerson[]): Map<string, MemberPerson[]> {
  const found = new Map<string, MemberPerson[]>();
  for (const person of people) found.set(person.member, [...(found.get(person.member) ?? []), person]);
  return found;
}

function timesOf(rows: readonly LastTime[]): Map<string, string> {
  return new Map(rows.flatMap(({ of, at }) => (at === null ? [] : [[of, at] as const])));
}
