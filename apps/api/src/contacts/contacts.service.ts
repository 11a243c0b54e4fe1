import type { Contacts as ContactsReply } from '@ratthall/contract/contacts';
import { contactKinds, isConfirmedIn, type Contact, type ContactKind } from '@ratthall/domain/contact';
import type { AuditKind } from '@ratthall/domain/audit';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findMember } from '#datasets/find.ts';
import { AppError, fail } from '#fail.ts';
import type { ContactsRepository, StoredContact } from './contacts.repository.ts';

type Parts = { repository: ContactsRepository; datasets: Pick<CurrentDataset, 'current'>; now: Clock };

type Seen = { kind: ContactKind; revision: number };

export type Contacts = ReturnType<typeof createContacts>;

/** Whom the secretariat talks to at a member, and whether that has been confirmed this year. */
export function createContacts({ repository, datasets, now }: Parts) {
  const read = async (code: string): Promise<ContactsReply> => {
    const { code: member } = findMember(datasets.current(), code);
    const year = now().getFullYear();
    const stored = await repository.of(member);
    const contacts = contactKinds.flatMap((kind) => stored.find((one) => one.kind === kind) ?? []);
    return {
      member,
      year,
      contacts: contacts.map(({ document, revision, confirmedAt }) => {
        const { kind, name, title, email, phone } = document;
        return {
          kind,
          name,
          title,
          email,
          phone,
          revision,
          confirmedAt,
          isConfirmed: isConfirmedIn(year, confirmedAt),
        };
      }),
    };
  };

  const find = async (member: string, { kind, revision }: Seen): Promise<StoredContact | null> => {
    const found = (await repository.of(member)).find((one) => one.kind === kind) ?? null;
    if ((found?.revision ?? 0) !== revision) {
      const issue = { field: kind, value: String(revision), expected: `${found?.revision ?? 0}, what is there now` };
      throw new AppError('contact.changed-meanwhile', [issue], { current: await read(member) });
    }
    return found;
  };

  /** Does it, or says that somebody else was faster. */
  const once = (member: string, seen: Seen, work: Promise<void>): Promise<void> =>
    work.catch(async (error: unknown) => {
      await find(member, seen);
      throw error;
    });

  // The log tells which contact of whom, and nothing about the person.
  const entryOf = (kind: AuditKind, member: string, which: string, by: string) => ({
    at: now().toISOString(),
    kind,
    actor: by,
    subject: null,
    details: { member, contact: which },
  });

  return {
    read,

    /** Says who a contact is, which confirms it too. */
    async save(code: string, { revision, ...document }: Contact & { revision: number }, by: string) {
      const { code: member } = findMember(datasets.current(), code);
      const { kind } = document;
      const seen = { kind, revision };
      const found = await find(member, seen);
      const entry = entryOf('contact.changed', member, kind, by);
      const row = { document: tidy(document), at: entry.at, by };
      await once(
        member,
        seen,
        found ? repository.change(found, row, entry) : repository.add({ member, ...row }, entry),
      );
      return read(member);
    },

    async remove(code: string, seen: Seen, by: string) {
      const { code: member } = findMember(datasets.current(), code);
      const found = await find(member, seen);
      const expected = 'a contact that the member has';
      if (!found) return fail('contact.not-found', { field: 'kind', value: seen.kind, expected });
      await once(member, seen, repository.remove(found, entryOf('contact.changed', member, seen.kind, by)));
      return read(member);
    },

    async confirm(code: string, seen: readonly Seen[], by: string) {
      const { code: member } = findMember(datasets.current(), code);
      const found = await Promise.all(seen.map((one) => find(member, one)));
      const there = found.filter((one) => one !== null);
      if (there.length < seen.length) {
        fail('contact.not-found', { field: 'seen', value: null, expected: 'contacts that the member has' });
      }
      const kinds = [...new Set(seen.map(({ kind }) => kind))].join(' ');
      const entry = entryOf('contact.confirmed', member, kinds, by);
      await repository.confirm(there, { at: entry.at, by }, entry);
      return read(member);
    },
  };
}

function tidy({ kind, name, title, email, phone }: Contact): Contact {
  return { kind, name: name.trim(), title: title.trim(), email: email.toLowerCase(), phone: phone.trim() };
}
