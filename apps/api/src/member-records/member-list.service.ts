import type { MemberLine, MemberRecords } from '@ratthall/contract/member-records';
import { isConfirmedIn } from '@ratthall/domain/contact';
import type { ContactsRepository } from '#contacts/contacts.repository.ts';
import { boardOf } from '#rounds/board.service.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import type { RecordParts } from './record-parts.ts';

type Parts = RecordParts & { contacts: Pick<ContactsRepository, 'all'>; rounds: Pick<RoundsRepository, 'rounds'> };

export type MemberList = ReturnType<typeof createMemberList>;

/** The list of members: everything the secretariat asks of all of them at once. */
export function createMemberList({ repository, board, contacts, rounds, datasets, now }: Parts) {
  return {
    async read(): Promise<MemberRecords> {
      const year = now().getFullYear();
      const [areas, memberships, people, kept, stored] = await Promise.all([
        repository.areas(),
        repository.memberships(),
        board.people(),
        contacts.all(),
        rounds.rounds(),
      ]);
      const isMember = new Set(memberships.map(({ code }) => code));
      const newestFirst = stored.map(({ document }) => document).sort((a, b) => b.year - a.year);
      const round = newestFirst.find(({ status }) => status === 'open') ?? newestFirst[0] ?? null;
      const rows = round === null ? [] : await boardOf(board, datasets.current(), round);
      const cellsOf = new Map(rows.map(({ member, cells }) => [member, cells]));
      const contactOf = new Map(kept.map((one) => [`${one.member} ${one.kind}`, one]));
      const staff = new Map<string, number>();
      for (const { member, role } of people) staff.set(`${member} ${role}`, (staff.get(`${member} ${role}`) ?? 0) + 1);

      const lines = datasets.current().members.map((member): MemberLine => {
        const { code, slug, name, kind, county, joinedYear, leftYear, population, populationYear } = member;
        const cells = cellsOf.get(code);
        const contact = (which: 'official' | 'politician') => {
          const found = contactOf.get(`${code} ${which}`);
          if (!found) return null;
          const { document, confirmedAt } = found;
          return { name: document.name, email: document.email, isConfirmed: isConfirmedIn(year, confirmedAt) };
        };
        return {
          code,
          slug,
          name,
          kind,
          county,
          joinedYear,
          leftYear,
          population,
          populationYear,
          contacts: { official: contact('official'), politician: contact('politician') },
          reporters: staff.get(`${code} reporter`) ?? 0,
          approvers: staff.get(`${code} approver`) ?? 0,
          left: cells?.filter(({ isLeft }) => isLeft).length ?? null,
          asked: cells?.length ?? null,
        };
      });
      const { compare } = new Intl.Collator('sv');
      const candidates = areas
        .filter(({ code }) => !isMember.has(code))
        .map(({ code, name, kind, county }) => ({ code, name, kind: kind as 'municipality' | 'region', county }))
        .sort((a, b) => compare(a.name, b.name));
      return { year, round: round?.year ?? null, members: lines, candidates };
    },
  };
}
