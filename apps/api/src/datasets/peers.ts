import type { Dataset } from '@ratthall/domain/dataset';
import type { MemberKind } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';
import { parsePeers, peersOf, type PeerChoice } from '@ratthall/domain/peers';
import { farDistance, nearestTo, similarityModel, type SimilarityModel } from '@ratthall/domain/similarity';
import { fail } from '#fail.ts';
import { oncePerDataset } from './once.ts';

type Similarity = { model: SimilarityModel; far: number | null };

const similarityByKind = oncePerDataset<Similarity>(
  ({ members }, kind) => {
    const model = similarityModel(members.filter((member) => member.kind === kind));
    return { model, far: farDistance(model) };
  },
  { atMost: 2 },
);

/** Members of a kind measured against each other; `far` is the distance beyond which few are truly similar. */
export function similarityOf(dataset: Dataset, kind: MemberKind): Similarity {
  return similarityByKind(dataset, kind);
}

/** The peers of a member by a written choice; fails with a code when that names a group or a member there is not. */
export function peersIn(dataset: Dataset, own: Member, written: string): Member[] {
  const { members, groups } = dataset;
  const similarTo = (member: Member) =>
    nearestTo(similarityOf(dataset, member.kind).model, member.code).map(({ code }) => code);
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
