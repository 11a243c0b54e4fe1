import { cellOf, observationsOf, shownGrid, type Dataset, type Grid } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Observation } from '@ratthall/domain/observation';
import { ownSource } from '@ratthall/domain/own-figures';
import { findIndicator } from '#datasets/find.ts';
import { fail } from '#fail.ts';

const nation = '0000';
const network = 'NETWORK';

type Wanted = {
  id: string;
  members: string | undefined;
  from: number | undefined;
  to: number | undefined;
  source: string | undefined;
};

/** The values of an indicator as they are shown or from one source, and beside them what is published of the nation and the network. */
export function valuesOf(dataset: Dataset, wanted: Wanted) {
  const indicator = findIndicator(dataset, wanted.id);
  checkYears(wanted);
  const codes = wanted.members === undefined ? null : checkedMembers(dataset, wanted.members);
  const grid = gridOf(dataset, indicator, wanted.source);
  const isInside = ({ year }: Observation) => year >= (wanted.from ?? year) && year <= (wanted.to ?? year);
  const rows = memberCodes(dataset).flatMap((member) => {
    if (!grid || (codes && !codes.has(member))) return [];
    return memberSeries(dataset, grid, { indicator, member })
      .filter(isInside)
      .map((row) => ({ member, ...row }));
  });
  const others = wanted.source === undefined ? gridsBeside(dataset, indicator) : [];
  const references = [
    ...recordsOf(grid, nation)
      .filter(isInside)
      .map((row) => ({ area: nation, ...row })),
    ...[grid, ...others]
      .flatMap((own) => recordsOf(own, network))
      .filter(isInside)
      .map((row) => ({ area: network, ...row })),
  ];
  return { dataVersion: dataset.version, indicator: indicator.id, rows, references };
}

/** The codes of all members, present and past, ascending. */
export function memberCodes(dataset: Dataset): string[] {
  return dataset.members.map(({ code }) => code).sort();
}

/** The nation and the network. */
export function referenceCodes({ areas }: Dataset): string[] {
  const references = [...areas.values()].filter(({ kind }) => kind === 'nation' || kind === 'network');
  return references.map(({ code }) => code).sort();
}

/** The grids of an indicator of which nothing is shown, by source. */
export function gridsBeside(dataset: Dataset, indicator: Indicator): Grid[] {
  const grids = [...(dataset.grids.get(indicator.id)?.values() ?? [])];
  const others = grids.filter(({ source }) => source !== indicator.shownSource && source !== ownSource);
  return others.sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** What the shown source says of an area where the member's own figure is shown instead. */
export function recordsBehind(dataset: Dataset, indicator: Indicator, area: string): Observation[] {
  const shown = shownGrid(dataset, indicator);
  if (!shown || !dataset.grids.get(indicator.id)?.has(ownSource)) return [];
  const base = dataset.grids.get(indicator.id)?.get(indicator.shownSource);
  return recordsOf(base, area).filter(({ year }) => shown.sources.has(cellOf(shown, area, year)));
}

/** A member's series: covered years without a value too, if the indicator is made for its kind of member. */
export function memberSeries(
  { areas }: Dataset,
  grid: Grid,
  { indicator, member }: { indicator: Indicator; member: string },
): Observation[] {
  const kind = areas.get(member)?.kind;
  const applies = indicator.appliesTo.some((made) => made === kind);
  return applies ? observationsOf(grid, member) : recordsOf(grid, member);
}

/** What the source itself says of an area: no rows for years that it is silent about. */
export function recordsOf(grid: Grid | undefined, area: string): Observation[] {
  return grid ? observationsOf(grid, area).filter(({ definitionVersion }) => definitionVersion !== null) : [];
}

function gridOf(dataset: Dataset, indicator: Indicator, source: string | undefined): Grid | undefined {
  if (source === undefined) return shownGrid(dataset, indicator);
  const expected = `one of ${dataset.sources.map(({ id }) => id).join(', ')}`;
  const isKnown = dataset.sources.some(({ id }) => id === source);
  if (!isKnown) fail('request.invalid', { field: 'source', value: source, expected });
  return dataset.grids.get(indicator.id)?.get(source);
}

function checkYears({ from, to }: Wanted): void {
  if (from === undefined || to === undefined || from <= to) return;
  fail('request.invalid', { field: 'from', value: String(from), expected: `a year not after to, which is ${to}` });
}

function checkedMembers({ members }: Dataset, list: string): Set<string> {
  const codes = list.split(',');
  const strangers = codes.filter((code) => !members.some((member) => member.code === code));
  const expected = 'codes of members in /api/members';
  if (strangers.length > 0) fail('request.invalid', { field: 'members', value: strangers.join(), expected });
  return new Set(codes);
}
