import { isDone } from '@ratthall/domain/entry';
import type { Report } from '#queries/entries.ts';
import { inSentence } from '#i18n/format.ts';
import { progressOf } from './progress.ts';
import { useSpoken } from './spoken.ts';
import { formatDay } from '#i18n/dates.ts';
import type { WorkRow } from './use-work.ts';
import styles from './report.module.css';

/** More than these are seen better in the list itself. */
const mostNamed = 6;

type Props = { report: Report; rows: readonly WorkRow[] };

/** What is left, in words, before anything else; each a link to its place. */
export function ReportLead({ report, rows }: Props) {
  const { desk, language } = useSpoken();
  const words = desk.report;
  const { year, round, today } = report;
  const { done, all } = progressOf(rows.map(({ status, stage, entry }) => ({ status, stage, isAsked: entry.isAsked })));
  const left = rows.filter(({ status, entry }) => entry.isAsked && !isDone(status));
  const named = left.length > mostNamed ? [] : left;
  const isOpen = rows.some(({ may }) => may.includes('save'));
  if (all === 0) return <p className={styles.lead}>{isOpen ? words.noRound(year) : words.notOpen(year)}</p>;
  return (
    <>
      <p className={styles.lead}>
        {done === all ? words.allDone(all, year) : words.done(done, all, year)} {named.length > 0 && words.remaining}{' '}
        {named.map(({ indicator }, i) => (
          <span key={indicator.id}>
            {i > 0 && (i === named.length - 1 ? ` ${words.and} ` : ', ')}
            <a href={`#${indicator.id}`}>{inSentence(indicator.name[language])}</a>
          </span>
        ))}
        {named.length > 0 && '. '}
        {left.length > 0 &&
          round &&
          isOpen &&
          (round.dueOn >= today ? words.due : words.overdue)(formatDay(round.dueOn, language))}
      </p>
      {!isOpen && !rows.some(({ may }) => may.length > 0) && <p>{words.notOpen(year)}</p>}
      {round && round.message !== '' && (
        <p className={styles.message}>
          <strong>{words.message}:</strong> {round.message}
        </p>
      )}
    </>
  );
}

/** What was sent back stands first, with the words that came with it. */
export function ReturnedList({ rows }: { rows: readonly WorkRow[] }) {
  const { desk, language } = useSpoken();
  const returned = rows.filter(({ draft }) => draft.stands?.status === 'returned');
  if (returned.length === 0) return null;
  return (
    <section className={styles.returned} aria-labelledby="returned">
      <h2 id="returned">{desk.report.returnedTitle}</h2>
      <p>{desk.report.returnedLead}</p>
      <ul>
        {returned.map(({ indicator, draft }) => (
          <li key={indicator.id}>
            <a href={`#${indicator.id}`}>{indicator.name[language]}</a>
            {draft.stands && draft.stands.comment !== '' && (
              <> – {desk.entry.comment(draft.stands.author.name, draft.stands.comment)}</>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
