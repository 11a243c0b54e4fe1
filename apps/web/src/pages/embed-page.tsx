import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Distribution } from '#features/indicator-view/distribution.tsx';
import { rankedRows } from '#ranking.ts';
import { Trend } from '#features/indicator-view/trend.tsx';
import { MemberMap } from '#features/member-map/member-map.tsx';
import { peersFor } from '#features/peer-choice/peers-for.ts';
import { knownPeers } from '#known-choice.ts';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { linkedPath } from '#queries/edition.ts';
import { indicatorSummaryQuery } from '#queries/indicators.ts';
import { membersQuery } from '#queries/members.ts';
import { valuesQuery } from '#queries/values.ts';
import { stringifySearch } from '#search.ts';
import styles from './embed-page.module.css';

const route = getRouteApi('/inbadda/$chart/$id');

/** One chart of an indicator, to be shown inside a page of somebody else. The address alone says what it shows. */
export function EmbedPage() {
  const { texts, language } = useSpeech();
  const { chart, id } = route.useParams();
  const search = route.useSearch();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: network } = useSuspenseQuery(membersQuery);
  const { data: values } = useSuspenseQuery(valuesQuery(id));
  const { data: summary } = useSuspenseQuery(indicatorSummaryQuery(id));
  const indicator = catalogue.indicators.find((one) => one.id === id);
  if (indicator === undefined) return null;

  const { members } = network;
  const own = search.show ?? search.own ?? null;
  const shown = members.find(({ slug }) => slug === own);
  const source = catalogue.sources.find((one) => one.id === indicator.shownSource);
  const chosen = summary.network.years.find(({ year, n }) => n > 0 && year === search.year) ?? summary.network.latest;
  const common = { indicator, source, level: 2 } as const;
  const year = chosen?.year ?? 0;
  const rows = rankedRows({ indicator, members, rows: values.rows, directions: summary.directions, year });
  const groups = { members, groups: catalogue.groups };
  const choice = knownPeers(groups, search.peers);
  const peers = shown && choice !== undefined && choice !== 'all' ? peersFor(shown, groups, choice) : [];
  const peerCodes = new Set(peers.map(({ code }) => code));

  return (
    <div className={styles.embed}>
      <h1 className={styles.indicator}>{indicator.name[language]}</h1>
      {chosen === null ? (
        <p className={styles.nothing}>{texts.charts.noValues}</p>
      ) : chart === 'utveckling' ? (
        <Trend {...common} summary={summary} values={values} members={members} shown={shown} peers={peers} />
      ) : chart === 'fordelning' ? (
        <Distribution {...common} summary={chosen} rows={rows} own={own} peers={peerCodes} />
      ) : (
        <MemberMap {...common} year={year} rows={rows} own={own} peers={peerCodes} tint={search.tint ?? 'quartiles'} />
      )}
      <p className={styles.from}>
        <a href={`${linkedPath(`/nyckeltal/${id}`)}${stringifySearch(search)}`}>
          {texts.map.from(catalogue.network.name[language])}
          <span className="visually-hidden">, {texts.map.newTab}</span>
        </a>
      </p>
    </div>
  );
}
