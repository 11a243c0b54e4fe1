import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { useMemberLink } from '#member-link.tsx';
import { lessonsQuery } from '#queries/lessons.ts';
import type { IndicatorProfile, Member } from '#queries/members.ts';
import { clearestLessons } from './clearest.ts';
import { FromTo } from './from-to.tsx';
import { whyLearn, type Indicator } from './lesson-words.ts';
import styles from './lessons.module.css';

type Props = {
  own: Member;
  entries: readonly { profile: IndicatorProfile; indicator: Indicator }[];
  members: readonly Member[];
  choice: { set: string | undefined; peers: string | undefined };
};

const mostTeachers = 3;

/** At most three indicators in which others have improved and the member has reason to ask them how. */
export function LearnFrom({ own, entries, members, choice }: Props) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const link = useMemberLink();
  const { data } = useSuspenseQuery(lessonsQuery(own.code, choice));
  const clearest = clearestLessons(
    entries.map(({ profile }) => profile),
    data.indicators,
  );
  return (
    <section aria-labelledby="learn">
      <h2 id="learn">{texts.lessons.learnTitle}</h2>
      <p className={styles.lead}>
        {clearest.length === 0 ? texts.lessons.learnNone(own.name) : texts.lessons.learnLead(own.name)}
      </p>
      <ul className={styles.clearest}>
        {clearest.map((clear) => {
          const indicator = entries.find(({ profile }) => profile === clear.profile)?.indicator;
          if (indicator === undefined) return null;
          return (
            <li key={indicator.id}>
              <h3 className={styles.clearestName}>{indicator.name[language]}</h3>
              <p className={styles.why}>{whyLearn(own.name, clear, speech)}</p>
              <p className={styles.note}>{texts.lessons.teachers}</p>
              <ul className={styles.teachers}>
                {clear.lessons.improved.slice(0, mostTeachers).map((lesson) => {
                  const teacher = members.find(({ code }) => code === lesson.member);
                  return (
                    <li key={lesson.member}>
                      {teacher && link(teacher)} <FromTo lesson={lesson} indicator={indicator} />
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ul>
      <p>
        <Link to="/larande">{texts.lessons.toAll}</Link>
      </p>
    </section>
  );
}
