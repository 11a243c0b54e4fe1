import { sizeClassOf } from '@ratthall/domain/membership';
import { parsePeers, type PeerRule } from '@ratthall/domain/peers';
import type { Texts } from '#i18n/sv.ts';
import type { Member } from '#queries/members.ts';

export type PeerOption = { value: PeerRule; name: string };

/**
 * The rules that can be followed for a member, each with what it means for this one: which county, which size. A rule
 * that needs a fact nobody has is left out, unless it is the one that is followed.
 */
export function peerOptions(own: Member, chosen: string, { peers: { rules, sizes } }: Texts): PeerOption[] {
  const size = sizeClassOf(own.population);
  const options: { value: PeerRule; name: string; isKnown: boolean }[] = [
    { value: 'all', name: rules.all[own.kind], isKnown: true },
    { value: 'county', name: rules.county(own.county ?? '–'), isKnown: own.kind === 'municipality' && !!own.county },
    { value: 'skr', name: rules.skr(own.skrGroupName ?? '–'), isKnown: own.skrGroup !== null },
    { value: 'size', name: rules.size(size ? sizes[size] : '–'), isKnown: size !== null },
    { value: 'neighbours', name: rules.neighbours, isKnown: own.neighbours.length > 0 },
    { value: 'similar', name: rules.similar[own.kind], isKnown: true },
  ];
  return options.filter(({ value, isKnown }) => isKnown || value === chosen);
}

/** The codes of a choice that is a list of one's own; empty for every other. */
export function codesOf(chosen: string): readonly string[] {
  const choice = parsePeers(chosen);
  return choice?.rule === 'list' ? choice.codes : [];
}
