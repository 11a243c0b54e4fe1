import { useId } from 'react';
import { useSpeech } from '#i18n/language.ts';
import { offeredYears } from './offered-years.ts';
import { useViewChange } from './view-link.tsx';
import styles from './settings.module.css';

type Props = { from: number | undefined; to: number | undefined; years: readonly number[] };

/** Between which years a change is shown. A year that would turn the order round is not offered. */
export function ChangeYears({ from, to, years }: Props) {
  const { texts } = useSpeech();
  const words = texts.comparison.detail;
  const change = useViewChange();
  const id = useId();
  const read = (text: string) => (text === '' ? undefined : Number(text));
  const options = (offered: readonly number[], chosen: number | undefined) => [
    <option key="" value="">
      {words.auto}
    </option>,
    ...offeredYears(offered, chosen).map((year) => (
      <option key={year} value={year}>
        {year}
      </option>
    )),
  ];
  return (
    <div className={styles.settings}>
      <p className={styles.field}>
        <label htmlFor={`${id}from`}>{words.from}</label>
        <select id={`${id}from`} value={from ?? ''} onChange={({ target }) => change({ from: read(target.value) })}>
          {options(
            years.filter((year) => to === undefined || year < to),
            from,
          )}
        </select>
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}to`}>{words.to}</label>
        <select id={`${id}to`} value={to ?? ''} onChange={({ target }) => change({ to: read(target.value) })}>
          {options(
            years.filter((year) => from === undefined || year > from),
            to,
          )}
        </select>
      </p>
    </div>
  );
}
