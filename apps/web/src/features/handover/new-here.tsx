import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeskTexts } from '#i18n/language.ts';
import { handoverQuery } from '#queries/handovers.ts';
import styles from './handover.module.css';

/** The way to the handover; a calm line above everything for somebody who is new and has not written anything yet. */
export function NewHere({ member }: { member: { code: string; slug: string } }) {
  const { handover: words } = useDeskTexts();
  const { data } = useQuery({ ...handoverQuery(member.code), staleTime: 60_000 });
  const isNew = data?.isNew ?? false;
  return (
    <p className={isNew ? styles.newHere : undefined}>
      {isNew && <strong>{words.newHere} </strong>}
      <Link to="/rapportera/$slug/overlamning" params={{ slug: member.slug }}>
        {isNew ? words.newLead : words.toHandover}
      </Link>
    </p>
  );
}
