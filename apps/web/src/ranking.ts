import { comparableOf, ranksOf } from '@ratthall/domain/comparison';
import { isCurrentMember } from '@ratthall/domain/membership';
import { verdictOrder } from '#charts/verdict-order.ts';
import { byName } from '#i18n/format.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { IndicatorSummary } from '#queries/indicators.ts';
import type { Member } from '#queries/members.ts';
import type { ValueRow } from '#queries/values.ts';

export type Indicator = Catalogue['indicators'][number];

export type RankedRow = {
  member: Member;
  row: ValueRow;
  /** Null where nobody is ranked: no value, another definition than most have, a past member, or fewer than five. */
  rank: { rank: number; tied: boolean; n: number } | null;
  direction: IndicatorSummary['directions'][number]['direction'] | null;
};

export type Order = 'best' | 'name' | 'direction';

type Input = {
  indicator: Indicator;
  members: readonly Member[];
  rows: readonly ValueRow[];
  directions: IndicatorSummary['directions'];
  year: number;
};

/** Every member's row for one year with its place among present members of the same kind and definition. */
export function rankedRows({ indicator, members, rows, directions, year }: Input): RankedRow[] {
  const ofYear = rows.filter((row) => row.year === year);
  const byCode = new Map(members.map((member) => [member.code, member]));
  const ranks = (['municipality', 'region'] as const).flatMap((kind) => {
    const present = ofYear.filter(({ member }) => {
      const one = byCode.get(member);
      return one?.kind === kind && isCurrentMember(one);
    });
    const values = new Map(comparableOf(present).figures.map(({ member, value }) => [member, value]));
    return [...ranksOf(values, indicator.polarity)];
  });
  const rankOf = new Map(ranks);
  return ofYear.flatMap((row) => {
    const member = byCode.get(row.member);
    const direction = directions.find((one) => one.member === row.member)?.direction ?? null;
    return member ? [{ member, row, rank: rankOf.get(row.member) ?? null, direction }] : [];
  });
}

/** In the order the reader asked for. Members without a value come after all others, by name, and never have a place. */
export function inOrder(rows: readonly RankedRow[], order: Order): RankedRow[] {
  const key = ({ rank, row, direction }: RankedRow): number => {
    if (order === 'name') return 0;
    if (order === 'direction') return verdictOrder.indexOf(direction?.verdict ?? 'too-few-values');
    return rank?.rank ?? (row.value === null ? Infinity : Number.MAX_SAFE_INTEGER);
  };
  return rows.toSorted((a, b) => {
    const [keyA, keyB] = [key(a), key(b)];
    return keyA === keyB ? byName(a.member.name, b.member.name) : keyA - keyB;
  });
}
