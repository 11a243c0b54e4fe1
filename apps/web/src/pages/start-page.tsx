import { countWays } from '@ratthall/domain/ways';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { MajorAnnouncement } from '#features/corrections/major-announcement.tsx';
import { MemberSearch } from '#features/member-search/member-search.tsx';
import { NetworkList, SparseList } from '#features/network-list/network-list.tsx';
import { isSummarised, mostOften } from '#features/network-list/network-summary.ts';
import { SetChoice } from '#features/set-choice/set-choice.tsx';
import { knownSet } from '#known-choice.ts';
import { formatNumber, inSentence } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { overviewQuery } from '#queries/network.ts';
import styles from './page.module.css';

const route = getRouteApi('/');

/** How are the eco-municipalities doing, and where is mine? */
export function StartPage() {
  const { texts, language } = useSpeech();
  const { set } = route.useSearch();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: overview } = useSuspenseQuery(overviewQuery(knownSet(catalogue, set)));

  const rows = overview.indicators.flatMap((one) => {
    const indicator = catalogue.indicators.find(({ id }) => id === one.id);
    return indicator ? [{ overview: one, indicator }] : [];
  });
  const summarised = rows.filter((row) => isSummarised(row.overview));
  const sparse = rows.filter((row) => !isSummarised(row.overview));
  const members = Math.max(0, ...overview.indicators.map(({ latest }) => latest?.N ?? 0));
  const chance = overview.indicators.reduce((sum, one) => sum + one.expectedByChance, 0);
  const nameOf = (id: string) =>
    inSentence(rows.find((row) => row.indicator.id === id)?.indicator.name[language] ?? id);
  const best = mostOften(overview.indicators, 'improving');
  const worst = mostOften(overview.indicators, 'worsening');

  return (
    <>
      <section className={styles.opening}>
        <h1>{texts.start.title}</h1>
        <p className={styles.lead}>
          {texts.start.lead(members, catalogue.network.name[language])}{' '}
          {best && texts.start.best(nameOf(best.id), best.verdicts.improving, countWays(best.verdicts).judged)}{' '}
          {worst && texts.start.worst(nameOf(worst.id), worst.verdicts.worsening, countWays(worst.verdicts).judged)}{' '}
          {sparse.length > 0 && texts.start.gaps(sparse.length, rows.length)}
        </p>
        <MemberSearch />
        {catalogue.newestEdition && (
          <p className={styles.below}>
            <Link to="/utgava/$edition" params={{ edition: catalogue.newestEdition.id }} reloadDocument>
              {texts.start.edition(catalogue.newestEdition.year)}
            </Link>
          </p>
        )}
        <MajorAnnouncement />
      </section>
      <section aria-labelledby="list">
        <div className={styles.sectionHead}>
          <h2 id="list">{texts.start.listTitle}</h2>
          <SetChoice sets={catalogue.sets} chosen={overview.set} />
        </div>
        <NetworkList rows={summarised} />
        <details className={styles.reading}>
          <summary>{texts.start.reading.title}</summary>
          <p>
            {texts.start.reading.body(formatNumber(chance, 0, language))}{' '}
            <Link to="/om" hash="metod">
              {texts.start.reading.link}
            </Link>
          </p>
        </details>
      </section>
      {sparse.length > 0 && (
        <section aria-labelledby="sparse">
          <h2 id="sparse">{texts.start.sparseTitle}</h2>
          <p className={styles.sectionLead}>{texts.start.sparseLead}</p>
          <SparseList rows={sparse} />
        </section>
      )}
    </>
  );
}
