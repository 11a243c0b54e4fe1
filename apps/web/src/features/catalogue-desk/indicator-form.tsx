import type { Indicator } from '@ratthall/domain/indicator';
import { useEffect, useId, useRef, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { askIndicatorImpact, sendIndicator, type EditedIndicator, type Impact } from '#queries/catalogue-editing.ts';
import { ClassFields } from './class-fields.tsx';
import { DefinitionFields } from './definition-fields.tsx';
import { History } from './history.tsx';
import { ImpactView } from './impact-view.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { ReasonField } from './reason-field.tsx';
import { Refusal } from './refusal.tsx';
import { TargetFields } from './target-fields.tsx';
import { TextFields } from './text-fields.tsx';
import { useKept } from './use-kept.ts';
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
  const kept = useKept<Indicator>(`indicators.${edited.document.id}`, base);
  const { document: indicator, isChanged, change } = kept;
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState<{ impact: Impact; of: Indicator } | null>(null);
  const [isLacking, setLacking] = useState(false);
  const saving = useSaving();
  const shown = useRef<HTMLDivElement>(null);
  const id = useId();
  const saved = base.document;
  const isWordsOnly =
    saved.decimals === indicator.decimals &&
    isSame(saved, indicator, 'definitions') &&
    isSame(saved, indicator, 'targets');
  const isSeen = isWordsOnly || seen?.of === indicator;
  useEffect(() => {
    if (seen) shown.current?.focus();
  }, [seen]);
  const begin = (told: string) => {
    kept.drop();
    onDone(told);
  };
  const look = async () => {
    await saving.run(async () => setSeen({ impact: await askIndicatorImpact(indicator), of: indicator }));
  };
  const submit = async () => {
    const why = reason.trim();
    setLacking(why === '');
    if (why === '') return;
    const { revision } = kept;
    if (await saving.run(() => sendIndicator(indicator, { revision, reason: why }))) begin(words.saving.saved);
  };
  const parts = [
    ['texts', <TextFields key="texts" indicator={indicator} onChange={change} />],
    ['measure', <MeasureFields key="measure" indicator={indicator} onChange={change} />],
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
      {kept.isFound && <p className={styles.found}>{words.saving.found}</p>}
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
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
          <Refusal refused={saving.refused} onTakeTheirs={() => begin('')} />
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
          <ReasonField value={reason} isLacking={isLacking} onChange={setReason} />
          <p className={styles.acts}>
            <button type="submit" className="button" disabled={!isChanged || !isSeen || saving.isBusy}>
              {words.saving.save}
            </button>
            {isChanged && (
              <button type="button" className="button-quiet" onClick={() => begin('')}>
                {words.saving.undo}
              </button>
            )}
            <span role="status">{isChanged ? (isSeen ? '' : words.saving.first) : words.saving.nothing}</span>
          </p>
        </section>
      </form>
      <section aria-labelledby={`${id}-history`}>
        <h2 id={`${id}-history`}>{sections.history}</h2>
        <History table="indicators" id={saved.id} onRestored={begin} />
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
