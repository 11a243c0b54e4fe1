import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { IndicatorForm } from '#features/catalogue-desk/indicator-form.tsx';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { editedIndicatorQuery } from '#queries/catalogue-editing.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { Told } from '#ui/told.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/kansli/nyckeltal/$id');
const formHeight = 900;

/** What does one indicator say of itself, and what if it said something else? */
export function IndicatorDeskPage() {
  const words = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(editedIndicatorQuery(id));
  // What is being written is not taken away when somebody else saves; it begins anew when this one is done.
  const [done, setDone] = useState({ times: 0, told: '' });
  const begin = (told: string) => void refetch().then(() => setDone(({ times }) => ({ times: times + 1, told })));
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{data?.document.name[language] || id}</h1>
        <p>
          <Link to="/kansli/nyckeltal">{words.back}</Link> ·{' '}
          <Link to="/nyckeltal/$id" params={{ id }}>
            {words.toPublic}
          </Link>
        </p>
        <Told key={done.times}>{done.told}</Told>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={formHeight} />}
      {data && <IndicatorForm key={`${id} ${done.times}`} edited={data} onDone={begin} />}
    </div>
  );
}
