import { Link } from '@tanstack/react-router';
import { formatMomentDay } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Edition } from '#queries/editions.ts';
import { StandingTag } from '#ui/standing-tag.tsx';
import styles from './edition-list.module.css';

type Props = { editions: readonly Edition[]; sets: Catalogue['sets'] };

/** All editions, the newest first: what each was published for, how it stands, and what changed from the one before. */
export function EditionList({ editions, sets }: Props) {
  return (
    <ol className={styles.list}>
      {editions.map((edition, i) => (
        <Row key={edition.id} edition={edition} before={editions[i + 1]} sets={sets} />
      ))}
    </ol>
  );
}

type RowProps = { edition: Edition; before: Edition | undefined; sets: Catalogue['sets'] };

function Row({ edition, before, sets }: RowProps) {
  const { texts, language } = useSpeech();
  const words = texts.editions;
  const { id, year, round, note, publishedAt, publishedBy, standing, withdrawal, rows, sha256 } = edition;
  const set = sets.find((one) => one.id === edition.set)?.name[language] ?? edition.set;
  return (
    <li className={styles.row}>
      <div>
        <h2 className={styles.name}>
          <Link to="/utgava/$edition" params={{ edition: id }} reloadDocument>
            {words.summaryOf(year)}
          </Link>
        </h2>
        <p className={styles.standing}>
          {words.edition(id)} <StandingTag standing={standing} />
        </p>
      </div>
      <div>
        <p className={styles.note}>{note[language]}</p>
        {withdrawal && (
          <p className={styles.withdrawn}>
            {words.withdrawn(formatMomentDay(withdrawal.at, language), withdrawal.by)} {withdrawal.reason[language]}
          </p>
        )}
        <p className={styles.facts}>
          {words.published(formatMomentDay(publishedAt, language), publishedBy)}{' '}
          {words.contains(formatNumber(rows, 0, language), set, round)}
        </p>
        <p className={styles.facts}>
          SHA-256 <code className={styles.sum}>{sha256}</code>
        </p>
        {before && (
          <p className={styles.facts}>
            <a href={`/utgava/${id}/andringar?since=${before.id}${language === 'en' ? '&lang=en' : ''}`}>
              {words.changesSince(before.id)}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
