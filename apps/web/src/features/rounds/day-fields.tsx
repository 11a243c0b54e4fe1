import { formatDay } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Round, RoundPlan } from '#queries/rounds.ts';
import type { PlanField } from './plan-form.ts';
import styles from './rounds.module.css';

export type FieldsProps = {
  plan: RoundPlan;
  change: (changes: Partial<RoundPlan>) => void;
  /** What is wrong with a field, and what somebody else has written there meanwhile. */
  about: (field: PlanField) => { problem: string | null; theirs: Round | null };
};

/** The days of a round, and those on which people are reminded. */
export function DayFields({ plan, change, about }: FieldsProps) {
  const { form } = useDeskTexts().rounds;
  const { language } = useSpeech();
  const { remindOn } = plan;
  const setDay = (at: number, day: string) => change({ remindOn: remindOn.with(at, day) });
  const reminders = about('remindOn');
  return (
    <>
      <fieldset className={styles.days}>
        <legend>{form.days}</legend>
        {(['opensOn', 'dueOn', 'closesOn'] as const).map((field) => {
          const { problem, theirs } = about(field);
          return (
            <p key={field} className={styles.field}>
              <label htmlFor={`round-${field}`}>{form[field]}</label>
              <input
                id={`round-${field}`}
                type="date"
                value={plan[field]}
                aria-invalid={problem !== null}
                onChange={({ target }) => change({ [field]: target.value })}
              />
              {problem !== null && <span className={styles.problem}>{problem}</span>}
              {theirs && <span className={styles.theirs}>{form.now(formatDay(theirs[field], language))}</span>}
            </p>
          );
        })}
      </fieldset>
      <p className={styles.hint}>{form.opensHint}</p>
      <fieldset className={styles.days} id="round-remindOn" tabIndex={-1}>
        <legend>{form.remindOn}</legend>
        {remindOn.map((day, at) => (
          // A day has no name but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={at} className={styles.field}>
            <label htmlFor={`round-remind-${at}`}>{form.remindDay(at + 1)}</label>
            <span className={styles.line}>
              <input
                id={`round-remind-${at}`}
                type="date"
                value={day}
                onChange={({ target }) => setDay(at, target.value)}
              />
              <button
                type="button"
                className="button-quiet"
                onClick={() => change({ remindOn: remindOn.toSpliced(at, 1) })}
              >
                {form.removeDay(at + 1)}
              </button>
            </span>
          </p>
        ))}
        {remindOn.length < 12 && (
          <button type="button" className="button-quiet" onClick={() => change({ remindOn: [...remindOn, ''] })}>
            {form.addDay}
          </button>
        )}
      </fieldset>
      {reminders.problem !== null && <p className={styles.problem}>{reminders.problem}</p>}
      {reminders.theirs && (
        <p className={styles.theirs}>
          {form.now(reminders.theirs.remindOn.map((day) => formatDay(day, language)).join(', ') || form.nothing)}
        </p>
      )}
      <p className={styles.hint}>{form.remindHint}</p>
    </>
  );
}
