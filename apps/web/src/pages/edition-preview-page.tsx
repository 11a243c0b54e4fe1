import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PreviewNotice } from '#features/edition-desk/preview-notice.tsx';
import { EditionBody } from '#features/edition-summary/edition-body.tsx';
import { EditionHead } from '#features/edition-summary/edition-head.tsx';
import { Rules } from '#features/edition-summary/rules.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { editionPreviewQuery } from '#queries/edition-drafts.ts';
import type { Edition } from '#queries/editions.ts';
import { membersQuery } from '#queries/members.ts';
import { summaryQuery } from '#queries/summary.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/kansli/utgavor/$year/forhandsvisning');
const pageHeight = 900;

/** What would be published if it were now? */
export function EditionPreviewPage() {
  const words = useDeskTexts().editions.preview;
  const { year } = route.useParams();
  const { data: edition, error, refetch } = useQuery(editionPreviewQuery(year));
  return (
    <div className={styles.wide}>
      <p>
        <Link to="/kansli/utgavor/$year" params={{ year }}>
          {words.back}
        </Link>
      </p>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!error && (edition ? <Previewed edition={edition} /> : <Skeleton height={pageHeight} />)}
    </div>
  );
}

/** The same as the page of a published edition, with the figures that would be frozen. */
function Previewed({ edition }: { edition: Edition }) {
  const { set, round, foreword, comments, rules, publishedAt, publishedBy, rows } = edition;
  const { data: catalogue } = useQuery(catalogueQuery);
  const { data: list } = useQuery(membersQuery);
  const { data: summary, error, refetch } = useQuery({ ...summaryQuery(set, round), staleTime: 0 });
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!catalogue || !list || !summary) return <Skeleton height={pageHeight} />;
  return (
    <>
      <PreviewNotice edition={edition} />
      <EditionHead
        edition={{ ...edition, published: { at: publishedAt, by: publishedBy, rows } }}
        summary={summary}
        sets={catalogue.sets}
      />
      <EditionBody
        foreword={foreword}
        comments={comments}
        summary={summary}
        catalogue={catalogue}
        members={list.members}
      />
      <Rules rules={rules} />
    </>
  );
}
