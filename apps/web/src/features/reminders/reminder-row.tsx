import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatShortDay } from '#i18n/dates.ts';
import { inSentence } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { lettersQuery, type Reminder } from '#queries/reminders.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './reminders.module.css';

type Props = {
  reminder: Reminder;
  year: number;
  name: string;
  catalogue: Catalogue;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** A member that is not done: what it has left, who is written to, and the letter itself when it is asked for. */
export function ReminderRow({ reminder, year, name, catalogue, isChosen, onChoose }: Props) {
  const { reminders: words } = useDeskTexts();
  const { language } = useSpeech();
  const [isShown, setShown] = useState(false);
  const { member, left, awaiting, recipients, lastReminded } = reminder;
  const nameOf = (id: string) => inSentence(catalogue.indicators.find((one) => one.id === id)?.name[language] ?? id);
  const count = [
    left.length > 0 ? words.left(left.length) : '',
    awaiting.length > 0 ? words.awaiting(awaiting.length) : '',
  ];
  const isReachable = recipients.length > 0;
  return (
    <li>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!isReachable}
          onChange={({ target }) => onChoose(target.checked)}
        />{' '}
        <span>
          <strong>{name}</strong>: {count.filter((text) => text !== '').join(', ')}
        </span>
      </label>
      <p className={styles.what}>{[...left, ...awaiting].map(nameOf).join(', ')}.</p>
      <p className={styles.what}>
        {isReachable ? (
          <>
            {words.to}: {recipients.map(({ name: one, email }) => `${one} (${email})`).join(', ')}.
          </>
        ) : (
          words.unreachable
        )}{' '}
        {lastReminded === null ? words.never : words.last(formatShortDay(lastReminded, language))}
      </p>
      {isReachable && (
        <button type="button" className={styles.show} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
          <span className="visually-hidden"> {name}</span>
        </button>
      )}
      {isShown && <Letters year={year} code={member} />}
    </li>
  );
}

function Letters({ year, code }: { year: number; code: string }) {
  const { data, error, refetch } = useQuery(lettersQuery(year, code));
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={200} />;
  return data.letters.map(({ to, subject, text }) => (
    <article key={to} className={styles.letter} aria-label={subject}>
      <p>
        {to}
        <br />
        <strong>{subject}</strong>
      </p>
      <p className={styles.text}>{text}</p>
    </article>
  ));
}
