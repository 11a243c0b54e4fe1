import type { Indicator, Target } from '@ratthall/domain/indicator';
import { standingTargets } from '@ratthall/domain/target';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { targetName } from '#findings/target.ts';
import { TargetForm } from './target-form.tsx';
import styles from './catalogue-desk.module.css';

type Props = {
  indicator: Indicator;
  /** How many targets are saved; one after them is being written. */
  saved: number;
  onChange: (targets: Target[]) => void;
};

/** The targets for all, replaced ones too, and a new one while it is being written. */
export function TargetFields({ indicator, saved, onChange }: Props) {
  const { targets: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const { targets } = indicator;
  const known = targets.slice(0, saved);
  const standing = new Set(standingTargets(targets).map(({ id }) => id));
  const draft = targets[saved];
  return (
    <>
      {known.length === 0 && <p>{words.none}</p>}
      <ul className={styles.list}>
        {known.map((target) => (
          <li key={target.id}>
            <strong>{targetName(target, indicator, language)}</strong>
            {!standing.has(target.id) && ` (${words.replaced})`}
            <p className={styles.hint}>{target.reference[language]}</p>
          </li>
        ))}
      </ul>
      {draft ? (
        <>
          <TargetForm
            target={draft}
            replaceable={known}
            nameOf={(target) => targetName(target, indicator, language)}
            onChange={(target) => onChange([...known, target])}
          />
          <button type="button" className="button-quiet" onClick={() => onChange(known)}>
            {words.drop}
          </button>
        </>
      ) : (
        <button
          type="button"
          className="button-quiet"
          onClick={() => onChange([...targets, newTarget(indicator.id, targets)])}
        >
          {words.new}
        </button>
      )}
    </>
  );
}

const yearsAhead = 9;

/** What a new target begins as: an id that none of the others has. */
export function newTarget(of: string, others: readonly Pick<Target, 'id'>[]): Target {
  const year = new Date().getFullYear();
  const taken = new Set(others.map(({ id }) => id));
  let number = others.length + 1;
  while (taken.has(`${of}-${number}`.slice(-60))) number++;
  return {
    id: `${of}-${number}`.slice(-60).replace(/^-+/, ''),
    kind: 'value',
    value: 0,
    year: year + yearsAhead,
    baseYear: year,
    baseValue: null,
    milestones: [],
    decided: String(year),
    reference: { sv: '', en: '' },
    url: null,
    replaces: null,
  };
}
