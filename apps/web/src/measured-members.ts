import { similarityModel, type SimilarityModel } from '@ratthall/domain/similarity-model';
import type { Member } from '#queries/members.ts';

const models = new WeakMap<readonly Member[], Map<Member['kind'], SimilarityModel>>();

/** The members of a kind measured against each other, once for each list of members. */
export function modelOf(members: readonly Member[], kind: Member['kind']): SimilarityModel {
  let ofList = models.get(members);
  if (!ofList) models.set(members, (ofList = new Map()));
  let model = ofList.get(kind);
  if (!model) ofList.set(kind, (model = similarityModel(members.filter((member) => member.kind === kind))));
  return model;
}
