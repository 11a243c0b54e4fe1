import { parsePeers, peersOf } from '@ratthall/domain/peers';
import { nearestTo } from '@ratthall/domain/similarity';
import { similarityModel, type SimilarityModel } from '@ratthall/domain/similarity-model';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Member } from '#queries/members.ts';

export type Network = { members: readonly Member[]; groups: Catalogue['groups'] };

const models = new WeakMap<readonly Member[], Map<Member['kind'], SimilarityModel>>();

/** The peers of a member by a written choice, as the API would give them. A choice that cannot be read is all members. */
export function peersFor(own: Member, { members, groups }: Network, written: string | undefined): Member[] {
  const choice = parsePeers(written ?? 'all') ?? { rule: 'all' };
  const similarTo = ({ kind, code }: Pick<Member, 'kind' | 'code'>) =>
    nearestTo(modelOf(members, kind), code).map((neighbour) => neighbour.code);
  return peersOf(own, { members, groups, similarTo }, choice);
}

/** Measured once for each list of members. */
function modelOf(members: readonly Member[], kind: Member['kind']): SimilarityModel {
  let ofList = models.get(members);
  if (!ofList) models.set(members, (ofList = new Map()));
  let model = ofList.get(kind);
  if (!model) ofList.set(kind, (model = similarityModel(members.filter((member) => member.kind === kind))));
  return model;
}
