import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { History } from '#features/catalogue-desk/history.tsx';
import { NewSetForm } from '#features/catalogue-desk/new-set-form.tsx';
import { SetCards } from '#features/catalogue-desk/set-cards.tsx';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { editedSetsQuery, type ComposedSet } from '#queries/catalogue-editing.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import styles from './page.module.css';

const listHeight = 480;

/** Which indicators belong together, and which shall? */
export function SetsPage() {
  const { sets: words, back, sections } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const [done, setDone] = useState({ times: 0, told: '' });
  const { data, error, refetch } = useQuery(editedSetsQuery);
  const navigate = useNavigate();
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <p>
          <Link to="/kansli/nyckeltal">{back}</Link>
        </p>
        <Told key={done.times}>{done.told}</Told>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={listHeight} />}
      {data && (
        <>
          <SetCards sets={data.sets} />
          <NewSetForm
            sets={data.sets.flatMap(({ document }) => document ?? [])}
            onMade={(id) => void navigate({ to: '/kansli/urval/$id', params: { id } })}
          />
          <section aria-labelledby="sets-history">
            <h2 id="sets-history">{sections.history}</h2>
            <History
              table="indicatorSets"
              nameOf={({ key, before, after }) => nameOf(after ?? before)[language] || key}
              onRestored={(told) => setDone(({ times }) => ({ times: times + 1, told }))}
            />
          </section>
        </>
      )}
    </>
  );
}

const nameOf = (kept: unknown) => (kept as Pick<ComposedSet, 'name'>).name;
