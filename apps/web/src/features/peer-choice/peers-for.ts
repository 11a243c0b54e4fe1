import { parsePeers, peersOf } from '@ratthall/domain/peers';
import { nearestTo } from '@ratthall/domain/similarity';
import { modelOf } from '#measured-members.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Member } from '#queries/members.ts';

export type Network = { members: readonly Member[]; groups: Catalogue['groups'] };

/** The peers of a member by a written choice, as the API would give them. A choice that cannot be read is all members. */
export function peersFor(own: Member, { members, groups }: Network, written: string | undefined): Member[] {
  const choice = parsePeers(written ?? 'all') ?? { rule: 'all' };
  const similarTo = ({ kind, code }: Pick<Member, 'kind' | 'code'>) =>
    nearestTo(modelOf(members, kind), code).map((neighbour) => neighbour.code);
  return peersOf(own, { members, groups, similarTo }, choice);
}
