import type { Localized } from '@ratthall/domain/indicator';
import { sizeClassOf, type Member, type SizeClass } from '@ratthall/domain/membership';
import { parsePeers, type NamedGroup } from '@ratthall/domain/peers';

/** Whom a member is ranked among, with what is needed to say so in words. The member itself always counts. */
export type PeerGroup =
  | { rule: 'all' | 'neighbours' | 'similar' | 'list' }
  | { rule: 'county' | 'skr'; name: string }
  | { rule: 'size'; size: SizeClass }
  /** `isMember`: whether the member itself belongs to the group that the network has named. */
  | { rule: 'group'; name: Localized; isMember: boolean };

type Facts = Pick<Member, 'code' | 'county' | 'skrGroupName' | 'population'>;

/** The group that a written choice gives a member. What the facts cannot name is told as the reader's own selection. */
export function peerGroupOf(choice: string, own: Facts, groups: readonly NamedGroup[]): PeerGroup {
  const peers = parsePeers(choice);
  const other: PeerGroup = { rule: 'list' };
  switch (peers?.rule) {
    case 'all':
    case 'neighbours':
    case 'similar':
      return { rule: peers.rule };
    case 'county':
      return own.county === null ? other : { rule: 'county', name: own.county };
    case 'skr':
      return own.skrGroupName === null ? other : { rule: 'skr', name: own.skrGroupName };
    case 'size': {
      const size = sizeClassOf(own.population);
      return size === null ? other : { rule: 'size', size };
    }
    case 'group': {
      const group = groups.find(({ id }) => id === peers.id);
      return group ? { rule: 'group', name: group.name, isMember: group.members.includes(own.code) } : other;
    }
    default:
      return other;
  }
}
