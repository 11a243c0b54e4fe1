import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Cite } from '#features/citation/cite.tsx';
import { ChangesLink } from '#features/edition-changes/changes-link.tsx';
import { Checksum } from '#features/edition-files/checksum.tsx';
import { Downloads } from '#features/edition-files/downloads.tsx';
import { Contents } from '#features/edition-summary/contents.tsx';
import { EditionBody } from '#features/edition-summary/edition-body.tsx';
import { EditionHead } from '#features/edition-summary/edition-head.tsx';
import { Rules } from '#features/edition-summary/rules.tsx';
import { CorrectedNotice } from '#features/corrections/corrected-notice.tsx';
import { CorrectionItem } from '#features/corrections/correction-item.tsx';
import { MemberSearch } from '#features/member-search/member-search.tsx';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery, type Catalogue } from '#queries/catalogue.ts';
import { editionCorrectionsQuery } from '#queries/corrections.ts';
import { editionsQuery, type Edition } from '#queries/editions.ts';
import { membersQuery, type Member } from '#queries/members.ts';
import { readOrigin } from '#queries/origin.ts';
import { summaryQuery } from '#queries/summary.ts';
import styles from './page.module.css';

const route = getRouteApi('/utgava/$edition');

/** What does the year say, as it was published? */
export function EditionPage() {
  const { edition: id } = route.useParams();
  const { data } = useSuspenseQuery(editionsQuery);
  const edition = data.editions.find((one) => one.id === id);
  return edition === undefined ? null : <Published edition={edition} editions={data.editions} />;
}

function Published({ edition, editions }: { edition: Edition; editions: readonly Edition[] }) {
  const { texts, language } = useSpeech();
  const words = texts.editions;
  const { id, set, round, foreword, comments, publishedAt, publishedBy, rows } = edition;
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const { data: summary } = useSuspenseQuery(summaryQuery(set, round));
  const network = catalogue.network.name[language];
  const address = `${readOrigin()}/utgava/${id}${language === 'en' ? '?lang=en' : ''}`;
  return (
    <div className={styles.wide}>
      <EditionHead
        edition={{ ...edition, published: { at: publishedAt, by: publishedBy, rows } }}
        summary={summary}
        sets={catalogue.sets}
      />
      <CorrectedNotice choice={{ edition: id }} />
      <ChangesLink edition={id} editions={editions} />
      <div className={styles.search}>
        <MemberSearch />
      </div>
      <Contents
        summary={summary}
        catalogue={catalogue}
        hasForeword={foreword[language].trim() !== ''}
        below={[
          { id: 'metod', title: texts.summary.method.title },
          { id: 'rattelser', title: words.corrections.title },
          { id: 'ladda-ner', title: words.downloads.title },
          { id: 'citera', title: words.cite.title },
          { id: 'kontrollsumma', title: words.checksum.title },
        ]}
      />
      <EditionBody
        foreword={foreword}
        comments={comments}
        summary={summary}
        catalogue={catalogue}
        members={members.members}
      />
      <Rules rules={edition.rules} />
      <Corrections edition={id} catalogue={catalogue} members={members.members} />
      <Downloads edition={id} />
      <section aria-labelledby="citera">
        <h2 id="citera">{words.cite.title}</h2>
        <Cite cited={{ edition, network, page: null, address }} />
      </section>
      <Checksum edition={edition} />
    </div>
  );
}

type Told = { edition: string; catalogue: Catalogue; members: readonly Member[] };

/** What has been corrected of the edition since: the newest, and the way to all. */
function Corrections({ edition, catalogue, members }: Told) {
  const { texts } = useSpeech();
  const words = texts.editions.corrections;
  const { data } = useSuspenseQuery(editionCorrectionsQuery(edition));
  const known = new Map(members.map((member) => [member.code, member]));
  return (
    <section aria-labelledby="rattelser">
      <h2 id="rattelser">{words.title}</h2>
      {data.total === 0 && <p className={styles.sectionLead}>{words.none}</p>}
      {data.corrections.map((correction) => {
        const indicator = catalogue.indicators.find(({ id }) => id === correction.indicator);
        return (
          indicator && (
            <CorrectionItem
              key={correction.id}
              correction={correction}
              indicator={indicator}
              members={known}
              sources={catalogue.sources}
            />
          )
        );
      })}
      {data.total > 0 && (
        <p>
          <Link to="/rattelser" search={(old) => ({ ...old, edition })}>
            {words.all(data.total)}
          </Link>
        </p>
      )}
    </section>
  );
}
