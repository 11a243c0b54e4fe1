import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { formatMomentDay } from '#i18n/dates.ts';
import { useSpeech } from '#i18n/language.ts';
import { readEdition } from '#queries/edition.ts';
import { editionsQuery, type Edition } from '#queries/editions.ts';
import { StandingTag } from '#ui/standing-tag.tsx';
import styles from './edition-banner.module.css';

/** On every page of an edition: which it is, whether it still holds, and the way to the same page in what holds now. */
export function EditionBanner({ isBare = false }: { isBare?: boolean }) {
  const { texts } = useSpeech();
  const { data } = useQuery(editionsQuery);
  const edition = data?.editions.find(({ id }) => id === readEdition());
  if (data === undefined || edition === undefined) return null;
  const content = (
    <>
      <p className={styles.name}>
        <strong>{texts.editions.edition(edition.id)}</strong> <StandingTag standing={edition.standing} />
      </p>
      <Said edition={edition} current={data.current} />
      {!isBare && <Ways edition={edition} current={data.current} />}
    </>
  );
  if (isBare) return <div className={`${styles.banner} ${styles.bare}`}>{content}</div>;
  return (
    <aside className={styles.banner} aria-label={texts.editions.banner.label} data-standing={edition.standing}>
      <div className={styles.inner}>{content}</div>
    </aside>
  );
}

type Props = { edition: Edition; current: string | null };

function Said({ edition: { standing, publishedAt, withdrawal }, current }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.editions.banner;
  if (withdrawal) {
    return (
      <p>
        {words.withdrawn(formatMomentDay(withdrawal.at, language))} {withdrawal.reason[language]}{' '}
        {current === null ? words.noOther : words.insteadOf(current)}
      </p>
    );
  }
  return (
    <p>
      {standing === 'current' || current === null
        ? words.current(formatMomentDay(publishedAt, language))
        : words.superseded(current)}
    </p>
  );
}

/** Plain links: what they lead to is opened anew, with its own figures. */
function Ways({ edition: { id, standing }, current }: Props) {
  const { texts } = useSpeech();
  const words = texts.editions.banner;
  const { pathname, searchStr } = useLocation();
  const own = `/utgava/${id}`;
  const isOwn = pathname.startsWith(own);
  const inNewer = isOwn ? pathname.replace(id, current ?? id) : `/utgava/${current}${pathname}`;
  return (
    <ul className={styles.ways}>
      {pathname !== own && (
        <li>
          <a href={`${own}${searchStr}`}>{words.summary}</a>
        </li>
      )}
      {standing !== 'current' && current !== null && (
        <li>
          <a href={`${inNewer}${searchStr}`}>{words.newer(current)}</a>
        </li>
      )}
      <li>
        <a href={`${isOwn ? '/' : pathname}${searchStr}`}>{isOwn ? words.todayStart : words.today}</a>
      </li>
    </ul>
  );
}
