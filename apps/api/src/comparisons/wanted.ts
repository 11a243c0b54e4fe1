import type { Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';
import { findSet, indicatorsOf } from '#datasets/find.ts';
import { fail } from '#fail.ts';

type Numbered = { indicator: Indicator; number: string | null };

/** The compared members in the order of their codes; refused where one is unknown, named twice or of another kind. */
export function wantedMembers(dataset: Dataset, list: string): [Member, ...Member[]] {
  const codes = list.split(',');
  const found = codes.map((code) => dataset.members.find((member) => member.code === code));
  const members = found.filter((member) => member !== undefined);
  const [first, ...others] = members;
  const refuse = (value: string, expected: string) => fail('request.invalid', { field: 'members', value, expected });
  const strangers = codes.filter((_, i) => found[i] === undefined);
  if (first === undefined || strangers.length > 0) refuse(strangers.join(), 'codes of members in /api/members');
  const twice = codes.filter((code, i) => codes.indexOf(code) !== i);
  if (twice.length > 0) refuse(twice.join(), 'each member once');
  const ofOtherKind = others.filter(({ kind }) => kind !== first?.kind).map(({ code }) => code);
  if (ofOtherKind.length > 0) {
    const expected = `members of the same kind as ${first?.code}, which is a ${first?.kind}`;
    fail('members.mixed', { field: 'members', value: ofOtherKind.join(), expected });
  }
  return [first!, ...others];
}

/** The indicators that were asked for, or all of the set; with the number each has in it. */
export function wantedIndicators(dataset: Dataset, { indicators, set }: { indicators?: string; set?: string }) {
  const found = findSet(dataset, set);
  const ofSet = indicatorsOf(dataset, found);
  if (indicators === undefined) return { set: found.id, wanted: ofSet as Numbered[] };
  const ids = [...new Set(indicators.split(','))];
  const strangers = ids.filter((id) => !dataset.indicators.has(id));
  const expected = 'ids of indicators in /api/catalogue';
  if (strangers.length > 0) fail('request.invalid', { field: 'indicators', value: strangers.join(), expected });
  const wanted = ids.map((id): Numbered => ({
    indicator: dataset.indicators.get(id)!,
    number: ofSet.find(({ indicator }) => indicator.id === id)?.number ?? null,
  }));
  return { set: found.id, wanted };
}
