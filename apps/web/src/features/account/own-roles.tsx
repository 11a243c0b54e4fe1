import { useQuery } from '@tanstack/react-query';
import { useDeskTexts } from '#i18n/language.ts';
import { membersQuery } from '#queries/members.ts';
import type { Session } from '#queries/sessions.ts';
import styles from './account.module.css';

/** What somebody may do, and where. */
export function OwnRoles({ assignments }: { assignments: NonNullable<Session['person']>['assignments'] }) {
  const { account } = useDeskTexts();
  const { data: list } = useQuery(membersQuery);
  if (assignments.length === 0) return <p>{account.noRoles}</p>;
  const nameOf = (code: string) => list?.members.find((member) => member.code === code)?.name ?? code;
  return (
    <ul className={styles.roles}>
      {assignments.map(({ role, member }) => (
        <li key={`${role} ${member}`}>
          {account.roles[role]}
          {member !== null && `, ${nameOf(member)}`}
        </li>
      ))}
    </ul>
  );
}
