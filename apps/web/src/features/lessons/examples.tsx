import { useSpeech } from '#i18n/language.ts';
import type { Lesson } from '#queries/lessons.ts';
import styles from './lessons.module.css';

/** What a member has told about how it did it, and whom to ask. */
export function Examples({ lesson: { examples, contact } }: { lesson: Pick<Lesson, 'examples' | 'contact'> }) {
  const { texts, language } = useSpeech();
  return (
    <>
      {examples.map(({ id, title, text, url }) => (
        <p key={id} className={styles.example}>
          {url === null ? <strong>{title[language]}</strong> : <a href={url}>{title[language]}</a>}
          {'. '}
          {text[language]}
        </p>
      ))}
      {contact && (
        <p className={styles.example}>
          {texts.lessons.contact}: {contact.name}
          {contact.email !== null && (
            <>
              , <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </>
          )}
          {contact.phone !== null && (
            <>
              , <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>
            </>
          )}
        </p>
      )}
    </>
  );
}
