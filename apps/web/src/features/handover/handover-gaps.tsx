import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeskTexts } from '#i18n/language.ts';
import { handoverGapsQuery } from '#queries/handovers.ts';
import type { Member } from '#queries/members.ts';
import styles from './handover.module.css';

/** For the secretariat: the members with figures whose person has left. Nothing where there is none. */
export function HandoverGaps({ members }: { members: readonly Member[] }) {
  const { handover: words } = useDeskTexts();
  const { data } = useQuery(handoverGapsQuery);
  const gaps = (data ?? []).filter(({ left }) => left > 0);
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="handover-gaps" className={styles.left}>
      <h2 id="handover-gaps">{words.gapsTitle}</h2>
      <p>{words.gapsLead}</p>
      <ul>
        {gaps.map(({ member: code, left, hasReporter }) => {
          const member = members.find((one) => one.code === code);
          return member ? (
            <li key={code}>
              <Link to="/rapportera/$slug/overlamning" params={{ slug: member.slug }}>
                {member.name}
              </Link>
              : {words.gap(left)}
              {!hasReporter && `, ${words.gapWithout}`}
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
