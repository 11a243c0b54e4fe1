import { QueryClient } from '@tanstack/react-query';
import type { Finding } from '#findings/finding.ts';
import { peerGroupOf } from '#findings/peer-group.ts';
import { catalogueQuery, type Catalogue } from '#queries/catalogue.ts';
import { lessonsQuery, type Lessons } from '#queries/lessons.ts';
import { membersQuery, profileQuery, type IndicatorProfile, type Member, type Profile } from '#queries/members.ts';
import { similarQuery, type SimilarMembers } from '#queries/similarity.ts';
import { sharedOf } from './shared.ts';
import type { Told } from './told.ts';

export type Indicator = Catalogue['indicators'][number];

/** One indicator of a member, with what can be said of it. */
export type Entry = { indicator: Indicator; profile: IndicatorProfile; finding: Finding };

export type MemberFacts = {
  catalogue: Catalogue;
  profile: Profile;
  member: Member;
  entries: Entry[];
  lessons: Lessons;
  similar: SimilarMembers;
  nameOf: (code: string) => string;
};

/** Everything that the report about a member is made from. */
export async function memberFacts(about: Told, code: string): Promise<MemberFacts> {
  const { edition } = about;
  const shared = sharedOf(about);
  const asked = new QueryClient();
  const [catalogue, { members }, profile, lessons, similar] = await Promise.all([
    shared.fetchQuery(catalogueQuery),
    shared.fetchQuery(membersQuery),
    asked.fetchQuery(profileQuery(code, { set: edition.set })),
    asked.fetchQuery(lessonsQuery(code, { set: edition.set })),
    asked.fetchQuery(similarQuery(code, undefined)),
  ]);
  const { member } = profile;
  const peers = peerGroupOf(profile.peers.choice, member, catalogue.groups);
  const names = new Map(members.map((one) => [one.code, one.name]));
  const entries = profile.indicators.flatMap((one) => {
    const indicator = catalogue.indicators.find(({ id }) => id === one.id);
    return indicator ? [{ indicator, profile: one, finding: { member, indicator, peers, figures: one } }] : [];
  });
  return { catalogue, profile, member, entries, lessons, similar, nameOf: (one) => names.get(one) ?? one };
}

/** Whether there is anything to show of an indicator. */
export function hasValue({ profile }: Entry): boolean {
  return profile.latest !== null;
}
