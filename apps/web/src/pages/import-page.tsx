import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ImportWork } from '#features/imports/import-work.tsx';
import { formatMoment } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { daysKept, importQuery } from '#queries/imports.ts';
import { membersQuery } from '#queries/members.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const route = getRouteApi('/desk/kansli/inlasning/$id');
const workHeight = 600;

/** What does this file change? */
export function ImportPage() {
  const words = useDeskTexts().imports;
  const { language } = useSpeech();
  const { id } = route.useParams();
  const { data: file, error, refetch } = useQuery(importQuery(id));
  const { data: catalogue } = useQuery(catalogueQuery);
  const { data: list } = useQuery(membersQuery);

  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{file ? file.fileName : words.title}</h1>
        <p>
          <Link to="/kansli/inlasning">{words.back}</Link>
        </p>
        {file && (
          <p className={styles.facts}>
            {words.by(file.author.name, formatMoment(file.createdAt, language))}.{' '}
            {file.isFileKept ? words.kept(daysKept) : words.removed}
          </p>
        )}
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!error && !(file && catalogue && list) && <Skeleton height={workHeight} />}
      {file && catalogue && list && <ImportWork file={file} catalogue={catalogue} members={list.members} />}
    </div>
  );
}
