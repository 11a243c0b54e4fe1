import type { BoardMember } from '@ratthall/contract/rounds';
import type { MemberPerson } from '#rounds/board.repository.ts';

/** Somebody who is written to, and which figures the letter lists. */
export type Recipient = Pick<MemberPerson, 'id' | 'name' | 'email' | 'language'> & {
  left: BoardMember['cells'];
  awaiting: BoardMember['cells'];
};

/**
 * Who is reminded of what: reporters of what the member has left, approvers of what waits for them. Where nobody reports,
 * the approvers are told of everything. Whoever has nothing to do is not written to.
 */
export function recipientsOf({ cells }: Pick<BoardMember, 'cells'>, people: readonly MemberPerson[]): Recipient[] {
  const left = cells.filter(({ isLeft }) => isLeft);
  const awaiting = cells.filter(({ state }) => state === 'awaiting');
  const hasReporter = people.some(({ role }) => role === 'reporter');
  const ids = [...new Set(people.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = people.filter((person) => person.id === id);
    const has = (role: string) => own.some((person) => person.role === role);
    const { name, email, language } = own[0]!;
    const recipient = {
      id,
      name,
      email,
      language,
      left: has('reporter') || !hasReporter ? left : [],
      awaiting: has('approver') ? awaiting : [],
    };
    return recipient.left.length + recipient.awaiting.length > 0 ? [recipient] : [];
  });
}
