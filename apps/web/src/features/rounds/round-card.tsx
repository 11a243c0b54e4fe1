import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDay, formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { sendRoundStep, type Round } from '#queries/rounds.ts';
import styles from './rounds.module.css';

type Props = { round: Round; onChange: () => void; onDone: (told: string) => void };

/** A round: its days, what it asks for, and the steps that can follow. */
export function RoundCard({ round, onChange, onDone }: Props) {
  const { rounds: words } = useDeskTexts();
  const { language } = useSpeech();
  const { year, status, opensOn, dueOn, closesOn, remindOn, indicators, message, author, changedAt } = round;
  const day = (date: string) => formatDay(date, language);
  return (
    <section className={styles.round} aria-labelledby={`round-${year}`}>
      <h2 id={`round-${year}`}>
        {words.heading(year)} <span className={`${styles.status} ${styles[status]}`}>{words.status[status]}</span>
      </h2>
      <dl>
        <Fact name={words.opens}>{day(opensOn)}</Fact>
        <Fact name={words.due}>{day(dueOn)}</Fact>
        <Fact name={words.closes}>{day(closesOn)}</Fact>
        <Fact name={words.reminders}>{remindOn.length > 0 ? remindOn.map(day).join(', ') : words.noReminders}</Fact>
        <Fact name={words.asked}>{words.indicators(indicators.length)}</Fact>
        {message !== '' && <Fact name={words.messageTitle}>{message}</Fact>}
      </dl>
      <p className={styles.hint}>{words.changedBy(author.name, formatMoment(changedAt, language))}</p>
      <Steps round={round} onDone={onDone}>
        <Link to="/kansli" search={(old) => ({ ...old, year })}>
          {words.board}
        </Link>
        <button type="button" className="button-quiet" onClick={onChange}>
          {words.change}
          <span className="visually-hidden"> {words.heading(year)}</span>
        </button>
      </Steps>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Opening and closing: what it means is said before it is done. */
function Steps({ round, onDone, children }: Pick<Props, 'round' | 'onDone'> & { children: React.ReactNode }) {
  const { rounds: words } = useDeskTexts();
  const { texts } = useSpeech();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Round['may'][number] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { year, revision, may } = round;
  const step = async (act: Round['may'][number]) => {
    setProblem(null);
    try {
      await sendRoundStep(year, act, revision);
      onDone(words.done[act](year));
    } catch (error) {
      const { codes, offline } = texts.errors;
      const reply = replyOf(error);
      setProblem(reply ? (codes[reply.code] ?? codes.internal ?? '') : offline);
    }
    setAsked(null);
    await queryClient.invalidateQueries({ queryKey: ['rounds'] });
  };
  return (
    <>
      <div role="alert">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
      {asked === null ? (
        <p className={styles.acts}>
          {may.map((act) => (
            <button key={act} type="button" className="button-quiet" onClick={() => setAsked(act)}>
              {words.acts[act]}
              <span className="visually-hidden"> {words.heading(year)}</span>
            </button>
          ))}
          {children}
        </p>
      ) : (
        <div className={styles.confirm} role="group" aria-label={words.acts[asked]}>
          <p>{words.confirm[asked](year)}</p>
          <p className={styles.acts}>
            {/* What was pressed is gone: the next thing to press takes the focus. */}
            <button type="button" className="button" autoFocus onClick={() => void step(asked)}>
              {words.acts[asked]}
            </button>
            <button type="button" className="button-quiet" onClick={() => setAsked(null)}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
    </>
  );
}
