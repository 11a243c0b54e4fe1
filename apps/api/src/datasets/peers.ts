import type { Dataset } from '@ratthall/domain/dataset';
import type { MemberKind } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';
import { parsePeers, peersOf, type PeerChoice } from '@ratthall/domain/peers';
import { farDistance } from '@ratthall/domain/far-distance';
import { nearestTo } from '@ratthall/domain/similarity';
import { similarityModel, type SimilarityModel } from '@ratthall/domain/similarity-model';
import { equalWeights, parseWeights, weightsText, type Weights } from '@ratthall/domain/weights';
import { fail } from '#fail.ts';
import { oncePerDataset } from './once.ts';

const modelByKind = oncePerDataset<SimilarityModel>(
  ({ members }, kind) => similarityModel(members.filter((member) => member.kind === kind)),
  { atMost: 2 },
);

/** The members of a kind measured against each other. */
export function modelOf(dataset: Dataset, kind: MemberKind): SimilarityModel {
  return modelByKind(dataset, kind);
}

const farByWeights = oncePerDataset<{ distance: number | null }>(
  (dataset, key) => {
    const [kind, weights = ''] = key.split(' ');
    return { distance: farDistance(modelByKind(dataset, kind ?? ''), parseWeights(weights) ?? equalWeights) };
  },
  { atMost: 200 },
);

/** The distance beyond which a seventh peer is far off, once for each way to weigh. */
export function farDistanceOf(dataset: Dataset, kind: MemberKind, weights: Weights = equalWeights): number | null {
  return farByWeights(dataset, `${kind} ${weightsText(weights)}`).distance;
}

/** The peers of a member by a written choice; fails with a code when that names a group or a member there is not. */
export function peersIn(dataset: Dataset, own: Member, written: string): Member[] {
  const { members, groups } = dataset;
  const similarTo = (member: Member) => nearestTo(modelOf(dataset, member.kind), member.code).map(({ code }) => code);
  return peersOf(own, { members, groups, similarTo }, knownChoice(dataset, written));
}

function knownChoice({ members, groups }: Dataset, written: string): PeerChoice {
  const refuse = (value: string, expected: string) => fail('peers.not-found', { field: 'peers', value, expected });
  const choice = parsePeers(written) ?? refuse(written, 'a choice that the endpoint describes');
  if (choice.rule === 'group' && !groups.some(({ id }) => id === choice.id)) {
    refuse(written, `one of ${groups.map(({ id }) => `group-${id}`).join(', ')}`);
  }
  if (choice.rule === 'list') {
    const strangers = choice.codes.filter((code) => !members.some((member) => member.code === code));
    if (strangers.length > 0) refuse(strangers.join(), 'codes of members in /api/members');
  }
  return choice;
}
