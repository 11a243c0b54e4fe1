import { formatMoment } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Edition } from '#queries/editions.ts';
import styles from './edition-desk.module.css';

/** A published edition, and how it stands. */
export function EditionCard({ edition, onWithdraw }: { edition: Edition; onWithdraw: () => void }) {
  const { editions: words } = useDeskTexts();
  const { language } = useSpeech();
  const { id, note, publishedAt, publishedBy, rows, sha256, standing, withdrawal } = edition;
  return (
    <article className={styles.card} aria-labelledby={`edition-${id}`}>
      <h3 id={`edition-${id}`}>
        {words.edition(id)}{' '}
        <span className={styles.standing} data-standing={standing}>
          {words.standing[standing]}
        </span>
      </h3>
      <p>{note[language]}</p>
      <p className={styles.hint}>
        {words.publishedBy(publishedBy, formatMoment(publishedAt, language))}{' '}
        {words.rows(formatNumber(rows, 0, language))}.
      </p>
      {withdrawal && (
        <div className={styles.missed}>
          <p>{words.withdrawnBy(withdrawal.by, formatMoment(withdrawal.at, language))}</p>
          <p>{withdrawal.reason[language]}</p>
        </div>
      )}
      <p className={styles.sha}>
        {words.checksum}: <code>{sha256}</code>
      </p>
      <p className={styles.acts}>
        {/* Within an edition everything is of that edition: the page is opened anew. */}
        <a href={`/utgava/${id}${language === 'en' ? '?lang=en' : ''}`}>{words.open(id)}</a>
        {withdrawal === null && (
          <button type="button" className="button-quiet" onClick={onWithdraw}>
            {words.withdraw.start}
            <span className="visually-hidden"> {words.edition(id)}</span>
          </button>
        )}
      </p>
    </article>
  );
}
