import { QueryClient } from '@tanstack/react-query';
import { findingOf } from '#features/member-profile/profile-finding.ts';
import { peerGroupOf } from '#findings/peer-group.ts';
import { findingParagraph } from '#findings/paragraph.ts';
import { summarySentences } from '#findings/summary.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { profileQuery } from '#queries/members.ts';
import { reportFrame } from './frame.ts';
import type { ReportData } from './report-document.ts';
import type { Told } from './told.ts';

/** What an edition says of one member, for its council. */
export async function memberReportData(about: Told, code: string): Promise<ReportData> {
  const { edition, speech, words } = about;
  const { language } = speech;
  const ask = new QueryClient();
  const catalogue = await ask.fetchQuery(catalogueQuery);
  const profile = await ask.fetchQuery(profileQuery(code, { set: edition.set }));
  const { member } = profile;
  const entries = profile.indicators.flatMap((one) => {
    const indicator = catalogue.indicators.find(({ id }) => id === one.id);
    return indicator ? [{ profile: one, indicator }] : [];
  });
  const surroundings = {
    member,
    peers: peerGroupOf(profile.peers.choice, member, catalogue.groups),
    dataVersion: catalogue.dataVersion,
    updatedAt: catalogue.updatedAt,
  };
  const findings = entries.map((entry) => findingOf(entry, surroundings));
  return {
    ...reportFrame(about, { title: member.name, subtitle: words.member.subtitle(edition.round) }),
    blocks: [
      { kind: 'lead', text: summarySentences(member.name, findings, language).join(' ') },
      ...findings.flatMap((finding) => [
        { kind: 'heading' as const, level: 1 as const, text: finding.indicator.name[language] },
        { kind: 'text' as const, text: findingParagraph(finding, language) },
      ]),
    ],
  };
}
