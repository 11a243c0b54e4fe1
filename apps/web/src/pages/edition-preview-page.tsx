import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { DraftPreview } from '#features/edition-desk/draft-preview.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { editionPreviewQuery } from '#queries/edition-drafts.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/kansli/utgavor/$year/forhandsvisning');
const pageHeight = 900;

/** What would be published if it were now? */
export function EditionPreviewPage() {
  const words = useDeskTexts().editions.preview;
  const { year } = route.useParams();
  const { data: edition, error, refetch } = useQuery(editionPreviewQuery(year));
  const { data: catalogue } = useQuery(catalogueQuery);
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title(year)}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <p>
          <Link to="/kansli/utgavor/$year" params={{ year }}>
            {words.back}
          </Link>
        </p>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!error &&
        (edition && catalogue ? (
          <DraftPreview edition={edition} catalogue={catalogue} />
        ) : (
          <Skeleton height={pageHeight} />
        ))}
    </>
  );
}
