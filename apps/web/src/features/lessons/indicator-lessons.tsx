import { useQuery } from '@tanstack/react-query';
import { useSpeech } from '#i18n/language.ts';
import type { Texts } from '#i18n/sv.ts';
import { replyOf } from '#queries/call.ts';
import { lessonsQuery, type IndicatorLessons } from '#queries/lessons.ts';
import type { Member } from '#queries/members.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import { LessonList } from './lesson-list.tsx';
import type { Indicator } from './lesson-words.ts';
import styles from './lessons.module.css';

type Props = {
  own: Member;
  indicator: Indicator;
  members: readonly Member[];
  choice: { set: string | undefined; peers: string | undefined };
};

/** Whom a member can learn from in one indicator: those who have improved most, and those who stand best. */
export function IndicatorLessonsBlock({ own, indicator, members, choice }: Props) {
  const { texts } = useSpeech();
  const { data, error, refetch } = useQuery(lessonsQuery(own.code, choice));
  const lessons = data?.indicators.find(({ id }) => id === indicator.id);
  const id = `learn-${indicator.id}`;
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h4 id={id}>{texts.lessons.block}</h4>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!error && lessons === undefined && <Skeleton height={240} />}
      {!error && lessons && <Lists lessons={lessons} {...{ own, indicator, members }} />}
    </section>
  );
}

function Lists({ lessons, ...rest }: Omit<Props, 'choice'> & { lessons: IndicatorLessons }) {
  const { texts } = useSpeech();
  const { improved, year, own: ownLesson } = lessons;
  const ownRank = ownLesson.place?.rank ?? Infinity;
  const best = lessons.best.filter(({ place }) => place !== null && place.rank < ownRank);
  const named = [...improved, ...best];
  return (
    <>
      <div className={styles.lists}>
        <div>
          <h5>{texts.lessons.improvedTitle}</h5>
          <p className={styles.note}>{improvedNote(lessons, texts)}</p>
          <LessonList kind="improved" lessons={improved} ownLesson={lessons.own} {...rest} />
        </div>
        <div>
          <h5>{texts.lessons.bestTitle(year)}</h5>
          {best.length === 0 && (
            <p className={styles.note}>
              {lessons.best.length > 0 ? texts.lessons.nobodyAhead : bestNote(lessons, texts)}
            </p>
          )}
          <LessonList kind="best" lessons={best} ownLesson={lessons.own} {...rest} />
        </div>
      </div>
      {named.length > 0 && named.every(({ examples }) => examples.length === 0) && (
        <p className={styles.note}>{texts.lessons.noExample}</p>
      )}
    </>
  );
}

function improvedNote({ improvedUnknown: why, counts }: IndicatorLessons, { lessons: words }: Texts): string {
  if (why === null) return words.improvedCount(counts.improving, counts.judged);
  return why === 'no-improvement' ? words.improvedUnknown[why](counts.judged) : words.improvedUnknown[why];
}

function bestNote({ bestUnknown: why, counts }: IndicatorLessons, { lessons: words }: Texts): string {
  if (why === null) return '';
  return why === 'too-few-values' ? words.bestUnknown[why](counts.withValue) : words.bestUnknown[why];
}
