import { fail } from '#fail.ts';
import type { Membership, MemberAmendment, StoredChange } from './member-records.repository.ts';

type Found = {
  area: { name: string };
  membership: Membership | null;
  populations: readonly { year: number; population: number; source: string }[];
  changes: readonly StoredChange[];
};

type Wanted = { part: StoredChange['table']; year: number | null; revision: number };

type Restored<A = MemberAmendment> = A extends MemberAmendment
  ? Omit<A, 'code' | 'revision' | 'reason' | 'author' | 'createdAt'>
  : never;

/** What is written where something becomes again what it was before a change. */
export function restoredIn(
  { area, membership, populations, changes }: Found,
  { part, year, revision }: Wanted,
): Restored {
  const isOf = ({ key }: StoredChange) => (year === null ? !key.includes(' ') : key.endsWith(` ${year}`));
  const change =
    changes.find((one) => one.table === part && isOf(one) && one.revision === revision) ?? unknownChange(revision);
  if (part === 'areas') {
    return { table: part, before: { name: area.name }, after: change.before as { name: string } };
  }
  if (part === 'memberships') {
    return { table: part, before: membership, after: change.before as Membership | null };
  }
  const stored = populations.find((one) => one.year === year);
  return {
    table: part,
    // A change of a population has a year, or it would not have been found.
    year: year!,
    before: stored ? { population: stored.population, source: stored.source } : null,
    after: change.before as { population: number; source: string } | null,
  };
}

function unknownChange(revision: number): never {
  const expected = 'the revision of a change in the history of the member';
  return fail('request.invalid', { field: 'revision', value: String(revision), expected });
}
