import { useDeferredValue } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import type { DraftContent, EditionDraft } from '#queries/edition-drafts.ts';
import { Markdown } from '#ui/markdown.tsx';
import { contentOf, fieldId, languages, longest, textIn, withText, type TextField } from './draft-content.ts';
import styles from './edition-desk.module.css';

export type WritingProps = {
  content: DraftContent;
  theirs: EditionDraft | null;
  onChange: (content: DraftContent) => void;
};

type Props = WritingProps & { field: TextField; legend: string; hint?: string; rows: number; isPlain?: boolean };

/** A text in both languages beside each other, each with how it will look and what somebody else has written there. */
export function TextPair({ field, legend, hint, rows, isPlain = false, content, theirs, onChange }: Props) {
  const { form } = useDeskTexts().editions;
  const both = textIn(content, field);
  const hintId = `${fieldId(field, 'sv')}-hint`;
  return (
    <fieldset className={styles.pair}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.columns}>
        {languages.map((language) => {
          const id = fieldId(field, language);
          const text = both[language];
          const isTooLong = text.length > longest[field.text];
          const change = (next: string) => onChange(withText(content, field, { language, text: next }));
          return (
            <div key={language} className={styles.column}>
              <label htmlFor={id}>
                {form[language]}
                <span className="visually-hidden"> – {legend}</span>
              </label>
              <textarea
                id={id}
                lang={language}
                rows={rows}
                value={text}
                aria-invalid={isTooLong}
                aria-describedby={hint === undefined ? undefined : hintId}
                onChange={({ target }) => change(target.value)}
              />
              {isTooLong && <p className={styles.problem}>{form.tooLong(String(longest[field.text]))}</p>}
              <Theirs text={theirs && textIn(contentOf(theirs), field)[language]} own={text} onTake={change} />
              {!isPlain && <Look text={text} language={language} />}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function Look({ text, language }: { text: string; language: string }) {
  const { form } = useDeskTexts().editions;
  const shown = useDeferredValue(text);
  if (shown.trim() === '') return null;
  return (
    <div className={styles.look}>
      <p className={styles.hint}>{form.look}</p>
      <div lang={language}>
        <Markdown text={shown} headingLevel={4} />
      </div>
    </div>
  );
}

/** What stands now, where somebody else has saved something different meanwhile. */
export function Theirs({ text, own, onTake }: { text: string | null; own: string; onTake: (text: string) => void }) {
  const { form } = useDeskTexts().editions;
  if (text === null || text.trim() === own.trim()) return null;
  return (
    <div className={styles.theirs}>
      <p>
        <strong>{form.now}</strong> {text === '' ? form.nothing : text}
      </p>
      <button type="button" className="button-quiet" onClick={() => onTake(text)}>
        {form.takeTheirs}
      </button>
    </div>
  );
}
