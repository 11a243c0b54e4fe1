export type { Contact, ContactQuestion, Contacts } from '@ratthall/contract/contacts';
import {
  confirmContacts,
  listContactQuestions,
  previewContactQuestion,
  readContacts,
  removeContact,
  saveContact,
  sendContactQuestions,
  type Contact,
} from '@ratthall/contract/contacts';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const contactsQuery = (code: string) =>
  queryOptions({
    queryKey: ['contacts', code],
    queryFn: () => call(readContacts, { params: { code } }),
    staleTime: 0,
  });

export const contactQuestionsQuery = queryOptions({
  queryKey: ['contact-questions'],
  queryFn: () => call(listContactQuestions),
  staleTime: 0,
});

export const contactLetterQuery = (code: string) =>
  queryOptions({
    queryKey: ['contact-questions', code],
    queryFn: () => call(previewContactQuestion, { params: { code } }),
    staleTime: 0,
  });

type Written = Pick<Contact, 'name' | 'title' | 'email' | 'phone' | 'revision'>;

export const sendContact = (code: string, kind: Contact['kind'], body: Written) =>
  call(saveContact, { params: { code, kind }, body });

export const sendContactRemoved = (code: string, { kind, revision }: Pick<Contact, 'kind' | 'revision'>) =>
  call(removeContact, { params: { code, kind }, query: { revision } });

export const sendConfirmation = (code: string, seen: { kind: Contact['kind']; revision: number }[]) =>
  call(confirmContacts, { params: { code }, body: { seen } });

export const sendQuestions = (members: string[]) => call(sendContactQuestions, { body: { members } });
