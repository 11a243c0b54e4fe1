import { useQuery } from '@tanstack/react-query';
import { AllIndicators } from '#features/check-rates/all-indicators.tsx';
import { Answer } from '#features/check-rates/answer.tsx';
import { ByIndicator } from '#features/check-rates/by-indicator.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { checkRatesQuery } from '#queries/checks.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const tablesHeight = 900;

/** How often do the checks ask about what is right? */
export function ChecksPage() {
  const { checks: words } = useDeskTexts();
  const { data: rates, error, refetch } = useQuery(checkRatesQuery);
  const { data: catalogue } = useQuery(catalogueQuery);
  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        {rates && (
          <p className={styles.lead}>
            <Answer rates={rates} />
          </p>
        )}
        <p className={rates ? undefined : styles.lead}>{words.lead}</p>
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!(rates && catalogue) && !error && <Skeleton height={tablesHeight} />}
      {rates && catalogue && (
        <>
          <section aria-labelledby="all">
            <h2 id="all">{words.allTitle}</h2>
            <p className={styles.sectionLead}>{words.method}</p>
            <AllIndicators rates={rates} />
          </section>
          <section aria-labelledby="each">
            <h2 id="each">{words.eachTitle}</h2>
            <p className={styles.sectionLead}>{words.eachLead}</p>
            <ByIndicator rates={rates} indicators={catalogue.indicators} />
          </section>
        </>
      )}
    </div>
  );
}
