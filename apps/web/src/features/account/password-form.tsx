import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { ownSessionsQuery, sendPasswordChange } from '#queries/account.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { PasswordField } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { passwordProblem, textOf } from '#ui/form-values.ts';
import { Told } from '#ui/told.tsx';

/** A new password, for whoever knows the present one. */
export function PasswordForm({ email }: { email: string }) {
  const { account, form } = useDeskTexts();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [changes, setChanges] = useState(0);
  const [told, setTold] = useState('');
  const check = (values: FormData): Problem[] => {
    setTold('');
    const short = passwordProblem(textOf(values, 'password'), form);
    return [
      ...(textOf(values, 'present') === '' ? [{ field: 'present', text: account.presentMissing }] : []),
      ...(short === null ? [] : [{ field: 'password', text: short }]),
    ];
  };
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    try {
      await sendPasswordChange({ present: textOf(values, 'present'), password: textOf(values, 'password') });
      setChanges(changes + 1);
      setTold(account.passwordChanged);
      await queryClient.invalidateQueries(ownSessionsQuery);
      return [];
    } catch (error) {
      return explained(refusalOf(error), { present: account.presentMissing, password: form.passwordShort });
    }
  };
  return (
    <>
      <Told>{told}</Told>
      <Form key={changes} check={check} send={send} submit={account.changePassword}>
        {/* For programs that keep passwords: whose it is. */}
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordField name="present" label={account.present} autoComplete="current-password" />
        <PasswordField name="password" label={form.newPassword} hint={form.passwordHint} autoComplete="new-password" />
      </Form>
    </>
  );
}
