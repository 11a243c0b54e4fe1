import type { Indicator, StatusClasses } from '@ratthall/domain/indicator';
import { useId, useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { ClassPicture } from './class-picture.tsx';
import { numbersIn, typed } from './typed-lists.ts';
import styles from './catalogue-desk.module.css';

type Props = { indicator: Indicator; onChange: (classes: StatusClasses | null) => void };

/** The classes of the definition that is in force, with the members' newest values in them. */
export function ClassFields({ indicator, onChange }: Props) {
  const { classes: words } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const { definitions, polarity } = indicator;
  const { version, classes } = definitions.at(-1)!;
  const id = useId();
  const [text, setText] = useState((classes?.bounds ?? []).map((bound) => typed(bound, language)).join('; '));
  if (polarity === 'none') return <p>{words.noPolarity}</p>;
  const bounds = numbersIn(text);
  const isInOrder =
    bounds?.every((one, i) => i === 0 || (polarity === 'higher' ? one < bounds[i - 1]! : one > bounds[i - 1]!)) ?? true;
  const problem = bounds === null ? words.wrong : isInOrder ? null : words.order[polarity];
  const type = (next: string) => {
    setText(next);
    const read = numbersIn(next);
    if (read) onChange(read.length === 0 ? null : { bounds: read, inclusive: classes?.inclusive ?? true });
  };
  return (
    <>
      <p className={styles.hint}>{words.lead(version)}</p>
      <p className={styles.field}>
        <label htmlFor={`${id}-bounds`}>{words.bounds}</label>
        <span className={styles.hint} id={`${id}-hint`}>
          {words.boundsHint}
        </span>
        {problem !== null && (
          <span className={styles.problem} id={`${id}-problem`}>
            {problem}
          </span>
        )}
        <input
          id={`${id}-bounds`}
          type="text"
          inputMode="text"
          maxLength={200}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint${problem === null ? '' : ` ${id}-problem`}`}
          onChange={({ target }) => type(target.value)}
        />
      </p>
      {classes && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={classes.inclusive}
            onChange={({ target }) => onChange({ ...classes, inclusive: target.checked })}
          />
          {words.inclusive}
        </label>
      )}
      {classes ? problem === null && <ClassPicture indicator={indicator} classes={classes} /> : <p>{words.none}</p>}
    </>
  );
}
