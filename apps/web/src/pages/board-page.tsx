import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Board } from '#features/board/board.tsx';
import { BoardSummary } from '#features/board/board-summary.tsx';
import { countsOf } from '#features/board/board-view.ts';
import { RoundYearChoice } from '#features/board/round-year-choice.tsx';
import { currentRoundOf } from '#current-round.ts';
import { useDeskTexts } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { membersQuery } from '#queries/members.ts';
import { boardQuery, roundsQuery } from '#queries/rounds.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const boardHeight = 640;

/** What is in, and what is odd? */
export function BoardPage() {
  const words = useDeskTexts().board;
  const { year } = useSearch({ from: '__root__' });
  const { data: list, error, refetch } = useQuery(roundsQuery);
  const round = list ? currentRoundOf(list.rounds, year) : undefined;
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        {round === null && (
          <>
            <p className={styles.lead}>{words.noRounds}</p>
            <Link to="/kansli/omgangar" className="button">
              {words.planOne}
            </Link>
          </>
        )}
        {list && round && <RoundYearChoice years={list.rounds.map((one) => one.year)} chosen={round.year} />}
      </div>
      {round && <BoardOf key={round.year} year={round.year} />}
      {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
      {!list && !error && <Skeleton height={boardHeight} />}
    </>
  );
}

function BoardOf({ year }: { year: number }) {
  const words = useDeskTexts().board;
  const { data: board, error, refetch } = useQuery(boardQuery(year));
  const { data: catalogue } = useQuery(catalogueQuery);
  const { data: list } = useQuery(membersQuery);
  const counts = useMemo(() => (board ? countsOf(board) : null), [board]);
  const members = useMemo(() => new Map(list?.members.map((member) => [member.code, member])), [list]);
  const indicators = useMemo(
    () => board?.round.indicators.flatMap((id) => catalogue?.indicators.find((one) => one.id === id) ?? []) ?? [],
    [board, catalogue],
  );
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!board || !counts || !catalogue || !list) return <Skeleton height={boardHeight} />;
  return (
    <>
      <section className={styles.opening}>
        <BoardSummary board={board} counts={counts} />
      </section>
      <section aria-labelledby="members">
        <h2 id="members">{words.tableTitle}</h2>
        <Board board={board} counts={counts} members={members} indicators={indicators} />
      </section>
    </>
  );
}
