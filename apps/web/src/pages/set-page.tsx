import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { History } from '#features/catalogue-desk/history.tsx';
import { SetForm } from '#features/catalogue-desk/set-form.tsx';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { editedSetsQuery } from '#queries/catalogue-editing.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/kansli/urval/$id');
const formHeight = 900;

/** What is in one set, and when does it hold? */
export function SetPage() {
  const { sets: words, sections, history } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const { id } = route.useParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(editedSetsQuery);
  const { data: catalogue } = useQuery(catalogueQuery);
  const [done, setDone] = useState({ times: 0, told: '' });
  const edited = data?.sets.find(({ document }) => document?.id === id);
  const set = edited?.document;
  const begin = (told: string, isGone = false) =>
    void (isGone
      ? navigate({ to: '/kansli/urval' })
      : refetch().then(() => setDone(({ times }) => ({ times: times + 1, told }))));
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{set?.name[language] || id}</h1>
        <p>
          <Link to="/kansli/urval">{words.back}</Link>
          {set?.isDraft && (
            <>
              {' · '}
              <Link to="/kansli/urval/$id/prova" params={{ id }}>
                {words.try}
              </Link>
            </>
          )}
        </p>
        <Told key={done.times}>{done.told}</Told>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!error && !(data && catalogue) && <Skeleton height={formHeight} />}
      {data && !set && <p>{history.nothing}</p>}
      {edited && set && catalogue && (
        <>
          <SetForm
            key={`${id} ${done.times}`}
            edited={{ ...edited, document: set }}
            catalogue={catalogue}
            onDone={begin}
          />
          <section aria-labelledby="set-history">
            <h2 id="set-history">{sections.history}</h2>
            <History table="indicatorSets" id={id} onRestored={begin} />
          </section>
        </>
      )}
    </div>
  );
}
