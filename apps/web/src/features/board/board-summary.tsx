import { daysBetween } from '@ratthall/domain/dates';
import { Link } from '@tanstack/react-router';
import { formatDay } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Board } from '#queries/rounds.ts';
import type { BoardCounts } from './board-view.ts';
import styles from './board.module.css';

/** What is in and what is odd, in words, before any table. */
export function BoardSummary({ board, counts }: { board: Board; counts: BoardCounts }) {
  const words = useDeskTexts().board;
  const { language } = useSpeech();
  const number = (value: number) => formatNumber(value, 0, language);
  const { states, asked, done, left, odd, members } = counts;
  const share = asked === 0 ? 0 : Math.floor((100 * done) / asked);
  const waiting = states.submitted;
  return (
    <>
      <p className={styles.lead}>
        {words.lead(number(done), number(asked), language === 'sv' ? `${share}\u00a0%` : `${share}%`)}{' '}
        {left === 0 ? words.nothingLeft : words.left(number(left), words.members(members.all - members.done))}{' '}
        {states['central-awaited'] > 0 && words.centralAwaited(number(states['central-awaited']))}
      </p>
      <p className={styles.lead}>
        {waiting === 0 ? words.nothingWaiting : words.waiting(number(waiting), words.members(members.waiting))}{' '}
        {waiting > 0 && (odd === 0 ? words.nothingOdd : words.odd(odd))}
      </p>
      <p>
        {words.membersLine(members.done, members.all, members.untouched)}{' '}
        {members.nobody > 0 && words.nobodyLine(members.nobody)} <RoundLine board={board} />
      </p>
      <p className={styles.acts}>
        {waiting > 0 && (
          <Link to="/kansli/granska" search={(old) => ({ ...old, year: board.round.year })} className="button">
            {words.review}
          </Link>
        )}
        {board.round.status === 'open' && left + states.awaiting > 0 && (
          <Link
            to="/kansli/paminnelser"
            search={(old) => ({ ...old, year: board.round.year })}
            className="button-quiet"
          >
            {words.remind}
          </Link>
        )}
        <Link to="/kansli/omgangar">{words.manageRound}</Link>
      </p>
    </>
  );
}

/** Where the round itself stands, and how long there is. */
function RoundLine({ board: { round, today } }: { board: Board }) {
  const words = useDeskTexts().board;
  const { language } = useSpeech();
  const day = (date: string) => formatDay(date, language);
  const { status, opensOn, dueOn, closesOn } = round;
  if (status === 'closed') return words.statusLine.closed;
  if (status === 'planned') {
    return `${words.statusLine.planned(day(opensOn))}${opensOn < today ? ` ${words.shouldHaveOpened}` : ''}`;
  }
  const days = daysBetween(today, dueOn);
  const remaining = days >= 0 ? words.daysLeft(days) : words.daysOver(-days);
  const isOver = closesOn < today ? ` ${words.shouldHaveClosed}` : '';
  return `${words.statusLine.open(day(dueOn), day(closesOn))} ${remaining}${isOver}`;
}
