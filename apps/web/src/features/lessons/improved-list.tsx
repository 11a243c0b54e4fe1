import { Link } from '@tanstack/react-router';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { NetworkLessons } from '#queries/lessons.ts';
import type { Member } from '#queries/members.ts';
import { ImprovedRows } from './improved-rows.tsx';
import type { Indicator } from './lesson-words.ts';
import styles from './improved-list.module.css';

export type ImprovedEntry = { lessons: NetworkLessons['indicators'][number]; indicator: Indicator };

/** `opened` are the indicators of which everybody is listed. */
type Props = {
  entries: readonly ImprovedEntry[];
  members: readonly Member[];
  own: Member | null;
  opened: readonly string[];
};

/** When as many of the judged have improved, it is rather the country that has changed. */
const commonShare = 0.5;
const fewestForShare = 12;

/** Who has improved, indicator by indicator; each is a list of its own, and nothing is added up over them. */
export function ImprovedList({ entries, members, own, opened }: Props) {
  const { texts, language } = useSpeech();
  const chanceWords = (n: number) => formatNumber(n, n < 1 ? 1 : 0, language);
  return (
    <>
      {entries.map(({ lessons, indicator }) => {
        const { improving, judged } = lessons.counts;
        const isCommon = judged >= fewestForShare && improving >= commonShare * judged;
        return (
          <section key={indicator.id} className={styles.indicator} aria-labelledby={indicator.id}>
            <h3 id={indicator.id} className={styles.name}>
              <span className={styles.number}>{lessons.number}</span>
              <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
                {indicator.name[language]}
              </Link>
            </h3>
            <p className={styles.count}>
              {texts.lessons.improving(improving, judged)}{' '}
              {judged >= fewestForShare && texts.lessons.chance(chanceWords(lessons.expectedByChance))}{' '}
              {isCommon && texts.lessons.commonChange}
            </p>
            <ImprovedRows lessons={lessons} indicator={indicator} members={members} own={own} opened={opened} />
          </section>
        );
      })}
    </>
  );
}

/** The indicators in which nobody has improved, and why nobody is named. */
export function NobodyList({ entries }: Pick<Props, 'entries'>) {
  const { texts, language } = useSpeech();
  const words = texts.lessons.nobody;
  return (
    <ul className={styles.nobody}>
      {entries.map(({ lessons: { number, improvedUnknown: why, counts }, indicator }) => (
        <li key={indicator.id}>
          <h3 className={styles.name}>
            <span className={styles.number}>{number}</span>
            <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
              {indicator.name[language]}
            </Link>
          </h3>
          <p className={styles.note}>
            {why === 'no-improvement' ? words[why](counts.judged) : words[why ?? 'too-few-judged']}
          </p>
        </li>
      ))}
    </ul>
  );
}
