import type { ContactQuestion } from '@ratthall/contract/contacts';
import { contactKinds, isConfirmedIn } from '@ratthall/domain/contact';
import { isCurrentMember, type Member } from '@ratthall/domain/membership';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findMember } from '#datasets/find.ts';
import { textOf, type Letter } from '#mail/letter.ts';
import type { Mailer } from '#mail/mailer.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import type { BoardRepository, MemberPerson } from '#rounds/board.repository.ts';
import type { ContactsRepository, StoredContact } from './contacts.repository.ts';

type Parts = {
  repository: ContactsRepository;
  board: Pick<BoardRepository, 'people'>;
  datasets: Pick<CurrentDataset, 'current'>;
  mailer: Mailer;
  publicUrl: string;
  now: Clock;
};

type Open = { member: Member; contacts: readonly StoredContact[]; question: ContactQuestion };

export type ContactQuestions = ReturnType<typeof createContactQuestions>;

/** Letters that ask members whether their contacts are still right: one a member, to somebody who can answer. */
export function createContactQuestions({ repository, board, datasets, mailer, publicUrl, now }: Parts) {
  const open = async (): Promise<Open[]> => {
    const year = now().getFullYear();
    const [stored, people, asked] = await Promise.all([
      repository.all(),
      board.people(),
      repository.askedSince(`${year}-01-01`),
    ]);
    const byMember = groupedBy(stored);
    const staff = groupedBy(people);
    return datasets
      .current()
      .members.filter(isCurrentMember)
      .flatMap((member): Open | never[] => {
        const contacts = byMember.get(member.code) ?? [];
        const missing = contactKinds.filter((kind) => !contacts.some((one) => one.kind === kind));
        const unconfirmed = contacts.filter(({ confirmedAt }) => !isConfirmedIn(year, confirmedAt));
        if (missing.length + unconfirmed.length === 0) return [];
        const question = {
          member: member.code,
          missing,
          unconfirmed: unconfirmed.map(({ kind }) => kind),
          to: recipientOf(staff.get(member.code) ?? [], contacts),
          askedAt: asked.get(member.code) ?? null,
        };
        return { member, contacts, question };
      });
  };

  const letterTo = ({ member, contacts, question }: Open): Letter | null => {
    const { to } = question;
    if (to === null) return null;
    const { language, name } = to;
    return letterTexts[language].contacts({
      name,
      member: member.name,
      year: now().getFullYear(),
      contacts: contacts.map(({ kind, document }) => ({ kind, name: document.name, title: document.title })),
      missing: question.missing,
      href: `${publicUrl}/rapportera/${member.slug}${language === 'en' ? '?lang=en' : ''}`,
      isFictional: datasets.current().network.isFictional,
    });
  };

  return {
    list: async () => ({ year: now().getFullYear(), members: (await open()).map(({ question }) => question) }),

    async preview(code: string) {
      const { code: known } = findMember(datasets.current(), code);
      const found = (await open()).find(({ member }) => member.code === known);
      const letter = found ? letterTo(found) : null;
      const to = found?.question.to;
      return {
        letter: letter && to ? { to: `${to.name} <${to.email}>`, subject: letter.subject, text: textOf(letter) } : null,
      };
    },

    /** Writes to some members. Each letter that was taken stands in the log, and so does not go out unnoticed twice. */
    async send(codes: readonly string[], by: string) {
      for (const code of codes) findMember(datasets.current(), code, 'members');
      const wanted = (await open()).filter(({ member }) => codes.includes(member.code));
      const sent: string[] = [];
      const unsent: string[] = [];
      for (const one of wanted) {
        const { to, member } = one.question;
        const letter = letterTo(one);
        const isSent = letter !== null && to !== null && (await mailer.send(to.email, to.language, letter));
        (isSent ? sent : unsent).push(member);
        if (!isSent) continue;
        const details = { member };
        await repository.asked({ at: now().toISOString(), kind: 'contact.asked', actor: by, subject: null, details });
      }
      return { sent, unsent };
    },
  };
}

/** Somebody who can answer in the service: a reporter, else an approver; else the contact that there is. */
function recipientOf(people: readonly MemberPerson[], contacts: readonly StoredContact[]): ContactQuestion['to'] {
  const { compare } = new Intl.Collator('sv');
  const inOrder = people.toSorted((a, b) => compare(a.name, b.name));
  const person = inOrder.find(({ role }) => role === 'reporter') ?? inOrder[0];
  if (person) return { name: person.name, email: person.email, language: person.language };
  const contact = contacts.find(({ kind }) => kind === 'official') ?? contacts[0];
  return contact ? { name: contact.document.name, email: contact.document.email, language: 'sv' } : null;
}

function groupedBy<T extends { member: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const own = found.get(row.member);
    if (own) own.push(row);
    else found.set(row.member, [row]);
  }
  return found;
}
