import { Link } from '@tanstack/react-router';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { MemberLine, MemberRecords } from '#queries/member-records.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './member-records.module.css';

type Props = Pick<MemberRecords, 'year' | 'round'> & { members: readonly MemberLine[] };

/** The members that are shown, a row each. What is not known is said to be so. */
export function MemberTable({ members, year, round }: Props) {
  const words = useDeskTexts().members;
  const { language } = useSpeech();
  const { columns } = words;
  return (
    <TableFrame label={words.table}>
      <thead>
        <tr>
          <th scope="col">{columns.member}</th>
          <th scope="col" data-number>
            {columns.population}
          </th>
          <th scope="col">{columns.contacts}</th>
          <th scope="col">{columns.people}</th>
          {round !== null && <th scope="col">{columns.left(round)}</th>}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.code}>
            <th scope="row">
              <Link to="/kansli/medlemmar/$code" params={{ code: member.code }} search={({ lang }) => ({ lang })}>
                {member.name}
              </Link>
              <br />
              <span className={styles.soft}>
                {member.code} · {yearsOf(member, words)}
              </span>
            </th>
            <td data-number>
              {member.population === null ? words.unknown : formatNumber(member.population, 0, language)}
              {member.populationYear !== null && (
                <>
                  <br />
                  <span className={styles.soft}>{member.populationYear}</span>
                </>
              )}
            </td>
            <td>
              <ul className={styles.lines}>
                {(['official', 'politician'] as const).map((kind) => (
                  <li key={kind}>
                    {words.kinds[kind]}: {contactOf(member.contacts[kind], year, words)}
                  </li>
                ))}
              </ul>
            </td>
            <td>{words.people(member.reporters, member.approvers)}</td>
            {round !== null && (
              <td>
                {member.left === null || member.asked === null
                  ? words.notAsked
                  : words.leftOf(member.left, member.asked)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

type Words = ReturnType<typeof useDeskTexts>['members'];

function yearsOf({ joinedYear, leftYear }: MemberLine, words: Words): string {
  if (leftYear !== null) return words.until(joinedYear, leftYear);
  return joinedYear === null ? words.sinceUnknown : words.since(joinedYear);
}

function contactOf(contact: MemberLine['contacts']['official'], year: number, words: Words): string {
  if (contact === null) return words.noContact;
  return `${contact.name}, ${contact.isConfirmed ? words.confirmed(year) : words.notConfirmed}`;
}
