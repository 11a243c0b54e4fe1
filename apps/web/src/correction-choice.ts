import type { Catalogue } from '#queries/catalogue.ts';
import type { CorrectionChoice } from '#queries/corrections.ts';
import type { MemberList } from '#queries/members.ts';
import type { ShellSearch } from './search.ts';

type Known = Pick<MemberList, 'members'> & Pick<Catalogue, 'indicators'>;

/** Which corrections an address asks for: of a member, an indicator, an edition. What there is not is left out. */
export function correctionChoice({ members, indicators }: Known, search: ShellSearch): CorrectionChoice {
  return {
    member: members.find(({ slug }) => slug === search.members)?.code,
    indicator: indicators.find(({ id }) => id === search.indicators)?.id,
    edition: search.edition,
  };
}
