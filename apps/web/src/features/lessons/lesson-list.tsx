import { drawnScale } from '#charts/axis.ts';
import { BeforeAfter } from '#charts/before-after.tsx';
import { formatValue } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { useMemberLink } from '#member-link.tsx';
import type { Lesson } from '#queries/lessons.ts';
import type { Member } from '#queries/members.ts';
import { Examples } from './examples.tsx';
import { FromTo } from './from-to.tsx';
import { placeWords, spreadWords, type Indicator } from './lesson-words.ts';
import styles from './lessons.module.css';

type Props = {
  kind: 'improved' | 'best';
  lessons: readonly Lesson[];
  /** The member's own, set beside for comparison. */
  ownLesson: Lesson;
  own: Member;
  indicator: Indicator;
  members: readonly Member[];
};

/** Members by name, with what they have done or where they stand, and last the member itself. */
export function LessonList({ kind, lessons, ownLesson, own, indicator, members }: Props) {
  const speech = useSpeech();
  const { texts, language } = speech;
  const link = useMemberLink();
  if (lessons.length === 0) return null;
  const isImproved = kind === 'improved';
  const changed = [...lessons, ownLesson].flatMap(({ from, to }) =>
    from && to ? [{ from: from.value, to: to.value }] : [],
  );
  const wordsOf = (lesson: Lesson) =>
    isImproved ? (
      <FromTo lesson={lesson} indicator={indicator} />
    ) : (
      lesson.place && `${formatValue(lesson.place.value, indicator, language)}, ${placeWords(lesson, speech)}`
    );
  const isLog =
    isImproved &&
    changed.length > 0 &&
    drawnScale(
      changed.flatMap(({ from, to }) => [from, to]),
      indicator.scale,
    ) === 'log';
  const hasOwn = isImproved ? ownLesson.from !== null : ownLesson.place !== null;
  const markOf = (lesson: Lesson) =>
    isImproved &&
    lesson.from &&
    lesson.to && (
      <span className={styles.measure}>
        <BeforeAfter
          from={lesson.from.value}
          to={lesson.to.value}
          among={changed}
          polarity={indicator.polarity}
          isBetter={lesson.direction.verdict === 'improving'}
          scale={indicator.scale}
          width={180}
          height={16}
        />
        <span className={styles.note}>{spreadWords(lesson, speech)}</span>
      </span>
    );
  return (
    <>
      <ul className={styles.list}>
        {lessons.map((lesson) => {
          const member = members.find(({ code }) => code === lesson.member);
          return (
            <li key={lesson.member}>
              <strong>{member ? link(member) : lesson.member}</strong> {wordsOf(lesson)}
              {markOf(lesson)}
              <Examples lesson={lesson} />
            </li>
          );
        })}
        {hasOwn && (
          <li className={styles.own}>
            {texts.lessons.own} <strong>{own.name}</strong> {wordsOf(ownLesson)}
            {isImproved && `. ${texts.verdicts.direction[ownLesson.direction.verdict]}.`}
            {markOf(ownLesson)}
          </li>
        )}
      </ul>
      {isLog && <p className={styles.note}>{texts.charts.logAxis}</p>}
    </>
  );
}
