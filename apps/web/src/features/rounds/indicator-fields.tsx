import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { FieldsProps } from './day-fields.tsx';
import styles from './rounds.module.css';

/** Which indicators are asked for: set by set, each once. */
export function IndicatorFields({ plan, change, about, catalogue }: FieldsProps & { catalogue: Catalogue }) {
  const { form } = useDeskTexts().rounds;
  const { language } = useSpeech();
  const { problem, theirs } = about('indicators');
  const nameOf = (id: string) => catalogue.indicators.find((one) => one.id === id)?.name[language] ?? id;
  const choose = (ids: readonly string[], isAsked: boolean) => {
    const others = plan.indicators.filter((id) => !ids.includes(id));
    const wanted = new Set(isAsked ? [...others, ...ids] : others);
    change({ indicators: inOrder(catalogue).filter((id) => wanted.has(id)) });
  };
  return (
    <fieldset className={styles.indicators} id="round-indicators" tabIndex={-1}>
      <legend>{form.indicators}</legend>
      {problem !== null && <p className={styles.problem}>{problem}</p>}
      {theirs && <p className={styles.theirs}>{form.now(theirs.indicators.map(nameOf).join(', '))}</p>}
      {groupsOf(catalogue).map(({ set, ids }) => (
        <div key={set.id}>
          <Check
            label={form.inSet(set.name[language])}
            isChecked={ids.every((id) => plan.indicators.includes(id))}
            onChange={(isAsked) => choose(ids, isAsked)}
          />
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <Check
                  label={nameOf(id)}
                  isChecked={plan.indicators.includes(id)}
                  onChange={(isAsked) => choose([id], isAsked)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </fieldset>
  );
}

function Check({ label, isChecked, onChange }: { label: string; isChecked: boolean; onChange: (is: boolean) => void }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isChecked} onChange={({ target }) => onChange(target.checked)} /> {label}
    </label>
  );
}

/** The sets with the indicators that no set before has; the one that is shown first. */
function groupsOf({ sets }: Catalogue): { set: Catalogue['sets'][number]; ids: string[] }[] {
  const seen = new Set<string>();
  const ordered = sets.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault));
  return ordered.flatMap((set) => {
    const ids = set.entries.map(({ indicator }) => indicator).filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    return ids.length > 0 ? [{ set, ids }] : [];
  });
}

function inOrder(catalogue: Catalogue): string[] {
  return groupsOf(catalogue).flatMap(({ ids }) => ids);
}
