import type { Indicator } from '@ratthall/domain/indicator';
import { useId } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { usePartWords } from './use-part-words.ts';
import { TypedField } from './typed-field.tsx';
import { numberIn, typed } from './typed-lists.ts';
import styles from './catalogue-desk.module.css';

type Props = { indicator: Indicator; onChange: (changes: Partial<Indicator>) => void };

const criteria = [1, 2, 3, 4] as const;
const goals = Array.from({ length: 17 }, (_, i) => i + 1);
const limits = [
  { of: 'usual', parts: ['min', 'max'] },
  { of: 'possible', parts: ['hardMin', 'hardMax'] },
] as const;

/** How an indicator is measured: what can be another, and what cannot, with why. */
export function MeasureFields({ indicator, onChange }: Props) {
  const { measure: words, parts } = useDeskTexts().catalogue;
  const { texts, language } = useSpeech();
  const { nameOf, valueOf } = usePartWords();
  const id = useId();
  const toggled = <T extends number>(all: readonly T[], one: T): T[] =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one].toSorted((a, b) => a - b);
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{nameOf(['criteria'])}</legend>
        {criteria.map((one) => (
          <label key={one} className={styles.check}>
            <input
              type="checkbox"
              checked={indicator.criteria.includes(one)}
              onChange={() => onChange({ criteria: toggled(indicator.criteria, one) })}
            />
            {one}. {texts.common.criteriaNames[one]}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{words.goals}</legend>
        <span className={styles.grid}>
          {goals.map((one) => (
            <label key={one} className={styles.check}>
              <input
                type="checkbox"
                checked={indicator.goals.includes(one)}
                onChange={() => onChange({ goals: toggled(indicator.goals, one) })}
              />
              {one}
            </label>
          ))}
        </span>
      </fieldset>
      {limits.map(({ of, parts: both }) => (
        <fieldset key={of} className={styles.pair}>
          <legend>
            {words.limits[of]}
            <span className={styles.hint}>{words.limitHints[of]}</span>
          </legend>
          {both.map((one) => (
            <TypedField
              key={one}
              label={nameOf([one])}
              start={indicator.limits[one] === null ? '' : typed(indicator.limits[one], language)}
              problem={(text) => (text.trim() !== '' && numberIn(text) === null ? words.number : null)}
              onType={(text) => onChange({ limits: { ...indicator.limits, [one]: numberIn(text) } })}
            />
          ))}
        </fieldset>
      ))}
      <p className={styles.field}>
        <label htmlFor={`${id}-decimals`}>{nameOf(['decimals'])}</label>
        <input
          id={`${id}-decimals`}
          type="number"
          min={0}
          max={6}
          value={indicator.decimals}
          onChange={({ target }) => onChange({ decimals: target.valueAsNumber || 0 })}
        />
      </p>
      {indicator.inputs.length > 0 && (
        <fieldset className={styles.pair}>
          <legend>
            {words.units}
            <span className={styles.hint}>{words.unitHint}</span>
          </legend>
          {indicator.inputs.map((input) => (
            <TypedField
              key={input.id}
              label={input.name[language] || input.id}
              start={input.unit}
              onType={(unit) =>
                onChange({
                  inputs: indicator.inputs.map((one) => (one.id === input.id ? { ...one, unit: unit.trim() } : one)),
                })
              }
            />
          ))}
        </fieldset>
      )}
      <h3>{words.fixed}</h3>
      <p className={styles.hint}>{words.why}</p>
      <dl className={styles.fixed}>
        {(['id', 'unit', 'polarity', 'factor', 'shownSource', 'appliesTo', 'reportedBy'] as const).map((part) => (
          <div key={part}>
            <dt>{nameOf([part])}</dt>
            <dd>{valueOf(indicator[part])}</dd>
          </div>
        ))}
        {indicator.inputs.length > 0 && (
          <div>
            <dt>{nameOf(['inputs'])}</dt>
            <dd>{indicator.inputs.map((one) => `${one.id} (${valueOf(one.role)})`).join(', ')}</dd>
          </div>
        )}
        {indicator.kolada && (
          <div>
            <dt>{nameOf(['kolada'])}</dt>
            <dd>
              {parts['municipality']}: {valueOf(indicator.kolada.municipality)}; {parts['region']}:{' '}
              {valueOf(indicator.kolada.region)}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
