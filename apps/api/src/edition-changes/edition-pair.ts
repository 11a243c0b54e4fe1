import type { Dataset } from '@ratthall/domain/dataset';
import { newestFirst, type Edition } from '@ratthall/domain/edition';
import type { Indicator } from '@ratthall/domain/indicator';
import type { PublishedVerdict } from '@ratthall/domain/published-verdict';
import { indicatorsOf } from '#datasets/find.ts';
import type { FrozenEdition, FrozenEditions } from '#editions/frozen-editions.ts';
import { fail } from '#fail.ts';

/** Two editions to be compared: what has been said of each, and what each keeps. */
export type EditionPair = { before: Side; after: Side };

type Side = FrozenEdition & { edition: Edition };

export type Asked = { edition: string; since: string | undefined };

/** Which two editions are asked for. `since` is the edition that was published before, where nobody says another. */
export function askedEditions(
  { editions }: Dataset,
  { edition: id, since }: Asked,
): { before: Edition; after: Edition } {
  const after = editions.find((one) => one.id === id);
  if (!after) fail('edition.not-found', { field: 'edition', value: id, expected: 'an id in /api/editions' });
  const ordered = newestFirst(editions);
  const before =
    since === undefined
      ? ordered[ordered.findIndex((one) => one.id === id) + 1]
      : ordered.find((one) => one.id === since);
  if (!before) {
    const expected = since === undefined ? `an edition: none was published before ${id}` : 'an id in /api/editions';
    fail('request.invalid', { field: 'since', value: since ?? null, expected });
  }
  if (before.id === id) fail('request.invalid', { field: 'since', value: id, expected: `another edition than ${id}` });
  return { before, after };
}

/** Reads both editions. */
export async function pairOf(
  frozen: Pick<FrozenEditions, 'get'>,
  { before, after }: { before: Edition; after: Edition },
): Promise<EditionPair> {
  const [old, now] = await Promise.all([frozen.get(before.id), frozen.get(after.id)]);
  return { before: { ...old, edition: before }, after: { ...now, edition: after } };
}

/** An indicator in the two editions, of which one may lack it. */
export type IndicatorPair = { id: string; before: Indicator | undefined; after: Indicator | undefined };

/** All indicators of either edition: those of the later one's set in its order, its others, and those that are gone. */
export function indicatorPairs({ before, after }: EditionPair): IndicatorPair[] {
  const set = after.dataset.sets.find(({ id }) => id === after.edition.set);
  const ids = new Set([
    ...(set ? indicatorsOf(after.dataset, set).map(({ indicator }) => indicator.id) : []),
    ...after.dataset.indicators.keys(),
    ...before.dataset.indicators.keys(),
  ]);
  return [...ids].map((id) => ({
    id,
    before: before.dataset.indicators.get(id),
    after: after.dataset.indicators.get(id),
  }));
}

type ByMember = ReadonlyMap<string, PublishedVerdict>;

const indexed = new WeakMap<readonly PublishedVerdict[], ReadonlyMap<string, ByMember>>();
const nobody: ByMember = new Map();

/** What an edition said of every member in an indicator. */
export function verdictsOf({ verdicts }: FrozenEdition, indicator: string): ByMember {
  let byIndicator = indexed.get(verdicts);
  if (!byIndicator) {
    const made = new Map<string, Map<string, PublishedVerdict>>();
    for (const verdict of verdicts) {
      const own = made.get(verdict.indicator) ?? new Map<string, PublishedVerdict>();
      made.set(verdict.indicator, own.set(verdict.member, verdict));
    }
    indexed.set(verdicts, (byIndicator = made));
  }
  return byIndicator.get(indicator) ?? nobody;
}
