import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import styles from './door.module.css';

type Props = { onCode: (code: string) => Promise<void>; onStartAgain: () => void };

/** The second step of signing in: a code of an app, or a recovery code of whoever does not have it at hand. */
export function CodeForm({ onCode, onStartAgain }: Props) {
  const { door } = useDeskTexts();
  const explained = useExplained();
  const [isRecovery, setIsRecovery] = useState(false);
  const missing = isRecovery ? door.recoveryCodeMissing : door.codeMissing;
  const isCode = (text: string) => (isRecovery ? text.trim().length >= 6 : /^\s*(\d\s*){6}$/.test(text));
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    try {
      await onCode(textOf(values, 'code').trim());
      return [];
    } catch (error) {
      return explained(refusalOf(error), { code: missing });
    }
  };
  return (
    <>
      <h2>{door.codeTitle}</h2>
      <p>{door.codeLead}</p>
      <Form
        key={String(isRecovery)}
        check={(values) => (isCode(textOf(values, 'code')) ? [] : [{ field: 'code', text: missing }])}
        send={send}
        submit={door.signIn}
      >
        {isRecovery ? (
          <Field
            name="code"
            label={door.recoveryCode}
            hint={door.recoveryCodeHint}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            autoFocus
          />
        ) : (
          <Field
            name="code"
            label={door.code}
            hint={door.codeHint}
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={40}
            autoFocus
          />
        )}
      </Form>
      <p className={styles.others}>
        <button type="button" className="button-quiet" onClick={() => setIsRecovery(!isRecovery)}>
          {isRecovery ? door.useCode : door.useRecoveryCode}
        </button>
        <button type="button" className="button-quiet" onClick={onStartAgain}>
          {door.startAgain}
        </button>
      </p>
      <p>{door.lostAll}</p>
    </>
  );
}
