import type { Localized } from './indicator.ts';
import { isCurrentMember, sizeClassOf, type Member } from './membership.ts';

/** A group of members that the network has named. */
export type NamedGroup = {
  id: string;
  name: Localized;
  description: Localized;
  members: readonly string[];
};

/** The groups that follow from facts about a member; `similar` are the ones nearest to it in structure. */
export const peerRules = ['all', 'county', 'skr', 'size', 'neighbours', 'similar'] as const;

export type PeerRule = (typeof peerRules)[number];

/** Whom a member is compared with: by a rule, with a named group, or with members picked by code. */
export type PeerChoice =
  | { rule: PeerRule }
  | { rule: 'group'; id: string }
  | { rule: 'list'; codes: readonly string[] };

const groupPrefix = 'group-';
export const mostPeersPicked = 200;

/** The written form of a choice, as it stands in addresses: `county`, `group-<id>` or codes with commas between. */
export const peersPattern = `^(${peerRules.join('|')}|${groupPrefix}[a-z0-9]+(-[a-z0-9]+)*|[0-9]{4}(,[0-9]{4}){0,${mostPeersPicked - 1}})$`;

/** Reads a written choice; null when it is none. Whether its group or its codes exist is not looked at. */
export function parsePeers(text: string): PeerChoice | null {
  if (!new RegExp(peersPattern).test(text)) return null;
  const rule = peerRules.find((known) => known === text);
  if (rule) return { rule };
  if (text.startsWith(groupPrefix)) return { rule: 'group', id: text.slice(groupPrefix.length) };
  return { rule: 'list', codes: text.split(',') };
}

/** Writes a choice so that `parsePeers` reads it. */
export function peersText(choice: PeerChoice): string {
  if (choice.rule === 'group') return `${groupPrefix}${choice.id}`;
  return choice.rule === 'list' ? choice.codes.join() : choice.rule;
}

/** Those among whom peers are looked for. `similarTo` gives the codes of the members most like one, nearest first. */
export type PeerNetwork<M extends Member = Member> = {
  members: readonly M[];
  groups: readonly NamedGroup[];
  similarTo: (own: Member) => readonly string[];
};

/**
 * The peers of a member, without the member itself: present members of the same kind (a region is never the peer
 * of a municipality) that the choice covers, in the order they were given. Can be empty.
 */
export function peersOf<M extends Member>(
  own: Member,
  { members, groups, similarTo }: PeerNetwork<M>,
  choice: PeerChoice,
): M[] {
  const isChosen = chooser(own, choice, { groups, similarTo });
  return members.filter(
    (other) => other.code !== own.code && other.kind === own.kind && isCurrentMember(other) && isChosen(other),
  );
}

function chooser(
  own: Member,
  choice: PeerChoice,
  { groups, similarTo }: Omit<PeerNetwork, 'members'>,
): (other: Member) => boolean {
  switch (choice.rule) {
    case 'all':
      return () => true;
    case 'county':
      return ({ countyCode }) => countyCode !== null && countyCode === own.countyCode;
    case 'skr':
      return ({ skrGroup }) => skrGroup !== null && skrGroup === own.skrGroup;
    case 'size':
      return ({ population }) => population !== null && sizeClassOf(population) === sizeClassOf(own.population);
    case 'neighbours':
      return among(own.neighbours);
    case 'similar':
      return among(similarTo(own));
    case 'group':
      return among(groups.find(({ id }) => id === choice.id)?.members ?? []);
    default:
      return among(choice.codes);
  }
}

function among(codes: readonly string[]): (other: Member) => boolean {
  const known = new Set(codes);
  return ({ code }) => known.has(code);
}
