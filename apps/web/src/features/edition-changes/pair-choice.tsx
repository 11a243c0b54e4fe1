import { Link } from '@tanstack/react-router';
import { newestFirst } from '@ratthall/domain/edition';
import { useSpeech } from '#i18n/language.ts';
import type { Edition } from '#queries/editions.ts';
import { stringifySearch } from '#search.ts';
import styles from './edition-changes.module.css';

type Props = { editions: readonly Edition[]; before: Edition; after: Edition };

/** Which two editions are compared; the choice is in the address. */
export function PairChoice({ editions, before, after }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.changes;
  const lang = language === 'en' ? 'en' : undefined;
  if (editions.length < 3) return null;
  const ordered = newestFirst(editions);
  return (
    <nav aria-label={words.compare}>
      <div className={styles.choice}>
        <span>{words.before}</span>
        {ordered
          .filter(({ id }) => id !== after.id)
          .map(({ id }) => (
            <Link
              key={id}
              to="."
              search={(old) => ({ ...old, since: id })}
              activeProps={{}}
              aria-current={id === before.id ? 'true' : undefined}
              resetScroll={false}
            >
              {id}
            </Link>
          ))}
      </div>
      <div className={styles.choice}>
        <span>{words.after}</span>
        {ordered
          .filter(({ id }) => id !== before.id)
          .map(({ id }) => (
            // Another edition is another page, with its own figures all over.
            <a
              key={id}
              href={`/utgava/${id}/andringar${stringifySearch({ lang, since: before.id })}`}
              aria-current={id === after.id ? 'true' : undefined}
            >
              {id}
            </a>
          ))}
      </div>
    </nav>
  );
}
