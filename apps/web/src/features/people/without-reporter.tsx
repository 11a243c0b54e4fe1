import { useDeskTexts } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import styles from './people.module.css';

/** The members that nobody reports for, each a way to invite somebody. */
export function WithoutReporter({ members, onInvite }: { members: readonly Member[]; onInvite: (to: Member) => void }) {
  const { people } = useDeskTexts();
  if (members.length === 0) return null;
  return (
    <details>
      <summary>{people.withoutTitle}</summary>
      <ul className={styles.without}>
        {members.map((member) => (
          <li key={member.code}>
            <button type="button" aria-label={people.inviteTo(member.name)} onClick={() => onInvite(member)}>
              {member.name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
