import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { sendResetWish } from '#queries/account.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { isEmail, textOf } from '#ui/form-values.ts';
import { Told } from '#ui/told.tsx';

/** Asks for a link. What is said afterwards does not tell whether there is such an account. */
export function ForgottenForm() {
  const { door, form } = useDeskTexts();
  const explained = useExplained();
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) return <Told>{door.linkSent(sentTo)}</Told>;
  const emailOf = (values: FormData) => textOf(values, 'email').trim();
  return (
    <Form
      submit={door.sendLink}
      check={(values) => (isEmail(emailOf(values)) ? [] : [{ field: 'email', text: form.emailWrong }])}
      send={async (values) => {
        try {
          await sendResetWish(emailOf(values));
          setSentTo(emailOf(values));
          return [];
        } catch (error) {
          return explained(refusalOf(error), { email: form.emailWrong });
        }
      }}
    >
      <Field name="email" label={form.email} type="email" autoComplete="username" />
    </Form>
  );
}
