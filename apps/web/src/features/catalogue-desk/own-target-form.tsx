import type { MemberTarget } from '@ratthall/domain/indicator';
import { useEffect, useId, useRef, useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { targetName } from '#findings/target.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { askTargetImpact, sendMemberTarget, type Impact } from '#queries/catalogue-editing.ts';
import { ImpactView } from './impact-view.tsx';
import { Refusal } from './refusal.tsx';
import { TargetForm } from './target-form.tsx';
import { useKept } from './use-kept.ts';
import { useSaving } from './use-saving.ts';
import styles from './catalogue-desk.module.css';

type Props = {
  start: MemberTarget;
  /** All that members have decided. */
  others: readonly MemberTarget[];
  catalogue: Catalogue;
  members: readonly { code: string; name: string }[];
  onDone: (told: string) => void;
};

/** A new target of a member’s own: what pace would say with it is seen before it is saved. */
export function OwnTargetForm({ start, others, catalogue, members, onDone }: Props) {
  const words = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const kept = useKept(`own-target.${start.member} ${start.indicator}`, { revision: 0, document: start });
  const { document: target, change } = kept;
  const [seen, setSeen] = useState<{ impact: Impact; of: MemberTarget } | null>(null);
  const saving = useSaving();
  const shown = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (seen) shown.current?.focus();
  }, [seen]);
  const indicator = catalogue.indicators.find((one) => one.id === target.indicator);
  const own = others.filter((one) => one.member === target.member && one.indicator === target.indicator);
  const { reference } = target;
  const isReady = indicator && target.member !== '' && reference.sv.trim() !== '' && reference.en.trim() !== '';
  const look = () => void saving.run(async () => setSeen({ impact: await askTargetImpact(target), of: target }));
  const save = async () => {
    const sent = { revision: 0, reason: target.reference.sv.slice(0, 500) };
    if (await saving.run(() => sendMemberTarget(target.id, target, sent))) {
      kept.drop();
      onDone(words.saving.saved);
    }
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.own.new}</h2>
      {kept.isFound && <p className={styles.found}>{words.saving.found}</p>}
      {(
        [
          ['member', members.map(({ code, name }) => [code, name] as const)],
          ['indicator', catalogue.indicators.map((one) => [one.id, one.name[language]] as const)],
        ] as const
      ).map(([field, options]) => (
        <p key={field} className={styles.field}>
          <label htmlFor={id + field}>{words.own[field]}</label>
          <select
            id={id + field}
            value={target[field]}
            disabled={start[field] !== ''}
            onChange={({ target: { value } }) => change({ [field]: value, replaces: null })}
          >
            <option value="">{words.own.choose}</option>
            {options.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </p>
      ))}
      <TargetForm
        target={target}
        replaceable={own}
        nameOf={(one) => (indicator ? targetName(one, indicator, language) : one.id)}
        onChange={change}
      />
      <Refusal refused={saving.refused} />
      {seen?.of === target && indicator && (
        <div ref={shown} className={styles.impact} tabIndex={-1} role="region" aria-labelledby={`${id}-impact`}>
          <h3 id={`${id}-impact`}>{words.impact.title}</h3>
          <ImpactView impact={seen.impact} decimals={indicator.decimals} />
        </div>
      )}
      <p className={styles.acts}>
        <button type="button" className="button-quiet" disabled={!isReady || saving.isBusy} onClick={look}>
          {words.impact.show}
        </button>
        <button type="submit" className="button" disabled={!isReady || seen?.of !== target || saving.isBusy}>
          {words.saving.save}
        </button>
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            kept.drop();
            onDone('');
          }}
        >
          {words.own.cancel}
        </button>
        <span role="status">{isReady ? '' : words.own.incomplete}</span>
      </p>
    </form>
  );
}
