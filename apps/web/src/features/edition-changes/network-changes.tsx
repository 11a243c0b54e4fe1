import { changeWordsIn } from '#findings/edition-changes.ts';
import { inSentence } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { EditionChanges } from '#queries/edition-changes.ts';
import styles from './edition-changes.module.css';

/** What changed besides the indicators: members, rules, and which indicators are in which set. */
export function NetworkChanges({ changes }: { changes: EditionChanges }) {
  const { texts, language } = useSpeech();
  const words = texts.changes;
  const said = changeWordsIn(language);
  const { members, rules, sets, indicators } = changes;
  const nameOf = (id: string | null) => indicators.find((one) => one.id === id)?.name[language] ?? id ?? '';
  const text = (part: EditionChanges['sets'][number]['before']) =>
    part === null ? '' : typeof part === 'string' ? part : 'sv' in part ? part[language] : part.join(' ');
  const unlisted = members.joined + members.left + members.renamed - members.rows.length;
  const changedSets = [...new Set(sets.map(({ set }) => set))];
  return (
    <>
      <p>
        {said.members(members.joined, members.left)} {rules.length === 0 && said.rules([])}
      </p>
      {members.rows.length + rules.length > 0 && (
        <ul className={styles.rows}>
          {members.rows.map(({ code, name, what, before }) => (
            <li key={`${code} ${what}`}>{said.member[what](name, before ?? '')}</li>
          ))}
          {rules.map(({ rule, before, after }) => (
            <li key={rule}>{said.ruleStep(said.rule(rule), before, after)}</li>
          ))}
        </ul>
      )}
      {unlisted > 0 && <p className={styles.note}>{words.membersMore(unlisted)}</p>}
      {changedSets.map((set) => {
        const own = sets.filter((one) => one.set === set);
        return (
          <div key={set}>
            <p>{words.set(inSentence(own[0]?.name[language] ?? set))}</p>
            <ul className={styles.rows}>
              {own.map(({ what, indicator, before, after }) => (
                <li key={`${what} ${indicator}`}>
                  {said.set[what](nameOf(indicator), { before: text(before), after: text(after) })}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
