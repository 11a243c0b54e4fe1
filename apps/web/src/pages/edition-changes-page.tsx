import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { comparedEditions } from '#compared-editions.ts';
import { byWhetherChanged } from '#features/edition-changes/changed.ts';
import { IndicatorBlock } from '#features/edition-changes/indicator-block.tsx';
import { NetworkChanges } from '#features/edition-changes/network-changes.tsx';
import { Overview } from '#features/edition-changes/overview.tsx';
import { PairChoice } from '#features/edition-changes/pair-choice.tsx';
import { changesSummary } from '#findings/edition-changes.ts';
import { useSpeech } from '#i18n/language.ts';
import { changesFile, editionChangesQuery } from '#queries/edition-changes.ts';
import { editionsQuery, type Edition } from '#queries/editions.ts';
import styles from './page.module.css';

const route = getRouteApi('/utgava/$edition/andringar');

/** What changed between two editions, and why did the means move? */
export function EditionChangesPage() {
  const { texts } = useSpeech();
  const { edition } = route.useParams();
  const { since } = route.useSearch();
  const { data } = useSuspenseQuery(editionsQuery);
  const pair = comparedEditions(data, edition, since);
  // Its loader has found it, or there is another page.
  if (pair === null) return null;
  if (pair.before !== null) return <Compared editions={data.editions} before={pair.before} after={pair.after} />;
  return (
    <section className={styles.opening}>
      <h1>{texts.changes.first(edition)}</h1>
      <p className={styles.lead}>{texts.changes.firstLead}</p>
      <p>
        <Link to="/utgava/$edition" params={{ edition }}>
          {texts.changes.toEdition(edition)}
        </Link>
      </p>
    </section>
  );
}

type Props = { editions: readonly Edition[]; before: Edition; after: Edition };

function Compared({ editions, before, after }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.changes;
  const { data: changes } = useSuspenseQuery(editionChangesQuery(after.id, before.id));
  const { changed, unchanged } = byWhetherChanged(changes);
  const pair = { before: before.id, after: after.id };
  const isGone = ({ changes: own }: (typeof changed)[number]) => own.some(({ what }) => what === 'gone');
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title(before.id, after.id)}</h1>
        <p className={styles.lead}>{changesSummary(changes, language).join(' ')}</p>
        <PairChoice editions={editions} before={before} after={after} />
        <details className={styles.reading}>
          <summary>{words.reading.title}</summary>
          <p>{words.reading.body}</p>
        </details>
      </section>
      {changed.length > 0 && (
        <section aria-labelledby="overview">
          <h2 id="overview">{words.overview}</h2>
          <p className={styles.sectionLead}>{words.overviewLead(changed.length, changes.indicators.length)}</p>
          <Overview indicators={changed} />
        </section>
      )}
      <section aria-labelledby="indicators">
        <h2 id="indicators">{words.perIndicator}</h2>
        {changed.map((indicator) => (
          <IndicatorBlock key={indicator.id} indicator={indicator} pair={pair} isGone={isGone(indicator)} />
        ))}
        {unchanged.length > 0 && (
          <details className={styles.reading}>
            <summary>{words.unchanged(unchanged.length)}</summary>
            <p>{unchanged.map(({ name }) => name[language]).join(' · ')}</p>
          </details>
        )}
      </section>
      <section aria-labelledby="network">
        <h2 id="network">{words.network}</h2>
        <NetworkChanges changes={changes} />
      </section>
      <section aria-labelledby="files">
        <h2 id="files">{words.files}</h2>
        <p className={styles.sectionLead}>{words.filesLead}</p>
        <ul className={styles.downloads}>
          <li>
            <a href={changesFile(after.id, before.id, 'standard')} download>
              {words.csv}
            </a>
          </li>
          <li>
            <a href={changesFile(after.id, before.id, 'excel-sv')} download>
              {words.excel}
            </a>
          </li>
          <li>
            <Link to="/utgava/$edition" params={{ edition: after.id }}>
              {words.toEdition(after.id)}
            </Link>
          </li>
        </ul>
      </section>
    </>
  );
}
