import { useDeskTexts } from '#i18n/language.ts';
import { refusalOf } from '#queries/refusal.ts';
import { sendSignIn } from '#queries/sessions.ts';
import { useExplained } from '#ui/explained.ts';
import { Field, PasswordField } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { isEmail, textOf } from '#ui/form-values.ts';
import { useEntrance } from './use-entrance.ts';

/** Address and password. What is wrong is said above them, and both stay as they were typed. */
export function SignInForm({ email }: { email?: string }) {
  const { door, form } = useDeskTexts();
  const enter = useEntrance();
  const explained = useExplained();
  const check = (values: FormData): Problem[] => [
    ...(isEmail(textOf(values, 'email').trim()) ? [] : [{ field: 'email', text: form.emailWrong }]),
    ...(textOf(values, 'password') === '' ? [{ field: 'password', text: form.passwordMissing }] : []),
  ];
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    try {
      enter(await sendSignIn({ email: textOf(values, 'email').trim(), password: textOf(values, 'password') }));
      return [];
    } catch (error) {
      return explained(refusalOf(error), { email: form.emailWrong });
    }
  };
  return (
    <Form check={check} send={send} submit={door.signIn}>
      <Field name="email" label={form.email} type="email" autoComplete="username" defaultValue={email} />
      <PasswordField name="password" label={form.password} autoComplete="current-password" />
    </Form>
  );
}
