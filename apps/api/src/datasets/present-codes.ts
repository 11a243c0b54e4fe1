import type { Dataset } from '@ratthall/domain/dataset';
import type { MemberKind } from '@ratthall/domain/indicator';
import { isCurrentMember, type Member } from '@ratthall/domain/membership';
import { oncePerDataset } from './once.ts';

type Present = { members: readonly Member[]; codes: readonly string[] };

const presentByKind = oncePerDataset<Present>(
  (dataset, kind) => {
    const members = dataset.members.filter((member) => member.kind === kind && isCurrentMember(member));
    return { members, codes: members.map(({ code }) => code) };
  },
  { atMost: 2 },
);

/** The present members of a kind. */
export function presentMembers(dataset: Dataset, kind: MemberKind): readonly Member[] {
  return presentByKind(dataset, kind).members;
}

/** Their codes. */
export function presentCodes(dataset: Dataset, kind: MemberKind): readonly string[] {
  return presentByKind(dataset, kind).codes;
}
