import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { RoundYearChoice } from '#features/board/round-year-choice.tsx';
import { ReminderForm } from '#features/reminders/reminder-form.tsx';
import { currentRoundOf } from '#current-round.ts';
import { formatDay } from '#i18n/dates.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { membersQuery } from '#queries/members.ts';
import { remindersQuery } from '#queries/reminders.ts';
import { roundsQuery } from '#queries/rounds.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import styles from './page.module.css';

const listHeight = 640;

/** Who is to be reminded, and of what? */
export function RemindersPage() {
  const { reminders: words, board } = useDeskTexts();
  const { year } = useSearch({ from: '__root__' });
  const { data: list, error, refetch } = useQuery(roundsQuery);
  const round = list ? currentRoundOf(list.rounds, year) : undefined;
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        {round === null && <p className={styles.lead}>{board.noRounds}</p>}
        {list && round && <RoundYearChoice years={list.rounds.map((one) => one.year)} chosen={round.year} />}
        {error && <Failure reply={replyOf(error)} onRetry={() => void refetch()} />}
        {round && <RemindersOf key={round.year} year={round.year} />}
      </section>
    </>
  );
}

function RemindersOf({ year }: { year: number }) {
  const { reminders: words } = useDeskTexts();
  const { language } = useSpeech();
  const { data: reminders, error, refetch } = useQuery(remindersQuery(year));
  const { data: list } = useQuery(membersQuery);
  const { data: catalogue } = useQuery(catalogueQuery);
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (!reminders || !list || !catalogue) return <Skeleton height={listHeight} />;
  const { planned, members, status } = reminders;
  const days = planned.map((day) => formatDay(day, language)).join(', ');
  const isOpen = status === 'open';
  return (
    <>
      <p className={styles.lead}>
        {members.length === 0 ? words.nobody : words.lead(words.members(members.length))} {!isOpen && words.notOpen}
      </p>
      <p>
        {days === '' ? words.noPlanned : words.planned(days)} <Link to="/kansli/omgangar">{words.plan}</Link>
      </p>
      {isOpen && members.length > 0 && (
        <ReminderForm
          reminders={reminders}
          members={new Map(list.members.map((member) => [member.code, member]))}
          catalogue={catalogue}
        />
      )}
    </>
  );
}
