import { useEffect, useRef } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { PasswordField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import styles from './account.module.css';

type Props = {
  email: string;
  submit: string;
  onPresent: (present: string) => Promise<unknown>;
  onCancel: () => void;
};

/** Asks for the password again before something that matters. */
export function PresentForm({ email, submit, onPresent, onCancel }: Props) {
  const { account } = useDeskTexts();
  const explained = useExplained();
  const lead = useRef<HTMLHeadingElement>(null);
  useEffect(() => lead.current?.focus(), []);
  return (
    <>
      <h3 ref={lead} tabIndex={-1}>
        {submit}
      </h3>
      <Form
        submit={submit}
        check={(values) =>
          textOf(values, 'present') === '' ? [{ field: 'present', text: account.presentMissing }] : []
        }
        send={async (values) => {
          try {
            await onPresent(textOf(values, 'present'));
            return [];
          } catch (error) {
            return explained(refusalOf(error), { present: account.presentMissing });
          }
        }}
      >
        {/* For programs that keep passwords: whose it is. */}
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordField name="present" label={account.present} autoComplete="current-password" />
      </Form>
      <p className={styles.cancel}>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {account.codeCancel}
        </button>
      </p>
    </>
  );
}
