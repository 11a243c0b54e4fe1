import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import styles from './missing-list.module.css';
import type { ProfileEntry } from './profile-list.tsx';

/** What a member has no value for at all, and why. A gap is told as plainly as a figure. */
export function MissingList({ name, entries }: { name: string; entries: readonly ProfileEntry[] }) {
  const { texts, language } = useSpeech();
  const missing = entries.filter(({ profile }) => profile.latest === null);
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{texts.member.missingTitle}</h2>
      <p>{texts.member.missingLead(name)}</p>
      <ul className={styles.list}>
        {missing.map(({ profile, indicator }) => (
          <li key={indicator.id}>
            <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
              {indicator.name[language]}
            </Link>
            <span className={styles.reason}>
              {texts.member.missingNever(texts.common.missing[profile.missing?.reason ?? 'not-reported'])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
