import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { embedOf, type EmbedChart } from '#embeds.ts';
import { CitePage } from '#features/citation/cite-page.tsx';
import { CorrectedNotice } from '#features/corrections/corrected-notice.tsx';
import { Coverage, Published } from '#features/indicator-view/coverage.tsx';
import { Definition } from '#features/indicator-view/definition.tsx';
import { Distribution } from '#features/indicator-view/distribution.tsx';
import { MemberTable } from '#features/indicator-view/member-table.tsx';
import { MissingMembers } from '#features/indicator-view/missing-members.tsx';
import { rankedRows, type RankedRow } from '#ranking.ts';
import { ShownChoice } from '#features/indicator-view/shown-choice.tsx';
import { Targets } from '#features/indicator-view/targets.tsx';
import { Trend } from '#features/indicator-view/trend.tsx';
import { YearChoice } from '#features/indicator-view/year-choice.tsx';
import { MemberMap } from '#features/member-map/member-map.tsx';
import { PeerChoice } from '#features/peer-choice/peer-choice.tsx';
import { peersFor } from '#features/peer-choice/peers-for.ts';
import { networkSentences } from '#findings/network.ts';
import { knownPeers } from '#known-choice.ts';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { downloads } from '#queries/downloads.ts';
import { indicatorSummaryQuery } from '#queries/indicators.ts';
import { membersQuery } from '#queries/members.ts';
import { valuesQuery } from '#queries/values.ts';
import { useRememberedMember } from '#ui/own-member.ts';
import styles from './page.module.css';

const route = getRouteApi('/nyckeltal/$id');

/** What does this indicator say across the network? */
export function IndicatorPage() {
  const { texts, language } = useSpeech();
  const { id } = route.useParams();
  const search = route.useSearch();
  const remembered = useRememberedMember();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const { data: values } = useSuspenseQuery(valuesQuery(id));
  const { data: summary } = useSuspenseQuery(indicatorSummaryQuery(id));
  const indicator = catalogue.indicators.find((one) => one.id === id);
  if (indicator === undefined) return null;

  const words = texts.indicator;
  const shown = search.show ?? search.own ?? remembered;
  const own = shown === 'none' ? null : shown;
  const shownMember = members.members.find(({ slug }) => slug === own);
  const network = { members: members.members, groups: catalogue.groups };
  const choice = knownPeers(network, search.peers);
  // All members are what the page is about: only a smaller group is marked out.
  const peers = shownMember && choice !== undefined && choice !== 'all' ? peersFor(shownMember, network, choice) : [];
  const peerCodes = new Set(peers.map(({ code }) => code));
  const years = summary.network.years.filter(({ n }) => n > 0);
  const chosen = years.find(({ year }) => year === search.year) ?? summary.network.latest;
  const source = catalogue.sources.find((one) => one.id === indicator.shownSource);
  const yearChoice = { years: years.map(({ year }) => year), latest: summary.network.latest?.year ?? 0 };
  const { lang, year, tint } = search;
  const embed = (chart: EmbedChart) =>
    embedOf(chart, id, {
      lang,
      ...(own !== null && { show: own, peers: choice }),
      ...(chart !== 'utveckling' && { year }),
      ...(chart === 'karta' && { tint }),
    });
  const rows = chosen
    ? rankedRows({
        indicator,
        members: members.members,
        rows: values.rows,
        directions: summary.directions,
        year: chosen.year,
      })
    : [];
  const municipalities = rows.filter(({ member }) => member.kind === 'municipality');
  const regions = rows.filter(({ member, row }) => member.kind === 'region' && row.value !== null);
  const hasValue = ({ row }: RankedRow) => row.value !== null;

  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{indicator.name[language]}</h1>
        <p className={styles.lead}>{networkSentences(indicator, summary.network, language).join(' ')}</p>
        <CorrectedNotice choice={{ indicator: id }} />
      </section>
      {chosen && (
        <>
          <section aria-labelledby="distribution">
            <div className={styles.sectionHead}>
              <h2 id="distribution">{words.distribution}</h2>
              <YearChoice {...yearChoice} chosen={chosen.year} label={words.yearLabel} />
            </div>
            {shownMember && <PeerChoice own={shownMember} network={network} chosen={choice} isNamed />}
            <Distribution
              indicator={indicator}
              rows={rows}
              summary={chosen}
              source={source}
              own={own}
              embed={embed('fordelning')}
              peers={peerCodes}
            />
            <Coverage indicator={indicator} summary={summary} chosen={chosen} />
          </section>
          <section aria-labelledby="trend">
            <div className={styles.sectionHead}>
              <h2 id="trend">{words.trend}</h2>
              <ShownChoice
                members={members.members.filter(({ code }) =>
                  values.rows.some((row) => row.member === code && row.value !== null),
                )}
                chosen={own}
              />
            </div>
            <Trend
              indicator={indicator}
              summary={summary}
              values={values}
              members={members.members}
              shown={shownMember}
              peers={peers}
              source={source}
              embed={embed('utveckling')}
            />
          </section>
          <section aria-labelledby="map">
            <div className={styles.sectionHead}>
              <h2 id="map">{texts.map.title}</h2>
              <YearChoice {...yearChoice} chosen={chosen.year} label={texts.map.yearLabel} />
            </div>
            <MemberMap
              indicator={indicator}
              year={chosen.year}
              rows={rows}
              source={source}
              own={own}
              peers={peerCodes}
              tint={search.tint ?? 'quartiles'}
              level={3}
              embed={embed('karta')}
              hasNames
              hasChoice
            />
          </section>
          <section aria-labelledby="members">
            <h2 id="members">{words.listTitle}</h2>
            <p className={styles.sectionLead}>{words.listLead(chosen.year)}</p>
            <MemberTable
              indicator={indicator}
              rows={municipalities.filter(hasValue)}
              own={own}
              peers={peerCodes}
              label={words.listTitle}
            />
            <MissingMembers rows={municipalities} year={chosen.year} />
            {regions.length > 0 && (
              <>
                <h3>{words.regions}</h3>
                <MemberTable indicator={indicator} rows={regions} own={own} peers={peerCodes} label={words.regions} />
              </>
            )}
          </section>
        </>
      )}
      <Targets indicator={indicator} summary={summary} />
      <Definition indicator={indicator} sets={catalogue.sets} />
      <Published indicator={indicator} summary={summary} />
      <section aria-labelledby="download">
        <h2 id="download">{words.sourceTitle}</h2>
        {source && (
          <p className={styles.sectionLead}>
            {source.citation[language]}. {source.note[language]}
          </p>
        )}
        <ul className={styles.downloads}>
          <li>
            <a href={downloads.indicator(id, 'standard')} download>
              {words.downloadStandard}
            </a>
          </li>
          <li>
            <a href={downloads.indicator(id, 'excel-sv')} download>
              {words.downloadExcel}
            </a>
          </li>
          <li>
            <a href={downloads.indicatorJson(id)}>{words.downloadJson}</a>
          </li>
        </ul>
      </section>
      <CitePage path={`/nyckeltal/${id}`} page={indicator.name[language]} />
    </div>
  );
}
