import type { Indicator } from '@ratthall/domain/indicator';
import { useId, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { sendAdoption, sendSet, type ComposedSet, type EditedSet } from '#queries/catalogue-editing.ts';
import { EntryRows } from './entry-rows.tsx';
import { NewIndicatorForm } from './new-indicator-form.tsx';
import { ReasonField } from './reason-field.tsx';
import { Refusal } from './refusal.tsx';
import { useKept } from './use-kept.ts';
import { useSaving } from './use-saving.ts';
import desk from './catalogue-desk.module.css';
import styles from './set-composer.module.css';

type Props = {
  edited: EditedSet & { document: ComposedSet };
  catalogue: Catalogue;
  onDone: (told: string, isGone?: boolean) => void;
};

/** A set as it is composed: what it is called, what is in it, and what becomes of it. */
export function SetForm({ edited, catalogue, onDone }: Props) {
  const words = useDeskTexts().catalogue;
  const { sets: texts, saving, languages } = words;
  const [base] = useState(edited);
  const kept = useKept<ComposedSet>(`sets.${edited.document.id}`, base);
  const { document: set, isChanged, change, revision } = kept;
  const [reason, setReason] = useState('');
  const [isLacking, setLacking] = useState(false);
  const [thisYear] = useState(() => new Date().getFullYear());
  const [from, setFrom] = useState(thisYear);
  const [isFirst, setFirst] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const sending = useSaving();
  const id = useId();
  const indicators = [...catalogue.indicators, ...set.newIndicators];
  const begin = (told: string, isGone = false) => {
    kept.drop();
    onDone(told, isGone);
  };
  const act = async (
    send: (saving: { revision: number; reason: string }) => Promise<unknown>,
    told: string,
    isGone = false,
  ) => {
    setLacking(reason.trim() === '');
    if (reason.trim() === '') return;
    if (await sending.run(() => send({ revision, reason: reason.trim() }))) begin(told, isGone);
  };
  const put = (indicator: Indicator) => {
    setMaking(false);
    change({
      newIndicators: [...set.newIndicators, indicator],
      entries: [...set.entries, { indicator: indicator.id, number: null, complements: null }],
    });
  };
  return (
    <>
      {kept.isFound && <p className={desk.found}>{saving.found}</p>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act((s) => sendSet(set.id, set, s), saving.saved);
        }}
      >
        {(['name', 'description'] as const).map((part) => (
          <fieldset key={part} className={styles.pair}>
            <legend>{texts[part]}</legend>
            {(['sv', 'en'] as const).map((language) => (
              <p key={language}>
                <label htmlFor={`${id}-${part}-${language}`}>{languages[language]}</label>
                <input
                  id={`${id}-${part}-${language}`}
                  type="text"
                  lang={language}
                  maxLength={1_000}
                  value={set[part][language]}
                  onChange={({ target }) => change({ [part]: { ...set[part], [language]: target.value } })}
                />
              </p>
            ))}
          </fieldset>
        ))}
        <EntryRows
          entries={set.entries}
          indicators={indicators}
          onChange={(entries) =>
            change({
              entries,
              newIndicators: set.newIndicators.filter((one) => entries.some((entry) => entry.indicator === one.id)),
            })
          }
        />
        {set.isDraft && !isMaking && (
          <p>
            <button type="button" className="button-quiet" onClick={() => setMaking(true)}>
              {texts.addNew}
            </button>
          </p>
        )}
        {isMaking && (
          <NewIndicatorForm taken={indicators.map((one) => one.id)} onMade={put} onCancel={() => setMaking(false)} />
        )}
        <Refusal refused={sending.refused} onTakeTheirs={() => begin('')} />
        <ReasonField value={reason} isLacking={isLacking} onChange={setReason} />
        <p className={styles.acts}>
          <button type="submit" className="button" disabled={!isChanged || sending.isBusy}>
            {saving.save}
          </button>
          {isChanged && (
            <button type="button" className="button-quiet" onClick={() => begin('')}>
              {saving.undo}
            </button>
          )}
          <span role="status">{isChanged ? '' : saving.nothing}</span>
          {set.isDraft && (
            <button
              type="button"
              className="button-quiet"
              onClick={() => void act((s) => sendSet(set.id, null, s), texts.withdrawn, true)}
            >
              {texts.withdraw}
            </button>
          )}
        </p>
      </form>
      {(set.isDraft || !set.isDefault) && (
        <section className={styles.card} aria-labelledby={`${id}-adopt`}>
          <h2 id={`${id}-adopt`}>{texts.adoptTitle}</h2>
          <p>{texts.adoptLead}</p>
          <p className={styles.field}>
            <label htmlFor={`${id}-from`}>{texts.adoptFrom}</label>
            <input
              id={`${id}-from`}
              type="number"
              min={1990}
              max={2100}
              value={Number.isNaN(from) ? '' : from}
              onChange={({ target }) => setFrom(target.valueAsNumber)}
            />
          </p>
          <label className={styles.check}>
            <input type="checkbox" checked={isFirst} onChange={({ target }) => setFirst(target.checked)} />
            {texts.adoptDefault}
          </label>
          {isFirst && <p className={desk.hint}>{from > thisYear ? texts.adoptThen(from) : texts.adoptNow}</p>}
          <p>
            <button
              type="button"
              className="button"
              disabled={isChanged || sending.isBusy}
              onClick={() =>
                void act((s) => sendAdoption(set.id, { ...s, validFrom: from, isDefault: isFirst }), texts.adopted2)
              }
            >
              {texts.adopt}
            </button>
          </p>
        </section>
      )}
    </>
  );
}
