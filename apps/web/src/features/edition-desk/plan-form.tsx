import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { momentInSweden, swedishTimeOf } from './swedish-time.ts';
import styles from './edition-desk.module.css';

type Props = { isReady: boolean; onPlan: (moment: string) => void };

/** When an edition is published by itself: a day and a time as the clocks in Sweden show it. */
export function PlanForm({ isReady, onPlan }: Props) {
  const { publish: words } = useDeskTexts().editions;
  const [today] = useState(() => swedishTimeOf(Date.now()).day);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('09:00');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      className={styles.plan}
      onSubmit={(event) => {
        event.preventDefault();
        const moment = momentInSweden(day, time);
        const isComing = moment !== null && Date.parse(moment) > Date.now();
        setWrong(!isComing);
        if (isComing) onPlan(moment);
        else document.getElementById('edition-day')?.focus();
      }}
    >
      <p className={styles.hint}>{words.planHint}</p>
      <div role="alert">{isWrong && <p className={styles.problem}>{words.wrongTime}</p>}</div>
      <div className={styles.choices}>
        <div className={styles.choice}>
          <label htmlFor="edition-day">{words.day}</label>
          <input
            id="edition-day"
            type="date"
            min={today}
            value={day}
            aria-invalid={isWrong}
            onChange={({ target }) => setDay(target.value)}
          />
        </div>
        <div className={styles.choice}>
          <label htmlFor="edition-time">{words.time}</label>
          <input
            id="edition-time"
            type="time"
            value={time}
            aria-invalid={isWrong}
            onChange={({ target }) => setTime(target.value)}
          />
        </div>
        <button type="submit" className="button-quiet" disabled={!isReady}>
          {words.plan}
        </button>
      </div>
    </form>
  );
}
