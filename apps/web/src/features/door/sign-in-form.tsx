import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { refusalOf } from '#queries/refusal.ts';
import { sendSignIn, type SignInReply } from '#queries/sessions.ts';
import { useExplained } from '#ui/explained.ts';
import { Field, PasswordField } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { isEmail, textOf } from '#ui/form-values.ts';
import { Told } from '#ui/told.tsx';
import { CodeForm } from './code-form.tsx';
import { useEntrance } from './use-entrance.ts';

type Typed = { email: string; password: string };

/** Address and password, then a code where the account has one. What is wrong is said above, and what was typed stays. */
export function SignInForm({ email }: { email?: string }) {
  const { door, form } = useDeskTexts();
  const enter = useEntrance();
  const explained = useExplained();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [entered, setEntered] = useState<SignInReply | null>(null);
  const check = (values: FormData): Problem[] => [
    ...(isEmail(textOf(values, 'email').trim()) ? [] : [{ field: 'email', text: form.emailWrong }]),
    ...(textOf(values, 'password') === '' ? [{ field: 'password', text: form.passwordMissing }] : []),
  ];
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    try {
      const sent = { email: textOf(values, 'email').trim(), password: textOf(values, 'password') };
      const reply = await sendSignIn(sent);
      if (reply.isCodeWanted) setTyped(sent);
      else enter(reply);
      return [];
    } catch (error) {
      return explained(refusalOf(error), { email: form.emailWrong });
    }
  };
  const sendCode = async (sent: Typed, code: string) => {
    const reply = await sendSignIn({ ...sent, code });
    // Whoever has used a recovery code is told how many are left before going on.
    if (reply.recoveryCodesLeft === null) enter(reply);
    else setEntered(reply);
  };
  if (entered) {
    return (
      <>
        <Told>{door.recoveryCodeUsed(entered.recoveryCodesLeft ?? 0)}</Told>
        <p>
          <button type="button" className="button" onClick={() => enter(entered)}>
            {door.goOn}
          </button>
        </p>
      </>
    );
  }
  if (typed) return <CodeForm onCode={(code) => sendCode(typed, code)} onStartAgain={() => setTyped(null)} />;
  return (
    <Form check={check} send={send} submit={door.signIn}>
      <Field name="email" label={form.email} type="email" autoComplete="username" defaultValue={email} />
      <PasswordField name="password" label={form.password} autoComplete="current-password" />
    </Form>
  );
}
