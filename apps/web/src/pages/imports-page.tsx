import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileDrop } from '#features/imports/file-drop.tsx';
import { ImportTable } from '#features/imports/import-table.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { importsQuery } from '#queries/imports.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const listHeight = 240;

/** Which figures are to be loaded from a file? */
export function ImportsPage() {
  const words = useDeskTexts().imports;
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(importsQuery);
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <FileDrop onReceived={(id) => void navigate({ to: '/kansli/inlasning/$id', params: { id } })} />
      </section>
      <section aria-labelledby="earlier">
        <h2 id="earlier">{words.listTitle}</h2>
        {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height={listHeight} />}
        {data && <ImportTable imports={data.imports} />}
      </section>
    </div>
  );
}
