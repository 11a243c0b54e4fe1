import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { RoundYearChoice } from '#features/board/round-year-choice.tsx';
import { ReviewList } from '#features/review/review-list.tsx';
import { currentRoundOf } from '#current-round.ts';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { membersQuery } from '#queries/members.ts';
import { reviewsQuery } from '#queries/reviews.ts';
import { roundsQuery } from '#queries/rounds.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const listHeight = 480;

/** What waits for review? */
export function ReviewsPage() {
  const words = useDeskTexts().review;
  const search = useSearch({ from: '__root__' });
  const { data: list, error, refetch } = useQuery(roundsQuery);
  const year = list ? (search.year ?? currentRoundOf(list.rounds, undefined)?.year ?? list.proposal.year) : undefined;
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.listTitle}</h1>
        {list && year !== undefined && <RoundYearChoice years={list.rounds.map((one) => one.year)} chosen={year} />}
        {year !== undefined && <Queue key={year} year={year} />}
      </section>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
    </>
  );
}

function Queue({ year }: { year: number }) {
  const words = useDeskTexts().review;
  const { data: queue, error, refetch } = useQuery(reviewsQuery(year));
  const { data: list } = useQuery(membersQuery);
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!queue || !list) return <Skeleton height={listHeight} />;
  const waiting = queue.members.reduce((sum, member) => sum + member.waiting, 0);
  const members = new Map(list.members.map((member) => [member.code, member]));
  return (
    <>
      <p className={styles.lead}>
        {waiting === 0 ? words.nothing : words.listLead(waiting, words.members(queue.members.length))}
      </p>
      {waiting > 0 && <ReviewList queue={queue} members={members} />}
    </>
  );
}
