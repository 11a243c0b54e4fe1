import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { correctionChoice } from '#correction-choice.ts';
import { CorrectionLog } from '#features/corrections/correction-log.tsx';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { correctionsQuery } from '#queries/corrections.ts';
import { downloads } from '#queries/downloads.ts';
import { membersQuery } from '#queries/members.ts';
import styles from './page.module.css';

const route = getRouteApi('/rattelser');

/** What has been corrected since it was published? */
export function CorrectionsPage() {
  const { texts, language } = useSpeech();
  const words = texts.corrections;
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const choice = correctionChoice({ ...members, ...catalogue }, route.useSearch());
  const { data: list } = useSuspenseQuery(correctionsQuery(choice));
  const chosen = [
    choice.indicator && catalogue.indicators.find(({ id }) => id === choice.indicator)?.name[language],
    choice.member && members.members.find(({ code }) => code === choice.member)?.name,
    choice.edition && words.chosen.edition(choice.edition),
  ].filter((part) => part !== undefined);
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        {chosen.length > 0 && (
          <p>
            {words.chosen.of(chosen.join(words.chosen.and))}{' '}
            <Link
              to="/rattelser"
              search={(old) => ({ ...old, members: undefined, indicators: undefined, edition: undefined })}
            >
              {words.chosen.all}
            </Link>
          </p>
        )}
        {list.total === 0 && <p className={styles.notice}>{chosen.length > 0 ? words.noneHere : words.none}</p>}
      </section>
      <CorrectionLog list={list} catalogue={catalogue} members={members.members} />
      <section>
        {list.total > list.corrections.length && <p>{words.shownOf(list.corrections.length, list.total)}</p>}
        <ul className={styles.downloads}>
          <li>
            <a href={downloads.corrections()}>{words.forPrograms}</a>
          </li>
          <li>
            <a href={downloads.correctionsFeed(language === 'en' ? 'en' : undefined)}>{words.feed}</a>
          </li>
        </ul>
      </section>
    </>
  );
}
