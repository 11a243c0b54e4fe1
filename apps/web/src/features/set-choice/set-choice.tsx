import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import styles from './set-choice.module.css';

/** Chooses among the sets that the annual meeting has adopted; the choice is in the address. */
export function SetChoice({ sets, chosen }: { sets: Catalogue['sets']; chosen: string }) {
  const { texts, language } = useSpeech();
  return (
    <nav className={styles.choice} aria-label={texts.start.setLabel}>
      {sets.map((set) => (
        <Link
          key={set.id}
          to="."
          search={(old) => ({ ...old, set: set.isDefault ? undefined : set.id })}
          activeProps={{}}
          data-chosen={set.id === chosen || undefined}
          aria-current={set.id === chosen ? 'true' : undefined}
          resetScroll={false}
        >
          {set.name[language]}
        </Link>
      ))}
    </nav>
  );
}
