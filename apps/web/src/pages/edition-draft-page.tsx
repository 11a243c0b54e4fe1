import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { DraftWork } from '#features/edition-desk/draft-work.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { editionDraftQuery } from '#queries/edition-drafts.ts';
import { membersQuery } from '#queries/members.ts';
import { roundsQuery } from '#queries/rounds.ts';
import { sessionQuery } from '#queries/sessions.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/kansli/utgavor/$year');
const formHeight = 900;

/** Is the edition of a year ready to be published? */
export function EditionDraftPage() {
  const words = useDeskTexts().editions;
  const { year } = route.useParams();
  const { data: draft, error, refetch } = useQuery(editionDraftQuery(year));
  const { data: catalogue } = useQuery(catalogueQuery);
  const { data: list } = useQuery(membersQuery);
  const { data: rounds } = useQuery(roundsQuery);
  const { data: session } = useQuery(sessionQuery);
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{words.ready(year)}</h1>
        <p>
          <Link to="/kansli/utgavor">{words.back}</Link>
        </p>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!error &&
        (draft && catalogue && list && rounds && session?.person ? (
          <DraftWork
            key={`${draft.year} ${session.person.id}`}
            draft={draft}
            person={session.person.id}
            catalogue={catalogue}
            members={list.members}
            rounds={rounds.rounds}
          />
        ) : (
          <Skeleton height={formHeight} />
        ))}
    </div>
  );
}
