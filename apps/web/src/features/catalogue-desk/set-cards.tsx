import { Link } from '@tanstack/react-router';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { EditedSet } from '#queries/catalogue-editing.ts';
import styles from './set-composer.module.css';

/** The sets there are, drafts among them. */
export function SetCards({ sets }: { sets: readonly EditedSet[] }) {
  const { sets: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  return sets.map(({ document }) => {
    if (!document) return null;
    const { id, name, description, isDraft, isDefault, entries, validFrom, defaultFrom } = document;
    return (
      <article key={id} className={styles.card} aria-labelledby={`set-${id}`}>
        <h2 id={`set-${id}`}>
          {name[language] || id}{' '}
          {(isDraft || isDefault) && <span className={styles.tag}>{isDraft ? words.draft : words.default}</span>}
        </h2>
        <p>{description[language]}</p>
        <p className={styles.hint}>
          {words.of(entries.length)}
          {typeof validFrom === 'number' && ` · ${words.from(validFrom)}`}
          {typeof defaultFrom === 'number' && ` · ${words.defaultFrom(defaultFrom)}`}
        </p>
        <p className={styles.acts}>
          <Link to="/kansli/urval/$id" params={{ id }}>
            {words.open}
            <span className="visually-hidden"> {name[language]}</span>
          </Link>
          {isDraft && (
            <Link to="/kansli/urval/$id/prova" params={{ id }}>
              {words.try}
              <span className="visually-hidden"> {name[language]}</span>
            </Link>
          )}
        </p>
      </article>
    );
  });
}
