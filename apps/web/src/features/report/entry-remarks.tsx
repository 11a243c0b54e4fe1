import { findingIn } from './finding-words.ts';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import styles from './entry-findings.module.css';

/** What is odd about a figure that cannot be changed here, with what has been said about it. */
export function EntryRemarks({ row }: { row: WorkRow }) {
  const { desk, language } = useSpoken();
  const words = desk.entry;
  const { answers, reason, publicNote } = row.draft.content;
  const warnings = row.findings.filter(({ severity }) => severity === 'warn');
  const said = [...new Set(answers.map(({ reason: code, text }) => `${words.reasons[code]}: ${text}`))];
  if (reason) said.push(`${words.reasons[reason.code]}: ${reason.text}`);
  if (warnings.length === 0 && said.length === 0 && publicNote === '') return null;
  return (
    <div className={styles.findings}>
      <ul>
        {warnings.map((finding) => (
          <li key={finding.check} data-severity="warn">
            {findingIn(finding, row, language)}
          </li>
        ))}
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {publicNote !== '' && (
          <li>
            {words.publicNote}: {publicNote}
          </li>
        )}
      </ul>
    </div>
  );
}
