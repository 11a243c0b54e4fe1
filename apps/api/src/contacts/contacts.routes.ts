import {
  confirmContacts,
  listContactQuestions,
  previewContactQuestion,
  readContacts,
  removeContact,
  saveContact,
  sendContactQuestions,
} from '@ratthall/contract/contacts';
import type { Desk } from '#http/desk.ts';
import type { ContactQuestions } from './contact-questions.service.ts';
import type { Contacts } from './contacts.service.ts';

export function registerContacts(
  desk: Desk,
  { contacts, questions }: { contacts: Contacts; questions: ContactQuestions },
): void {
  const own = {
    action: 'contact.confirm',
    subject: ({ code }: { code: string }) => ({ member: code }),
  } as const;

  desk.route(readContacts, own, ({ params }) => contacts.read(params.code));

  desk.route(saveContact, own, ({ params: { code, kind }, body }, { id }) =>
    contacts.save(code, { kind, ...body }, id),
  );

  desk.route(removeContact, own, ({ params: { code, kind }, query: { revision } }, { id }) =>
    contacts.remove(code, { kind, revision }, id),
  );

  desk.route(confirmContacts, own, ({ params, body }, { id }) => contacts.confirm(params.code, body.seen, id));

  desk.route(listContactQuestions, { action: 'members.read' }, () => questions.list());

  desk.route(previewContactQuestion, { action: 'members.read' }, ({ params }) => questions.preview(params.code));

  desk.route(sendContactQuestions, { action: 'members.manage' }, ({ body }, { id }) =>
    questions.send(body.members, id),
  );
}
