import { useQuery } from '@tanstack/react-query';
import { notFound, useParams, useSearch } from '@tanstack/react-router';
import { ReviewForm } from '#features/review/review-form.tsx';
import { currentRoundOf } from '#current-round.ts';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { membersQuery, type Member } from '#queries/members.ts';
import { reviewQuery, reviewsQuery } from '#queries/reviews.ts';
import { roundsQuery } from '#queries/rounds.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const reviewHeight = 640;

/** Are the figures that a member has submitted right? */
export function ReviewPage() {
  const { slug } = useParams({ strict: false });
  const search = useSearch({ from: '__root__' });
  const { data: list, error, refetch } = useQuery(membersQuery);
  const rounds = useQuery(roundsQuery);
  const failed = error ?? rounds.error;
  if (failed) return <Failure reply={replyOf(failed)} onRetry={() => void (error ? refetch() : rounds.refetch())} />;
  if (!list || !rounds.data) return <Skeleton height={reviewHeight} />;
  const member = list.members.find((one) => one.slug === slug);
  if (!member) throw notFound();
  const year = search.year ?? currentRoundOf(rounds.data.rounds, undefined)?.year ?? rounds.data.proposal.year;
  return <ReviewOf key={`${member.code} ${year}`} member={member} members={list.members} year={year} />;
}

function ReviewOf({ member, members, year }: { member: Member; members: readonly Member[]; year: number }) {
  const words = useDeskTexts().review;
  const { data: review, error, refetch } = useQuery(reviewQuery(member.code, year));
  const { data: queue } = useQuery(reviewsQuery(year));
  const { data: catalogue } = useQuery(catalogueQuery);
  const codes = queue?.members.map((one) => one.member) ?? [];
  // The one after this, and after the last the first again.
  const at = codes.indexOf(member.code);
  const following = codes.length > 0 ? codes[(at + 1) % codes.length] : undefined;
  const next = members.find(({ code }) => code === following && code !== member.code) ?? null;
  return (
    <>
      <h1>{words.title(member.name)}</h1>
      <p className={styles.question}>{words.about(year)}</p>
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {review && catalogue ? (
        <ReviewForm review={review} member={member} catalogue={catalogue} next={next} />
      ) : (
        !error && <Skeleton height={reviewHeight} />
      )}
    </>
  );
}
