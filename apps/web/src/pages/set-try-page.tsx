import { isCurrentMember } from '@ratthall/domain/membership';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { TriedSet } from '#features/catalogue-desk/tried-set.tsx';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { editedSetsQuery } from '#queries/catalogue-editing.ts';
import { membersQuery } from '#queries/members.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/kansli/urval/$id/prova');
const pageHeight = 900;

/** How would the network look through another set? */
export function SetTryPage() {
  const { sets: words, history } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(editedSetsQuery);
  const { data: catalogue } = useQuery(catalogueQuery);
  const { data: list } = useQuery(membersQuery);
  const set = data?.sets.find(({ document }) => document?.id === id)?.document;
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{words.tryTitle(set?.name[language] || id)}</h1>
        <p>
          <Link to="/kansli/urval/$id" params={{ id }}>
            {words.open}
          </Link>
        </p>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!error && !(data && catalogue && list) && <Skeleton height={pageHeight} />}
      {data && !set && <p>{history.nothing}</p>}
      {set && catalogue && list && (
        <TriedSet set={set} catalogue={catalogue} members={list.members.filter(isCurrentMember)} />
      )}
    </div>
  );
}
