import type { ContactKind } from '@ratthall/domain/contact';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { contactsQuery, sendContact, type Contact } from '#queries/contacts.ts';
import { refusalOf } from '#queries/refusal.ts';
import { useExplained } from '#ui/explained.ts';
import { Field } from '#ui/field.tsx';
import { Form, type Problem } from '#ui/form.tsx';
import { isEmail, textOf } from '#ui/form-values.ts';

type Props = {
  member: string;
  kind: ContactKind;
  contact: Contact | null;
  onDone: (said: string) => void;
  onCancel: () => void;
};

/** Who a contact is. Whoever says so has confirmed it. */
export function ContactForm({ member, kind, contact, onDone, onCancel }: Props) {
  const { contacts: words, form } = useDeskTexts();
  const queryClient = useQueryClient();
  const explained = useExplained();
  const [seen, setSeen] = useState(contact?.revision ?? 0);
  const check = (values: FormData): Problem[] => [
    ...(textOf(values, 'name').trim() === '' ? [{ field: 'name', text: words.nameMissing }] : []),
    ...(isEmail(textOf(values, 'email').trim()) ? [] : [{ field: 'email', text: form.emailWrong }]),
    ...(/^[0-9+()\-\s]*$/.test(textOf(values, 'phone')) ? [] : [{ field: 'phone', text: words.phoneWrong }]),
  ];
  const send = async (values: FormData): Promise<readonly Problem[]> => {
    try {
      await sendContact(member, kind, {
        name: textOf(values, 'name'),
        title: textOf(values, 'title'),
        email: textOf(values, 'email').trim(),
        phone: textOf(values, 'phone'),
        revision: seen,
      });
      await queryClient.invalidateQueries();
      onDone(words.saved);
      return [];
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code !== 'contact.changed-meanwhile') return explained(refusal);
      const now = await queryClient.fetchQuery({ ...contactsQuery(member), staleTime: 0 });
      setSeen(now.contacts.find((one) => one.kind === kind)?.revision ?? 0);
      return [{ field: null, text: words.conflict }];
    }
  };
  return (
    <>
      <Form check={check} send={send} submit={words.save}>
        <Field
          name="name"
          label={words.name}
          defaultValue={contact?.name}
          maxLength={100}
          autoFocus
          autoComplete="off"
        />
        <Field
          name="title"
          label={words.personTitle}
          defaultValue={contact?.title}
          maxLength={100}
          autoComplete="off"
        />
        <Field name="email" label={words.email} type="email" defaultValue={contact?.email} autoComplete="off" />
        <Field
          name="phone"
          label={words.phone}
          type="tel"
          defaultValue={contact?.phone}
          maxLength={40}
          autoComplete="off"
        />
      </Form>
      <button type="button" className="button-quiet" onClick={onCancel}>
        {words.cancel}
      </button>
    </>
  );
}
