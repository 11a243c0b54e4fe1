import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { openMajorsQuery } from '#queries/corrections.ts';
import { membersQuery } from '#queries/members.ts';
import styles from './corrections.module.css';

/** Major corrections since the current edition, in a line on the start page; nothing where there is none. */
export function MajorAnnouncement() {
  const { texts, language } = useSpeech();
  const { data } = useSuspenseQuery(openMajorsQuery);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const words = texts.start.corrected;
  const [newest] = data.corrections;
  if (newest === undefined) return null;
  const { edition, year } = newest;
  const indicator = catalogue.indicators.find(({ id }) => id === newest.indicator)?.name[language];
  const member = members.members.find(({ code }) => code === newest.member)?.name;
  const isNamed = data.total === 1 && indicator !== undefined && member !== undefined && year !== null;
  return (
    <p className={styles.announcement}>
      {isNamed ? words.one(edition, `${indicator}, ${member} ${year}`) : words.many(edition, data.total)}{' '}
      <Link to="/rattelser">{words.link}</Link>
    </p>
  );
}
