import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { sendAccount } from '#queries/account.ts';
import { refusalOf } from '#queries/refusal.ts';
import { sessionQuery, type Session } from '#queries/sessions.ts';
import { useExplained } from '#ui/explained.ts';
import { Choice, Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { textOf } from '#ui/form-values.ts';
import { Told } from '#ui/told.tsx';

/** One's own name, and the language of letters. */
export function DetailsForm({ person }: { person: NonNullable<Session['person']> }) {
  const { account, form } = useDeskTexts();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [told, setTold] = useState('');
  return (
    <>
      <Told>{told}</Told>
      <Form
        submit={account.save}
        check={(values) => {
          setTold('');
          return textOf(values, 'name').trim() === '' ? [{ field: 'name', text: form.nameMissing }] : [];
        }}
        send={async (values) => {
          try {
            const language = textOf(values, 'language') === 'en' ? 'en' : 'sv';
            const session = await sendAccount({ name: textOf(values, 'name').trim(), language });
            queryClient.setQueryData(sessionQuery.queryKey, session);
            setTold(account.saved);
            return [];
          } catch (error) {
            return explained(refusalOf(error), { name: form.nameMissing });
          }
        }}
      >
        <Field name="name" label={form.name} autoComplete="name" maxLength={100} defaultValue={person.name} />
        <Choice
          name="language"
          label={form.language}
          value={person.language}
          options={(['sv', 'en'] as const).map((value) => ({ value, text: form.languages[value] }))}
        />
      </Form>
    </>
  );
}
