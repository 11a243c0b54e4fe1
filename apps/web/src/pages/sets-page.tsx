import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { NewSetForm } from '#features/catalogue-desk/new-set-form.tsx';
import { SetCards } from '#features/catalogue-desk/set-cards.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { editedSetsQuery } from '#queries/catalogue-editing.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const listHeight = 480;

/** Which indicators belong together, and which shall? */
export function SetsPage() {
  const { sets: words, back } = useDeskTexts().catalogue;
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
        </>
      )}
    </>
  );
}
