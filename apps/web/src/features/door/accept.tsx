import { useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { sendAcceptance } from '#queries/account.ts';
import { refusalOf } from '#queries/refusal.ts';
import type { Session } from '#queries/sessions.ts';
import { useExplained } from '#ui/explained.ts';
import { Choice, Field, PasswordField } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { isEmail, passwordProblem, textOf } from '#ui/form-values.ts';

type Props = { token: string; onAccepted: (session: Session) => void };

/** Accepting as the person who has signed in already. */
export function AcceptSignedIn({ token, name, onAccepted }: Props & { name: string }) {
  const { door } = useDeskTexts();
  const explained = useExplained();
  const send = async (): Promise<readonly Problem[]> => {
    try {
      onAccepted(await sendAcceptance(token, null));
      return [];
    } catch (error) {
      return explained(refusalOf(error));
    }
  };
  return (
    <Form send={send} submit={door.acceptSignedIn(name)}>
      {null}
    </Form>
  );
}

/** Accepting with a new account. The first administrator says the address too. */
export function NewAccountForm({ token, email, onAccepted }: Props & { email: string | null }) {
  const { door, form } = useDeskTexts();
  const { language } = useSpeech();
  const explained = useExplained();
  const [chosen, setChosen] = useState<string>(language);
  const wrong = { email: form.emailWrong, name: form.nameMissing, password: form.passwordShort };
  const check = (values: FormData): Problem[] => {
    const short = passwordProblem(textOf(values, 'password'), form);
    return [
      ...(email === null && !isEmail(textOf(values, 'email').trim()) ? [{ field: 'email', text: wrong.email }] : []),
      ...(textOf(values, 'name').trim() === '' ? [{ field: 'name', text: wrong.name }] : []),
      ...(short === null ? [] : [{ field: 'password', text: short }]),
    ];
  };
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    try {
      const account = {
        name: textOf(values, 'name').trim(),
        password: textOf(values, 'password'),
        language: chosen === 'en' ? ('en' as const) : ('sv' as const),
        ...(email === null && { email: textOf(values, 'email').trim() }),
      };
      onAccepted(await sendAcceptance(token, account));
      return [];
    } catch (error) {
      return explained(refusalOf(error), wrong);
    }
  };
  return (
    <Form check={check} send={send} submit={door.accept}>
      <Field
        name="email"
        label={form.email}
        type="email"
        autoComplete="username"
        {...(email !== null && { defaultValue: email, readOnly: true })}
      />
      <Field name="name" label={form.name} autoComplete="name" maxLength={100} />
      <PasswordField name="password" label={form.password} hint={form.passwordHint} autoComplete="new-password" />
      <Choice
        name="language"
        label={form.language}
        value={language}
        onChange={setChosen}
        options={(['sv', 'en'] as const).map((value) => ({ value, text: form.languages[value] }))}
      />
    </Form>
  );
}
