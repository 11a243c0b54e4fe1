import type { Indicator } from '@ratthall/domain/indicator';
import { useId, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { emptyIndicator, isIndicatorId } from './empty-indicator.ts';
import styles from './set-composer.module.css';

type Props = { taken: readonly string[]; onMade: (indicator: Indicator) => void; onCancel: () => void };

/** What has to be known of an indicator before it can have a place; the rest is written once it is there. */
export function NewIndicatorForm({ taken, onMade, onCancel }: Props) {
  const { sets: words, texts, languages, reportedBy, own } = useDeskTexts().catalogue;
  const [one, setOne] = useState<Indicator>(() => emptyIndicator(new Date().getFullYear()));
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const change = (changes: Partial<Indicator>) => setOne((old) => ({ ...old, ...changes }));
  const make = () => {
    const isFine = isIndicatorId(one.id) && !taken.includes(one.id);
    setWrong(!isFine);
    if (isFine) onMade(one);
    else document.getElementById(`${id}-id`)?.focus();
  };
  const choices = [
    ['polarity', words.polarity, words.polarities],
    ['reportedBy', words.reportedBy, reportedBy],
  ] as const;
  return (
    <div className={styles.draft} role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.newTitle}</h3>
      <p className={styles.field}>
        <label htmlFor={`${id}-id`}>{words.id}</label>
        <span className={isWrong ? styles.problem : styles.hint} id={`${id}-hint`}>
          {isWrong ? words.idWrong : words.idHint}
        </span>
        <input
          id={`${id}-id`}
          type="text"
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          value={one.id}
          onChange={({ target }) => change({ id: target.value })}
        />
      </p>
      {(['name', 'description', 'unitName'] as const).map((part) => (
        <fieldset key={part} className={styles.pair}>
          <legend>{texts[part]}</legend>
          {(['sv', 'en'] as const).map((language) => (
            <p key={language}>
              <label htmlFor={`${id}-${part}-${language}`}>{languages[language]}</label>
              <input
                id={`${id}-${part}-${language}`}
                type="text"
                lang={language}
                maxLength={2_000}
                value={one[part][language]}
                onChange={({ target }) => change({ [part]: { ...one[part], [language]: target.value } })}
              />
            </p>
          ))}
        </fieldset>
      ))}
      <p className={styles.field}>
        <label htmlFor={`${id}-unit`}>{words.unit}</label>
        <input
          id={`${id}-unit`}
          type="text"
          maxLength={40}
          value={one.unit}
          onChange={({ target }) => change({ unit: target.value })}
        />
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-decimals`}>{words.decimals}</label>
        <input
          id={`${id}-decimals`}
          type="number"
          min={0}
          max={6}
          value={one.decimals}
          onChange={({ target }) => change({ decimals: target.valueAsNumber || 0 })}
        />
      </p>
      {choices.map(([part, label, options]) => (
        <p key={part} className={styles.field}>
          <label htmlFor={id + part}>{label}</label>
          <select id={id + part} value={one[part]} onChange={({ target }) => change({ [part]: target.value })}>
            {Object.entries(options).map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p className={styles.acts}>
        <button type="button" className="button" onClick={make}>
          {words.put}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {own.cancel}
        </button>
      </p>
    </div>
  );
}
