import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IndicatorRows } from '#features/catalogue-desk/indicator-rows.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { editedIndicatorsQuery } from '#queries/catalogue-editing.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const tableHeight = 900;

/** How are the indicators described, and what is lacking? */
export function CatalogueDeskPage() {
  const words = useDeskTexts().catalogue;
  const { data, error, refetch } = useQuery(editedIndicatorsQuery);
  const { data: catalogue } = useQuery(catalogueQuery);
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <p>
          <Link to="/kansli/urval">{words.toSets}</Link> · <Link to="/kansli/mal">{words.toTargets}</Link>
        </p>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!(data && catalogue) && !error && <Skeleton height={tableHeight} />}
      {data && catalogue && <IndicatorRows rows={data.indicators} sets={catalogue.sets} />}
    </div>
  );
}
