import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './board.module.css';

/** Which round is shown, by the year that its figures are about. */
export function RoundYearChoice({ years, chosen }: { years: readonly number[]; chosen: number }) {
  const words = useDeskTexts().board;
  const navigate = useNavigate();
  const id = useId();
  if (years.length < 2) return null;
  return (
    <p className={styles.filter}>
      <label htmlFor={id}>{words.year}</label>{' '}
      <select
        id={id}
        value={chosen}
        onChange={({ target: { value } }) =>
          void navigate({ to: '.', search: (old) => ({ ...old, year: Number(value) }), resetScroll: false })
        }
      >
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </p>
  );
}
