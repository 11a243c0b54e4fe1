import type { Catalogue } from '#queries/catalogue.ts';
import type { MemberList } from '#queries/members.ts';

/** A set that the catalogue has; undefined (the default set) for any other, so that an old link still opens. */
export function knownSet({ sets }: Pick<Catalogue, 'sets'>, set: string | undefined): string | undefined {
  return sets.some(({ id }) => id === set) ? set : undefined;
}

/** A peer choice without codes that are no members; undefined (all members) when nothing of it is left. */
export function knownPeers({ members }: Pick<MemberList, 'members'>, peers: string | undefined): string | undefined {
  if (peers === undefined || !/^\d/.test(peers)) return peers;
  const codes = peers.split(',').filter((code) => members.some((member) => member.code === code));
  return codes.length > 0 ? codes.join(',') : undefined;
}
