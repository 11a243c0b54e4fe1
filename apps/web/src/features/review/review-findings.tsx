import { entryFindingText } from '#findings/entry-checks.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { EntryFinding } from '#queries/reviews.ts';
import type { Waiting } from './use-decisions.ts';
import styles from './review.module.css';

type Indicator = Catalogue['indicators'][number];

type Props = { waiting: Waiting; indicator: Indicator; indicators: readonly Indicator[] };

/** What the checks noticed about a figure, each with what the reporter has answered. */
export function ReviewFindings({ waiting: { entry, findings }, indicator, indicators }: Props) {
  const { review: words, entry: entryWords } = useDeskTexts();
  const { language } = useSpeech();
  if (findings.length === 0 || entry === null) return null;
  const { answers } = entry.content;
  return (
    <section aria-label={words.findings} className={styles.findings}>
      <ul>
        {findings.map((found) => {
          const answer = answers.find(({ check }) => check === found.check);
          const text = entryFindingText(found as EntryFinding, { indicator, others: indicators }, language);
          return (
            <li key={`${found.check} ${text}`}>
              <p>{text}</p>
              {answer && (
                <p className={styles.answer}>
                  {words.answer(entryWords.reasons[answer.reason], answer.text)} {answer.isPublic && words.isPublic}
                </p>
              )}
              {!answer && found.severity === 'warn' && <p className={styles.answer}>{words.noAnswer}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
