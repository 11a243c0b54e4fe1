import type { Handover } from '@ratthall/domain/handover';
import { useId, useState } from 'react';
import { useSpoken } from './spoken.ts';
import type { Obtained, ObtainedSoFar } from './use-link-store.ts';
import styles from './delegated-figure.module.css';

type Props = {
  /** What was written the time before. */
  start: Handover | null;
  obtained: ObtainedSoFar;
};

const mostMinutes = 100_000;

/** Where a figure came from, how, and how long that took: for whoever does it the next time. */
export function ObtainedFields({ start, obtained }: Props) {
  const words = useSpoken().desk.delegation;
  const id = useId();
  const [said, setSaid] = useState(
    () => obtained.read() ?? { system: start?.system ?? '', how: start?.how ?? '', minutes: start?.minutes ?? null },
  );
  const [minutes, setMinutes] = useState(said.minutes === null ? '' : String(said.minutes));
  const isWrong = minutes.trim() !== '' && minutesIn(minutes) === null;
  const change = (changes: Partial<Obtained>) => {
    const next = { ...said, ...changes };
    setSaid(next);
    obtained.tell(next);
  };
  return (
    <fieldset className={styles.obtained}>
      <legend>{words.next}</legend>
      <p>{words.nextLead}</p>
      <div>
        <label htmlFor={`${id}-system`}>{words.system}</label>
        <input
          id={`${id}-system`}
          maxLength={200}
          value={said.system}
          onChange={({ target }) => change({ system: target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-how`}>{words.how}</label>
        <textarea
          id={`${id}-how`}
          rows={3}
          maxLength={4_000}
          value={said.how}
          onChange={({ target }) => change({ how: target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-minutes`}>{words.minutes}</label>
        <input
          id={`${id}-minutes`}
          className={styles.minutes}
          inputMode="numeric"
          maxLength={6}
          value={minutes}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-wrong`}
          onChange={({ target }) => {
            setMinutes(target.value);
            change({ minutes: minutesIn(target.value) });
          }}
        />
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {isWrong && words.minutesWrong}
        </p>
      </div>
    </fieldset>
  );
}

function minutesIn(text: string): number | null {
  const bare = text.trim();
  const number = Number(bare);
  return /^\d{1,6}$/.test(bare) && number <= mostMinutes ? number : null;
}
