import type { AreaKind, Localized, MemberKind } from './indicator.ts';

/** The network itself. An invented one, for trying the service out, says so on every page. */
export type Network = { id: string; name: Localized; isFictional: boolean };

/** A municipality, region, the nation or the network: what figures can be about. Area in km², population 31 Dec. */
export type Area = {
  code: string;
  slug: string;
  name: string;
  kind: AreaKind;
  countyCode: string | null;
  county: string | null;
  /** Municipality group of Sveriges Kommuner och Regioner, e.g. "B4"; null for regions. */
  skrGroup: string | null;
  skrGroupName: string | null;
  population: number | null;
  populationYear: number | null;
  /** Change of the population over the ten years up to then, as a share: 0.08 for 8 % more. */
  populationChange: number | null;
  landArea: number | null;
  latitude: number | null;
  longitude: number | null;
  /** Codes of the municipalities that share a border with it. */
  neighbours: readonly string[];
};

/** An area that is, or has been, a member. Years are null where they are not known. */
export type Member = Area & {
  kind: MemberKind;
  joinedYear: number | null;
  leftYear: number | null;
};

/** True for a member that has not left. A past member keeps its figures and its page, but is nobody's peer. */
export function isCurrentMember(member: Pick<Member, 'leftYear'>): boolean {
  return member.leftYear === null;
}

export const sizeClasses = ['under-10000', '10000-30000', '30000-70000', '70000-200000', 'over-200000'] as const;

export type SizeClass = (typeof sizeClasses)[number];

/** The size class of a population: below 10 000, to 30 000, to 70 000, to 200 000, above. Null where it is unknown. */
export function sizeClassOf(population: number | null): SizeClass | null {
  if (population === null) return null;
  const above = [10_000, 30_000, 70_000, 200_000].filter((bound) => population >= bound).length;
  return sizeClasses[above] ?? null;
}
