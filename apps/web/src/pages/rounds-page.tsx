import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { RoundCard } from '#features/rounds/round-card.tsx';
import { RoundForm } from '#features/rounds/round-form.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { roundsQuery } from '#queries/rounds.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const listHeight = 480;

/** Which rounds are there, and what is asked for? */
export function RoundsPage() {
  const words = useDeskTexts().rounds;
  const { data, error, refetch } = useQuery(roundsQuery);
  const { data: catalogue } = useQuery(catalogueQuery);
  const [edited, setEdited] = useState<number | 'new' | null>(null);
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  // What had the focus is gone once a form closes.
  useEffect(() => {
    if (told !== '') status.current?.focus();
  }, [told]);
  const done = (year: number | null) => {
    setEdited(null);
    if (year !== null) setTold(words.done.saved(year));
  };
  const edit = (what: number | 'new') => {
    setTold('');
    setEdited(what);
  };
  const round = data?.rounds.find(({ year }) => year === edited) ?? null;
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <p ref={status} role="status" tabIndex={-1}>
          {told}
        </p>
        {data && edited === null && (
          <button type="button" className="button" onClick={() => edit('new')}>
            {words.plan}
          </button>
        )}
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={listHeight} />}
      {data && catalogue && edited !== null && (
        <RoundForm key={edited} start={round ?? data.proposal} round={round} catalogue={catalogue} onDone={done} />
      )}
      {data && edited === null && data.rounds.length === 0 && <p>{words.none}</p>}
      {edited === null &&
        data?.rounds.map((one) => (
          <RoundCard key={one.year} round={one} onChange={() => edit(one.year)} onDone={setTold} />
        ))}
    </>
  );
}
