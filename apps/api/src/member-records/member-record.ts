import type { MemberChange, MemberRecord } from '@ratthall/contract/member-records';
import { feeOf, type FeeRate } from '@ratthall/domain/fee';
import { namesIn, type RecordParts } from './record-parts.ts';
import { keyOf, type Membership, type StoredChange } from './member-records.repository.ts';

type Stored = Awaited<ReturnType<RecordParts['repository']['populations']>>;

/** A member as the secretariat sees it, as it is stored now. Null for what is no area; a membership of null for a stranger. */
export async function readRecord({ repository, board, names, now }: RecordParts, code: string) {
  const [area, membership, populations, changes, fees, everybody] = await Promise.all([
    repository.area(code),
    repository.membership(code),
    repository.populations(code),
    repository.changes(code),
    repository.fees(),
    board.people(),
  ]);
  if (area === null) return null;
  const history = historyOf(changes, await namesIn(names, changes));
  const newest = newestRevisions(changes);
  const own = everybody.filter(({ member }) => member === code);
  const record = (found: Membership): MemberRecord => ({
    code,
    slug: area.slug,
    name: area.name,
    kind: area.kind,
    county: area.county,
    joinedYear: found.joinedYear,
    leftYear: found.leftYear,
    note: found.note,
    revision: (newest.get(`areas ${code}`) ?? 0) + (newest.get(`memberships ${code}`) ?? 0),
    populations: populations.map(({ year, population, source, origin }) => ({
      year,
      population,
      source,
      isByPerson: origin === 'person',
      revision: newest.get(`populations ${keyOf(code, year)}`) ?? 0,
    })),
    fee: feeIn(fees, populations, now().getFullYear()),
    people: own
      .filter(({ id }, at) => own.findIndex((one) => one.id === id) === at)
      .map(({ id, name, email }) => ({
        id,
        name,
        email,
        roles: own.filter((one) => one.id === id).map(({ role }) => role),
      })),
    history,
  });
  return { area, membership, populations, changes, newest, record: membership && record(membership) };
}

/** The newest revision of each part that has been changed, by its table and key. */
export function newestRevisions(changes: readonly StoredChange[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { table, key, revision } of changes) {
    const name = `${table} ${key}`;
    newest.set(name, Math.max(revision, newest.get(name) ?? 0));
  }
  return newest;
}

/** What has been changed, the newest first. */
function historyOf(changes: readonly StoredChange[], names: ReadonlyMap<string, string>): MemberChange[] {
  const newest = newestRevisions(changes);
  return changes.toReversed().map(({ table, key, revision, before, after, reason, author, createdAt }) => ({
    part: table,
    year: table === 'populations' ? Number(key.split(' ')[1]) : null,
    revision,
    newest: newest.get(`${table} ${key}`) ?? revision,
    before: before as MemberChange['before'],
    after: after as MemberChange['after'],
    reason,
    by: { id: author, name: names.get(author) ?? author },
    at: createdAt,
  }));
}

/** The fee by the newest rate up to this year, on the last population before the year of the rate. */
function feeIn(fees: readonly FeeRate[], populations: Stored, thisYear: number): MemberRecord['fee'] {
  const rate = fees.filter(({ year }) => year <= thisYear).reduce<FeeRate | null>(later, null);
  const counted = rate && populations.findLast(({ year }) => year < rate.year);
  if (!rate || !counted) return null;
  const { population, year: populationYear } = counted;
  return { ...rate, population, populationYear, amount: feeOf(rate, population) };
}

function later(one: FeeRate | null, other: FeeRate): FeeRate {
  return one === null || other.year > one.year ? other : one;
}
