import { nextEditionId } from '@ratthall/domain/edition';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeskTexts } from '#i18n/language.ts';
import { openMajorsQuery } from '#queries/corrections.ts';
import type { EditionList } from '#queries/editions.ts';
import styles from './corrections.module.css';

/** Asks the secretariat to publish again where major corrections have been made since the current edition. */
export function OpenMajors({ list }: { list: EditionList }) {
  const { corrections: words } = useDeskTexts();
  const { data } = useQuery({ ...openMajorsQuery, staleTime: 0 });
  const current = list.editions.find(({ id }) => id === list.current);
  if (!data || data.total === 0 || current === undefined) return null;
  return (
    <p className={styles.notice}>
      {words.since(data.total, current.id)}{' '}
      <Link to="/kansli/utgavor/$year" params={{ year: current.year }}>
        {words.publish(nextEditionId(list.editions, current.year))}
      </Link>{' '}
      <Link to="/rattelser">{words.read}</Link>
    </p>
  );
}
