import type { Localized } from './indicator.ts';
import { isCurrentMember, sizeClassOf, type Member } from './membership.ts';

/** A group of members that the network has named. */
export type NamedGroup = {
  id: string;
  name: Localized;
  description: Localized;
  members: readonly string[];
};

/** The groups that follow from facts about a member. */
export const peerRules = ['all', 'county', 'skr', 'size', 'neighbours'] as const;

export type PeerRule = (typeof peerRules)[number];

/** Whom a member is compared with: by a rule, or with members picked by code. */
export type PeerChoice = { rule: PeerRule } | { rule: 'list'; codes: readonly string[] };

const isAlike: Record<PeerRule, (own: Member, other: Member) => boolean> = {
  all: () => true,
  county: (own, other) => own.countyCode !== null && own.countyCode === other.countyCode,
  skr: (own, other) => own.skrGroup !== null && own.skrGroup === other.skrGroup,
  size: (own, other) => sizeClassOf(own.population) === sizeClassOf(other.population),
  neighbours: (own, other) => own.neighbours.includes(other.code),
};

/**
 * The peers of a member, without the member itself: present members of the same kind (a region is never the peer
 * of a municipality) that the choice covers, in the order they were given. Can be empty.
 */
export function peersOf(own: Member, members: readonly Member[], choice: PeerChoice): Member[] {
  return members.filter((other) => {
    if (other.code === own.code || other.kind !== own.kind || !isCurrentMember(other)) return false;
    return choice.rule === 'list' ? choice.codes.includes(other.code) : isAlike[choice.rule](own, other);
  });
}
