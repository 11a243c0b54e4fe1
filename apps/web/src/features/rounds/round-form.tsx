import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { roundsQuery, sendNewRound, sendRoundChange, type Round, type RoundPlan } from '#queries/rounds.ts';
import { DayFields } from './day-fields.tsx';
import { IndicatorFields } from './indicator-fields.tsx';
import { differingFields, refusedFieldsOf, sentPlan, wrongFieldsOf, type PlanField } from './plan-form.ts';
import styles from './rounds.module.css';

type Props = {
  /** What the fields begin with. */
  start: RoundPlan & { year: number };
  /** The round as it stands now; null for one that is being planned. */
  round: Round | null;
  catalogue: Catalogue;
  onDone: (year: number | null) => void;
};

/** What a secretariat decides of a round. What somebody else has changed meanwhile is shown beside what is typed. */
export function RoundForm({ start, round, catalogue, onDone }: Props) {
  const { rounds: words } = useDeskTexts();
  const { texts, language } = useSpeech();
  const queryClient = useQueryClient();
  const [plan, setPlan] = useState<RoundPlan>(start);
  const [year, setYear] = useState(start.year);
  const [seen, setSeen] = useState(round?.revision ?? 0);
  const [wrong, setWrong] = useState<readonly PlanField[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<Round | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const hasProblem = problem !== null || wrong.length > 0 || theirs !== null;
  // Each time that it could not be saved, what is wrong takes the focus.
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);

  const change = (changes: Partial<RoundPlan>) => setPlan((old) => ({ ...old, ...changes }));

  const send = async () => {
    const found = wrongFieldsOf(plan);
    setWrong(found);
    setProblem(null);
    setTheirs(null);
    if (found.length > 0) {
      setRefusals((n) => n + 1);
      return;
    }
    try {
      const saved = await (round === null
        ? sendNewRound({ year, ...sentPlan(plan) })
        : sendRoundChange(round.year, { revision: seen, ...sentPlan(plan) }));
      await queryClient.invalidateQueries({ queryKey: ['rounds'] });
      onDone(saved.year);
    } catch (error) {
      setRefusals((n) => n + 1);
      const reply = replyOf(error);
      if (reply?.code === 'round.changed-meanwhile') {
        const fresh = await queryClient.fetchQuery({ ...roundsQuery, staleTime: 0 });
        const current = fresh.rounds.find((one) => one.year === round?.year) ?? null;
        setTheirs(current);
        setSeen(current?.revision ?? seen);
        return;
      }
      const fields = reply ? refusedFieldsOf(reply) : [];
      setWrong(fields);
      const { codes, offline } = texts.errors;
      if (fields.length === 0) setProblem(reply ? (codes[reply.code] ?? codes.internal ?? '') : offline);
    }
  };

  const differs = theirs ? differingFields(plan, theirs) : [];
  const about = (field: PlanField) => ({
    problem: wrong.includes(field) ? words.form.problems[field] : null,
    theirs: theirs !== null && differs.some((one) => one === field) ? theirs : null,
  });
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby="round-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 id="round-form">{round === null ? words.form.newTitle : words.form.changeTitle(round.year)}</h2>
      <div ref={summary} tabIndex={-1} role={hasProblem ? 'alert' : undefined}>
        {hasProblem && (
          <div className={styles.problems}>
            <h3>{words.form.problemTitle}</h3>
            {problem !== null && <p>{problem}</p>}
            {theirs && <p>{words.form.conflict(theirs.author.name, formatMoment(theirs.changedAt, language))}</p>}
            {wrong.length > 0 && (
              <ul>
                {wrong.map((field) => (
                  <li key={field}>
                    <a href={`#round-${field}`}>{words.form.problems[field]}</a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
      {round === null && (
        <p className={styles.field}>
          <label htmlFor="round-year">{words.form.year}</label>
          <input
            id="round-year"
            type="number"
            min={1990}
            max={2100}
            value={year}
            aria-invalid={wrong.includes('year')}
            onChange={({ target }) => setYear(Number(target.value))}
          />
        </p>
      )}
      <DayFields plan={plan} change={change} about={about} />
      <IndicatorFields plan={plan} change={change} about={about} catalogue={catalogue} />
      <p className={styles.field}>
        <label htmlFor="round-message">{words.form.message}</label>
        <span className={styles.hint}>{words.form.messageHint}</span>
        <textarea
          id="round-message"
          rows={4}
          maxLength={4_000}
          value={plan.message}
          onChange={({ target }) => change({ message: target.value })}
        />
        {about('message').theirs && (
          <span className={styles.theirs}>{words.form.now(theirs?.message || words.form.nothing)}</span>
        )}
      </p>
      <p className={styles.acts}>
        <button type="submit" className="button">
          {round === null ? words.form.plan : words.form.save}
        </button>
        <button type="button" className="button-quiet" onClick={() => onDone(null)}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
