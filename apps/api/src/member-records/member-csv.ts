import type { MemberLine, MemberRecords } from '@ratthall/contract/member-records';
import { byteOrderMark, csvLine } from '#values/csv-line.ts';

/** Its columns, which stay what they are called whoever reads the file. */
const columns: [name: string, of: (member: MemberLine, year: number) => string | number | null | undefined][] = [
  ['code', ({ code }) => code],
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['county', ({ county }) => county],
  ['joined_year', ({ joinedYear }) => joinedYear],
  ['left_year', ({ leftYear }) => leftYear],
  ['population', ({ population }) => population],
  ['population_year', ({ populationYear }) => populationYear],
  ['official', ({ contacts }) => contacts.official?.name],
  ['official_email', ({ contacts }) => contacts.official?.email],
  ['official_confirmed', ({ contacts }, year) => confirmed(contacts.official, year)],
  ['politician', ({ contacts }) => contacts.politician?.name],
  ['politician_email', ({ contacts }) => contacts.politician?.email],
  ['politician_confirmed', ({ contacts }, year) => confirmed(contacts.politician, year)],
  ['reporters', ({ reporters }) => reporters],
  ['approvers', ({ approvers }) => approvers],
  ['left_to_report', ({ left }) => left],
  ['asked_for', ({ asked }) => asked],
];

/** The list of members for a spreadsheet in Swedish. What is not known is blank. */
export function membersCsv({ members, year }: MemberRecords): string {
  const header = columns.map(([name]) => name);
  const lines = members.map((member) => columns.map(([, of]) => String(of(member, year) ?? '')));
  return byteOrderMark + [header, ...lines].map((line) => csvLine(line, 'excel-sv')).join('');
}

function confirmed(contact: { isConfirmed: boolean } | null, year: number): number | null {
  return contact?.isConfirmed ? year : null;
}
