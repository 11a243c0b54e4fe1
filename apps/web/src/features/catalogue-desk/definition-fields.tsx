import type { DefinitionVersion, Indicator } from '@ratthall/domain/indicator';
import { useId } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { TwoTexts } from './two-texts.tsx';
import styles from './catalogue-desk.module.css';

type Props = {
  indicator: Indicator;
  /** How many definitions are saved; one after them is being written. */
  saved: number;
  onChange: (definitions: DefinitionVersion[]) => void;
};

const kinds = ['editorial', 'comparable', 'break'] as const;

/** The definitions in order, and a new one while it is being written. */
export function DefinitionFields({ indicator, saved, onChange }: Props) {
  const { definitions: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const { definitions } = indicator;
  const last = definitions[saved - 1]!;
  const draft = definitions[saved];
  const begin = () =>
    onChange([
      ...definitions,
      {
        version: last.version + 1,
        validFrom: Math.max(last.validFrom + 1, new Date().getFullYear()),
        change: 'comparable',
        reason: { sv: '', en: '' },
        classes: last.classes,
      },
    ]);
  return (
    <>
      <ul className={styles.list}>
        {definitions.slice(0, saved).map(({ version, validFrom, change, reason }) => (
          <li key={version}>
            <strong>{words.version(version, validFrom)}</strong> – {words.change[change]}
            <p className={styles.hint}>{reason[language]}</p>
          </li>
        ))}
      </ul>
      {draft ? (
        <Draft
          draft={draft}
          after={last.validFrom}
          onChange={(changes) => onChange([...definitions.slice(0, saved), { ...draft, ...changes }])}
          onDrop={() => onChange(definitions.slice(0, saved))}
        />
      ) : (
        <button type="button" className="button-quiet" onClick={begin}>
          {words.new}
        </button>
      )}
    </>
  );
}

type DraftProps = {
  draft: DefinitionVersion;
  after: number;
  onChange: (changes: Partial<DefinitionVersion>) => void;
  onDrop: () => void;
};

function Draft({ draft, after, onChange, onDrop }: DraftProps) {
  const { definitions: words } = useDeskTexts().catalogue;
  const id = useId();
  return (
    <section className={styles.draft} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.newTitle(draft.version)}</h3>
      <fieldset className={styles.choices}>
        <legend>{words.kind}</legend>
        {kinds.map((kind) => (
          <label key={kind} className={styles.check}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={draft.change === kind}
              onChange={() => onChange({ change: kind })}
            />
            {words.change[kind]}
          </label>
        ))}
      </fieldset>
      <p className={styles.field}>
        <label htmlFor={`${id}-from`}>{words.from}</label>
        <span className={styles.hint} id={`${id}-from-hint`}>
          {words.fromHint(after)} {words.follows}
        </span>
        <input
          id={`${id}-from`}
          type="number"
          min={after + 1}
          max={2100}
          aria-describedby={`${id}-from-hint`}
          value={Number.isNaN(draft.validFrom) ? '' : draft.validFrom}
          onChange={({ target }) => onChange({ validFrom: target.valueAsNumber })}
        />
      </p>
      <TwoTexts legend={words.why} value={draft.reason} rows={3} onChange={(reason) => onChange({ reason })} />
      <button type="button" className="button-quiet" onClick={onDrop}>
        {words.drop}
      </button>
    </section>
  );
}
