import type { Indicator } from '@ratthall/domain/indicator';
import { useEffect, useId, useRef, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { askIndicatorImpact, sendIndicator, type EditedIndicator, type Impact } from '#queries/catalogue-editing.ts';
import { ClassFields } from './class-fields.tsx';
import { DefinitionFields } from './definition-fields.tsx';
import { History } from './history.tsx';
import { ImpactView } from './impact-view.tsx';
import { Refusal } from './refusal.tsx';
import { TargetFields } from './target-fields.tsx';
import { TextFields } from './text-fields.tsx';
import { useSaving } from './use-saving.ts';
import styles from './catalogue-desk.module.css';

type Props = {
  /** What stands when the writing begins; what others save meanwhile is found when this is saved. */
  edited: EditedIndicator;
  /** Begins anew from what stands then, and says what has been done. */
  onDone: (told: string) => void;
};

/** An indicator as it is written: everything is saved together, once it has been seen what that turns. */
export function IndicatorForm({ edited, onDone }: Props) {
  const words = useDeskTexts().catalogue;
  const { sections } = words;
  const [base] = useState(edited);
  const [indicator, setIndicator] = useState<Indicator>(edited.document);
  const [seen, setSeen] = useState<{ impact: Impact; of: Indicator } | null>(null);
  const [isLacking, setLacking] = useState(false);
  const saving = useSaving();
  const reason = useRef<HTMLInputElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const id = useId();
  const saved = base.document;
  const isChanged = JSON.stringify(indicator) !== JSON.stringify(saved);
  const isWordsOnly = isSame(saved, indicator, 'definitions') && isSame(saved, indicator, 'targets');
  const isSeen = isWordsOnly || seen?.of === indicator;
  useEffect(() => {
    if (seen) shown.current?.focus();
  }, [seen]);
  const change = (changes: Partial<Indicator>) => setIndicator((old) => ({ ...old, ...changes }));
  const look = async () => {
    await saving.run(async () => setSeen({ impact: await askIndicatorImpact(indicator), of: indicator }));
  };
  const send = async (document: Indicator, why: string, after: string) => {
    const isSaved = await saving.run(() => sendIndicator(document, { revision: base.revision, reason: why }));
    if (isSaved) onDone(after);
  };
  const submit = () => {
    const why = reason.current?.value.trim() ?? '';
    setLacking(why === '');
    if (why === '') reason.current?.focus();
    else void send(indicator, why, words.saving.saved);
  };
  const parts = [
    ['texts', <TextFields key="texts" indicator={indicator} onChange={change} />],
    [
      'definitions',
      <DefinitionFields
        key="definitions"
        indicator={indicator}
        saved={saved.definitions.length}
        onChange={(definitions) => change({ definitions })}
      />,
    ],
    [
      'classes',
      <ClassFields
        key="classes"
        indicator={indicator}
        onChange={(classes) =>
          change({
            definitions: indicator.definitions.map((one, i, all) => (i < all.length - 1 ? one : { ...one, classes })),
          })
        }
      />,
    ],
    [
      'targets',
      <TargetFields
        key="targets"
        indicator={indicator}
        saved={saved.targets.length}
        onChange={(targets) => change({ targets })}
      />,
    ],
  ] as const;
  return (
    <>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {parts.map(([name, fields]) => (
          <section key={name} aria-labelledby={`${id}-${name}`}>
            <h2 id={`${id}-${name}`}>{sections[name]}</h2>
            {fields}
          </section>
        ))}
        <section aria-labelledby={`${id}-save`}>
          <h2 id={`${id}-save`}>{sections.save}</h2>
          <Refusal refused={saving.refused} onTakeTheirs={() => onDone('')} />
          {isChanged && !isWordsOnly && (
            <button type="button" className="button-quiet" disabled={saving.isBusy} onClick={() => void look()}>
              {saving.isBusy ? words.impact.waiting : words.impact.show}
            </button>
          )}
          {seen?.of === indicator && (
            <div ref={shown} className={styles.impact} tabIndex={-1} role="region" aria-labelledby={`${id}-impact`}>
              <h3 id={`${id}-impact`}>{words.impact.title}</h3>
              <ImpactView impact={seen.impact} decimals={indicator.decimals} />
            </div>
          )}
          <p className={styles.field}>
            <label htmlFor={`${id}-reason`}>{words.saving.reason}</label>
            <span className={isLacking ? styles.problem : styles.hint} id={`${id}-reason-hint`}>
              {isLacking ? words.saving.reasonMissing : words.saving.lead}
            </span>
            <input
              ref={reason}
              id={`${id}-reason`}
              type="text"
              maxLength={500}
              aria-invalid={isLacking}
              aria-describedby={`${id}-reason-hint`}
            />
          </p>
          <p className={styles.acts}>
            <button type="submit" className="button" disabled={!isChanged || !isSeen || saving.isBusy}>
              {words.saving.save}
            </button>
            {isChanged && (
              <button type="button" className="button-quiet" onClick={() => onDone('')}>
                {words.saving.undo}
              </button>
            )}
            <span role="status">{isChanged ? (isSeen ? '' : words.saving.first) : words.saving.nothing}</span>
          </p>
        </section>
      </form>
      <section aria-labelledby={`${id}-history`}>
        <h2 id={`${id}-history`}>{sections.history}</h2>
        <History
          table="indicators"
          id={saved.id}
          onRestore={(before, revision) =>
            void send(before as Indicator, words.history.restored(revision), words.saving.saved)
          }
        />
      </section>
    </>
  );
}

/** Whether a part is the same but for its words. */
function isSame(one: Indicator, other: Indicator, part: 'definitions' | 'targets'): boolean {
  const plain = (indicator: Indicator) =>
    JSON.stringify(indicator[part], (key, value: unknown) => (key === 'reason' || key === 'reference' ? null : value));
  return plain(one) === plain(other);
}
