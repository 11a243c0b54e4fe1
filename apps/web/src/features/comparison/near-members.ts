import { isCurrentMember } from '@ratthall/domain/membership';
import { nearestTo } from '@ratthall/domain/similarity';
import { modelOf } from '#measured-members.ts';
import type { Member } from '#queries/members.ts';

export type Nearness = 'similar' | 'neighbours' | 'county';

/** Present members of the same kind that lie near one, in structure or on the map: most alike first, not those in `without`. */
export function nearMembers(
  own: Member,
  members: readonly Member[],
  without: readonly Member[],
): { kind: Nearness; members: Member[] }[] {
  const sameKind = members.filter(({ kind }) => kind === own.kind);
  const alike = nearestTo(modelOf(members, own.kind), own.code, { count: sameKind.length }).map(({ code }) => code);
  const place = new Map(alike.map((code, i) => [code, i]));
  const free = sameKind
    .filter((one) => isCurrentMember(one) && !without.some(({ code }) => code === one.code) && one.code !== own.code)
    .toSorted((a, b) => (place.get(a.code) ?? Infinity) - (place.get(b.code) ?? Infinity) || 0);
  const near = (isNear: (one: Member) => boolean) => free.filter(isNear);
  const groups = [
    { kind: 'similar' as const, members: near(({ code }) => place.has(code)) },
    { kind: 'neighbours' as const, members: near(({ code }) => own.neighbours.includes(code)) },
    {
      kind: 'county' as const,
      members: near(({ countyCode }) => countyCode !== null && countyCode === own.countyCode),
    },
  ];
  return groups.filter((group) => group.members.length > 0);
}
