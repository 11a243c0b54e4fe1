import { shapeOf, type ImportMapping } from '@ratthall/domain/import-columns';
import { ownSource } from '@ratthall/domain/own-figures';
import { useState, type ReactNode } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import styles from './imports.module.css';

type Props = { mapping: ImportMapping; catalogue: Catalogue; onChange: (mapping: ImportMapping) => void };

/** What is so of the whole file, where no column says it. */
export function WholeFields({ mapping, catalogue, onChange }: Props) {
  const words = useDeskTexts().imports.columns;
  const { language } = useSpeech();
  const { columns, whole } = mapping;
  const [year, setYear] = useState(whole.year === null ? '' : String(whole.year));
  const shape = shapeOf(columns);
  const change = (changes: Partial<ImportMapping['whole']>) =>
    onChange({ ...mapping, whole: { ...whole, ...changes } });
  const has = (part: 'indicator' | 'year' | 'source') => columns.includes(part);
  return (
    <fieldset className={styles.whole}>
      <legend>{words.wholeTitle}</legend>
      <p className={styles.hint}>{words.wholeLead}</p>
      {shape !== 'indicators' && !has('indicator') && (
        <Field id="import-indicator" label={words.indicator}>
          <select
            id="import-indicator"
            value={whole.indicator ?? ''}
            onChange={({ target }) => change({ indicator: target.value || null })}
          >
            <option value="">{words.choose}</option>
            {catalogue.indicators.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </Field>
      )}
      {shape !== 'years' && !has('year') && (
        <Field id="import-year" label={words.year}>
          <input
            id="import-year"
            type="text"
            inputMode="numeric"
            maxLength={4}
            value={year}
            onChange={({ target }) => {
              setYear(target.value);
              change({ year: /^(19|20)\d\d$/.test(target.value.trim()) ? Number(target.value) : null });
            }}
          />
        </Field>
      )}
      {!has('source') && (
        <Field id="import-source" label={words.source} hint={words.sourceHint}>
          <select
            id="import-source"
            aria-describedby="import-source-hint"
            value={whole.source ?? ''}
            onChange={({ target }) => change({ source: target.value || null })}
          >
            <option value="">{words.choose}</option>
            {catalogue.sources
              .filter(({ id }) => id !== ownSource)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
          </select>
        </Field>
      )}
      <Field id="import-reference" label={words.reference} hint={words.referenceHint}>
        <input
          id="import-reference"
          type="text"
          inputMode="url"
          aria-describedby="import-reference-hint"
          maxLength={500}
          value={whole.reference ?? ''}
          onChange={({ target }) => change({ reference: target.value.trim() || null })}
        />
      </Field>
    </fieldset>
  );
}

function Field({ id, label, hint, children }: { id: string; label: string; hint?: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
