import type { Target } from '@ratthall/domain/indicator';
import { useId, useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { TwoTexts } from './two-texts.tsx';
import { TypedField } from './typed-field.tsx';
import { milestonesIn, numberIn, typed } from './typed-lists.ts';
import styles from './catalogue-desk.module.css';

type Props<T extends Target> = {
  target: T;
  /** What it may replace. */
  replaceable: readonly Target[];
  nameOf: (target: Target) => string;
  onChange: (target: T) => void;
};

/** A target as it is written. A change is typed in per cent and kept as a share. */
export function TargetForm<T extends Target>({ target, replaceable, nameOf, onChange }: Props<T>) {
  const { targets: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const id = useId();
  const { kind } = target;
  const scale = kind === 'change' ? 100 : 1;
  const shown = (value: number) => typed(Number((value * scale).toPrecision(12)), language);
  const [milestones, setMilestones] = useState(
    target.milestones.map(({ year, value }) => `${year} ${shown(value)}`).join('\n'),
  );
  const change = (changes: Partial<Target>) => onChange({ ...target, ...changes });
  const wholeYear = (text: string) => (/^\d{4}$/.test(text.trim()) ? Number(text) : null);
  return (
    <div className={styles.draft}>
      <h3>{words.newTitle}</h3>
      <p className={styles.field}>
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={({ target: { value } }) => change({ kind: value as Target['kind'] })}
        >
          {(['value', 'limit', 'change'] as const).map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </p>
      <TypedField
        label={words.value[kind]}
        start={shown(target.value)}
        problem={(text) => (numberIn(text) === null ? words.number : null)}
        onType={(text) => change({ value: (numberIn(text) ?? Number.NaN) / scale })}
      />
      {kind !== 'limit' && (
        <TypedField
          label={words.year}
          start={String(target.year ?? '')}
          onType={(text) => change({ year: wholeYear(text) })}
        />
      )}
      <TypedField
        label={words.baseYear}
        hint={words.baseYearHint}
        start={String(target.baseYear ?? '')}
        onType={(text) => change({ baseYear: wholeYear(text) })}
      />
      <TypedField
        label={words.baseValue}
        start={target.baseValue === null ? '' : typed(target.baseValue, language)}
        problem={(text) => (text.trim() !== '' && numberIn(text) === null ? words.number : null)}
        onType={(text) => change({ baseValue: numberIn(text) })}
      />
      <p className={styles.field}>
        <label htmlFor={`${id}-milestones`}>{words.milestones}</label>
        <span className={styles.hint} id={`${id}-milestones-hint`}>
          {milestonesIn(milestones) === null ? words.milestonesWrong : words.milestonesHint}
        </span>
        <textarea
          id={`${id}-milestones`}
          rows={2}
          value={milestones}
          aria-invalid={milestonesIn(milestones) === null}
          aria-describedby={`${id}-milestones-hint`}
          onChange={({ target: { value } }) => {
            setMilestones(value);
            const found = milestonesIn(value);
            if (found) change({ milestones: found.map((one) => ({ ...one, value: one.value / scale })) });
          }}
        />
      </p>
      <TypedField
        label={words.decided}
        hint={words.decidedHint}
        start={target.decided ?? ''}
        onType={(text) => change({ decided: text.trim() === '' ? null : text.trim() })}
      />
      <TwoTexts
        legend={words.reference}
        value={target.reference}
        rows={2}
        onChange={(reference) => change({ reference })}
      />
      <TypedField
        label={words.url}
        start={target.url ?? ''}
        onType={(text) => change({ url: text.trim() === '' ? null : text.trim() })}
      />
      {replaceable.length > 0 && (
        <p className={styles.field}>
          <label htmlFor={`${id}-replaces`}>{words.replaces}</label>
          <select
            id={`${id}-replaces`}
            value={target.replaces ?? ''}
            onChange={({ target: { value } }) => change({ replaces: value === '' ? null : value })}
          >
            <option value="">{words.replacesNone}</option>
            {replaceable.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}
