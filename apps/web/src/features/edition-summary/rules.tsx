import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import styles from './edition-summary.module.css';

/** How the figures were made, and by which versions of the rules they were judged. */
export function Rules({ rules }: { rules: Readonly<Record<string, string>> }) {
  const { texts } = useSpeech();
  const words = texts.summary.method;
  return (
    <section aria-labelledby="metod">
      <h2 id="metod">{words.title}</h2>
      <p className={styles.text}>
        {words.body}{' '}
        <Link to="/om" hash="metod">
          {words.link}
        </Link>
      </p>
      <h3>{words.rules}</h3>
      <ul className={styles.rules}>
        {Object.entries(rules).map(([rule, version]) => (
          <li key={rule}>
            {words.names[rule] ?? rule}: {words.version(version)}
          </li>
        ))}
      </ul>
    </section>
  );
}
