import type { Origin } from '#findings/copied.ts';
import type { Finding } from '#findings/finding.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { readEdition } from '#queries/edition.ts';
import type { IndicatorProfile } from '#queries/members.ts';
import type { Indicator, ProfileAbout, ProfileEntry } from './profile-list.tsx';

type OneFinding = Finding & { indicator: Indicator; figures: IndicatorProfile };

/** What the profile of an indicator says, as the sentences want it. */
export function findingOf({ indicator, profile }: ProfileEntry, { member, peers }: ProfileAbout): OneFinding {
  return { member, indicator, peers, figures: profile };
}

type Taken = { sources: Catalogue['sources']; about: ProfileAbout; address: string };

/** Where the figures of some indicators come from, for those who take them along. */
export function originOf(indicators: readonly Indicator[], { sources, about, address }: Taken): Origin {
  const { dataVersion, updatedAt } = about;
  const shown = new Set(indicators.map(({ shownSource }) => shownSource));
  const citations = sources.filter(({ id }) => shown.has(id)).map(({ citation }) => citation);
  return { citations, dataVersion, updatedAt, edition: readEdition(), address };
}
