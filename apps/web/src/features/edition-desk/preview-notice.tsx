import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { draftReportAddress } from '#queries/edition-drafts.ts';
import type { Edition } from '#queries/editions.ts';
import styles from './edition-desk.module.css';

/** That this is not published, what it would be cited by if it were now, and the report as it would be printed. */
export function PreviewNotice({ edition: { id, year, sha256 } }: { edition: Edition }) {
  const { preview: words, checksum, form } = useDeskTexts().editions;
  const { language } = useSpeech();
  const others = (['sv', 'en'] as const).toSorted((a) => (a === language ? -1 : 1));
  return (
    <aside className={styles.restored} aria-label={words.provisional(id)}>
      <p>
        <strong>{words.provisional(id)}.</strong> {words.lead}
      </p>
      <p className={styles.sha}>
        {checksum}: <code>{sha256}</code>
      </p>
      <p>
        {words.report}:{' '}
        {others.map((one, i) => (
          <span key={one}>
            {i > 0 && ' · '}
            <a href={draftReportAddress(year, one)}>
              {form[one]} (PDF)
              <span className="visually-hidden"> – {words.report}</span>
            </a>
          </span>
        ))}
      </p>
    </aside>
  );
}
