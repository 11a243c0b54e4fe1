import { useId } from 'react';
import type { Localized } from '@ratthall/domain/indicator';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './catalogue-desk.module.css';

type Props = { legend: string; value: Localized; rows?: number; onChange: (value: Localized) => void };

/** A text in both languages beside each other. */
export function TwoTexts({ legend, value, rows = 1, onChange }: Props) {
  const { languages } = useDeskTexts().catalogue;
  const id = useId();
  return (
    <fieldset className={styles.pair}>
      <legend>{legend}</legend>
      {(['sv', 'en'] as const).map((language) => {
        const attributes = {
          id: id + language,
          lang: language,
          value: value[language],
          maxLength: 4_000,
          onChange: ({ target }: { target: { value: string } }) => onChange({ ...value, [language]: target.value }),
        };
        return (
          <div key={language}>
            <label htmlFor={id + language}>
              {languages[language]}
              <span className="visually-hidden"> – {legend}</span>
            </label>
            {rows === 1 ? <input type="text" {...attributes} /> : <textarea rows={rows} {...attributes} />}
          </div>
        );
      })}
    </fieldset>
  );
}
