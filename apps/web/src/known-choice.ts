import { isCurrentMember } from '@ratthall/domain/membership';
import { parsePeers, peersText } from '@ratthall/domain/peers';
import { parseWeights, weightsText } from '@ratthall/domain/weights';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Among } from '#queries/lessons.ts';
import type { MemberList } from '#queries/members.ts';
import type { ShellSearch } from './search.ts';

/** A set that the catalogue has; undefined (the default set) for any other, so that an old link still opens. */
export function knownSet({ sets }: Pick<Catalogue, 'sets'>, set: string | undefined): string | undefined {
  return sets.some(({ id }) => id === set) ? set : undefined;
}

type Known = Pick<MemberList, 'members'> & Pick<Catalogue, 'groups'>;

/** A peer choice without what there is not: a group, codes. Undefined (all members) when nothing of it is left. */
export function knownPeers({ members, groups }: Known, peers: string | undefined): string | undefined {
  const choice = parsePeers(peers ?? 'all');
  if (choice === null) return undefined;
  if (choice.rule === 'group') return groups.some(({ id }) => id === choice.id) ? peers : undefined;
  if (choice.rule !== 'list') return peers;
  const codes = choice.codes.filter((code) => members.some((member) => member.code === code));
  return codes.length > 0 ? peersText({ rule: 'list', codes }) : undefined;
}

/** Written weights that can be read and of which one counts; undefined (all the same) for any other. */
export function knownWeights(weights: string | undefined): string | undefined {
  const known = parseWeights(weights ?? '');
  return (known && weightsText(known)) || undefined;
}

/** Whose improvements an address asks for; all, where its county has no municipality or there is none to have peers. */
export function amongIn(known: Known, { among, own, peers }: ShellSearch): Among {
  const municipalities = known.members.filter((one) => one.kind === 'municipality' && isCurrentMember(one));
  if (among === 'peers') {
    const member = municipalities.find(({ slug }) => slug === own)?.code;
    return member === undefined ? {} : { member, peers: knownPeers(known, peers) };
  }
  return municipalities.some(({ countyCode }) => countyCode === among) ? { county: among } : {};
}
