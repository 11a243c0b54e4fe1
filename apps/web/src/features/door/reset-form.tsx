import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { sendReset } from '#queries/account.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { PasswordField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { passwordProblem, textOf } from '#ui/form-values.ts';
import { Told } from '#ui/told.tsx';
import { useToken } from './use-token.ts';

/** Chooses a new password with the link that was sent. */
export function ResetForm() {
  const { door, form } = useDeskTexts();
  const token = useToken();
  const explained = useExplained();
  const [isDone, setIsDone] = useState(false);
  if (isDone) {
    return (
      <>
        <Told>{door.resetDone}</Told>
        <Link to="/logga-in" className="button">
          {door.signIn}
        </Link>
      </>
    );
  }
  if (token === null) return <p>{door.linkMissing}</p>;
  return (
    <>
      <Form
        submit={door.save}
        check={(values) => {
          const text = passwordProblem(textOf(values, 'password'), form);
          return text === null ? [] : [{ field: 'password', text }];
        }}
        send={async (values) => {
          try {
            await sendReset({ token: token ?? '', password: textOf(values, 'password') });
            setIsDone(true);
            return [];
          } catch (error) {
            return explained(refusalOf(error), { password: form.passwordShort });
          }
        }}
      >
        <PasswordField name="password" label={form.newPassword} hint={form.passwordHint} autoComplete="new-password" />
      </Form>
      <p>
        <Link to="/glomt-losenord">{door.askAgain}</Link>
      </p>
    </>
  );
}
