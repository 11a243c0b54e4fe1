import { getLessons, type Lessons } from '@ratthall/contract/lessons';
import { getProfile, type Profile } from '@ratthall/contract/members';
import { getSimilar, type SimilarMembers } from '@ratthall/contract/similarity';
import type { Finding } from '#findings/finding.ts';
import { peerGroupOf } from '#findings/peer-group.ts';
import { call } from '#queries/call.ts';
import type { About, Indicator } from './about.ts';

type ProfileEntry = { profile: Profile['indicators'][number]; indicator: Indicator; finding: Finding };

/** What an edition has to say of one member, indicator by indicator in the order of its set. */
export type MemberParts = {
  profile: Profile;
  entries: readonly ProfileEntry[];
  similar: SimilarMembers;
  lessons: Lessons;
};

export async function gatherMember({ catalogue, edition: { set } }: About, code: string): Promise<MemberParts> {
  const [profile, similar, lessons] = await Promise.all([
    call(getProfile, { params: { code }, query: { set } }),
    call(getSimilar, { params: { code } }),
    call(getLessons, { params: { code }, query: { set } }),
  ]);
  const { member } = profile;
  const peers = peerGroupOf(profile.peers.choice, member, catalogue.groups);
  const entries = profile.indicators.flatMap((one) => {
    const indicator = catalogue.indicators.find(({ id }) => id === one.id);
    return indicator ? [{ profile: one, indicator, finding: { member, indicator, peers, figures: one } }] : [];
  });
  return { profile, entries, similar, lessons };
}
