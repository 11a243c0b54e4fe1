import { delegationOfAuthor } from '@ratthall/domain/delegation';
import type { HandoversRepository, LastWriter, StoredHandover } from './handovers.repository.ts';

type Known = {
  assignments: Awaited<ReturnType<HandoversRepository['allAssignments']>>;
  askers: ReadonlyMap<string, string>;
};

/**
 * Whoever had a figure in hand last, where that person has left: has no role at the member any more, nor in the network.
 * An answer through a link counts as that of whoever asked for it. Null where somebody is there, or nobody is known.
 */
export function whoHasLeft(
  { member, writer, handover }: { member: string; writer: LastWriter | null; handover: StoredHandover | null },
  { assignments, askers }: Known,
): string | null {
  const newest = [writer, handover].filter((one) => one !== null).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const author = newest[0]?.author;
  if (author === undefined) return null;
  const delegation = delegationOfAuthor(author);
  const person = delegation === null ? author : askers.get(delegation);
  if (person === undefined) return null;
  const isThere = assignments.some((one) => one.userId === person && (one.member === '' || one.member === member));
  return isThere ? null : person;
}
