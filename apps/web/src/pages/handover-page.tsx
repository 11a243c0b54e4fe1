import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { HandoverList } from '#features/handover/handover-list.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { handoverQuery } from '#queries/handovers.ts';
import { membersQuery } from '#queries/members.ts';
import { sessionQuery } from '#queries/sessions.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/rapportera/$slug/overlamning');
const pageHeight = 640;

/** What does whoever takes over a member's figures need to know? */
export function HandoverPage() {
  const { handover: words } = useDeskTexts();
  const { slug } = route.useParams();
  const { data: session } = useQuery(sessionQuery);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const member = members.members.find((one) => one.slug === slug);
  const { data, error, refetch } = useQuery(handoverQuery(member?.code ?? ''));
  if (!member) return null;
  const canEdit =
    session?.person?.assignments.some(
      (one) => one.role !== 'approver' && (one.member === null || one.member === member.code),
    ) ?? false;
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title(member.name)}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <p className={styles.onScreen}>
          <Link to="/rapportera/$slug" params={{ slug }}>
            {words.toReport}
          </Link>{' '}
          <button type="button" className="button-quiet" onClick={() => print()}>
            {words.print}
          </button>
        </p>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={pageHeight} />}
      {data && <HandoverList report={data} catalogue={catalogue} canEdit={canEdit} />}
    </>
  );
}
