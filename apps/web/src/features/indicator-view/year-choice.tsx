import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useSpeech } from '#i18n/language.ts';
import styles from './indicator-view.module.css';

type Props = { years: readonly number[]; chosen: number; latest: number; label: string };

/** Which year the distribution, the map and the list are for; the choice is in the address. */
export function YearChoice({ years, chosen, latest, label }: Props) {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  const id = useId();
  const at = years.indexOf(chosen);
  const [before, after] = [years[at - 1], years[at + 1]];
  const choose = (year: number | undefined) =>
    void navigate({
      to: '.',
      search: (old) => ({ ...old, year: year === latest ? undefined : year }),
      resetScroll: false,
    });
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.steps}>
        <Step year={before} name={texts.indicator.yearBefore} sign="‹" onChoose={choose} />
        <select id={id} value={chosen} onChange={({ target }) => choose(Number(target.value))}>
          {years.toReversed().map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
        <Step year={after} name={texts.indicator.yearAfter} sign="›" onChoose={choose} />
      </span>
    </p>
  );
}

type StepProps = { year: number | undefined; name: string; sign: string; onChoose: (year: number | undefined) => void };

/** A button that stays in its place, and keeps the focus, when there is no further year. */
function Step({ year, name, sign, onChoose }: StepProps) {
  const label = year === undefined ? name : `${name}, ${year}`;
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      title={label}
      aria-disabled={year === undefined || undefined}
      onClick={() => year !== undefined && onChoose(year)}
    >
      {sign}
    </button>
  );
}
