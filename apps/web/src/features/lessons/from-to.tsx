import { useSpeech } from '#i18n/language.ts';
import type { Lesson } from '#queries/lessons.ts';
import { fromTo, type Indicator } from './lesson-words.ts';
import styles from './lessons.module.css';

/** What a member has moved from and to, and in which years; the years stay together on their line. */
export function FromTo({ lesson, indicator }: { lesson: Pick<Lesson, 'from' | 'to'>; indicator: Indicator }) {
  const speech = useSpeech();
  const { from, to } = lesson;
  if (from === null || to === null) return null;
  return (
    <>
      {fromTo(lesson, indicator, speech)}{' '}
      <span className={styles.years}>({speech.texts.member.period(from.year, to.year)})</span>
    </>
  );
}
