import { averagesOf, type Averages } from './correction-effects.ts';
import { coveredYears, observationsOf, shownGrid, type Dataset } from './dataset.ts';
import type { Indicator, MemberKind } from './indicator.ts';
import { isCurrentMember } from './membership.ts';
import { pacesOf, shownDirection, type Standing } from './published-standing.ts';
import { breaksOf, type BreakKind } from './segments.ts';
import type { PaceStatus } from './target.ts';
import type { Verdict } from './trend.ts';

/** What a change of the catalogue turns of what is said of a member. Null where nothing is, or was, said. */
export type ImpactTurn =
  | { aspect: 'direction'; before: Verdict; after: Verdict }
  | { aspect: 'pace'; target: string; before: PaceStatus | null; after: PaceStatus | null }
  | { aspect: 'class'; year: number; before: number | null; after: number | null }
  | { aspect: 'quartile'; year: number; before: number | null; after: number | null }
  | { aspect: 'rank'; year: number; before: number | null; after: number | null }
  | { aspect: 'break'; year: number; kind: BreakKind; what: 'new' | 'gone' };

export const impactAspects = ['direction', 'pace', 'class', 'quartile', 'rank', 'break'] as const;

export type ImpactAspect = (typeof impactAspects)[number];

/** The same data with two catalogues; both have the indicator. */
export type CatalogueChange = { before: Dataset; after: Dataset };

/** What a change turns of one member's own verdicts in an indicator: its direction, paces and breaks. */
export function turnsOfSeries({ before, after }: CatalogueChange, id: string, member: string): ImpactTurn[] {
  const [old, now] = [before.indicators.get(id)!, after.indicators.get(id)!];
  const [was, is] = [shownDirection(before, old, member), shownDirection(after, now, member)];
  const paces = new Map(pacesOf(before, old, member).map(({ target, status }) => [target, status]));
  const towards = pacesOf(after, now, member);
  const dropped = [...paces].filter(([target]) => towards.every((one) => one.target !== target));
  return [
    ...(was === is ? [] : [{ aspect: 'direction' as const, before: was, after: is }]),
    ...towards.flatMap(({ target, status }): ImpactTurn[] => {
      const then = paces.get(target) ?? null;
      return then === status ? [] : [{ aspect: 'pace', target, before: then, after: status }];
    }),
    ...dropped.map(([target, status]) => ({ aspect: 'pace' as const, target, before: status, after: null })),
    ...breakTurns(seriesBreaks(before, old, member), seriesBreaks(after, now, member)),
  ];
}

type Breaks = readonly { year: number; kind: BreakKind }[];

function seriesBreaks(dataset: Dataset, indicator: Indicator, member: string): Breaks {
  const grid = shownGrid(dataset, indicator);
  return grid ? breaksOf(observationsOf(grid, member), indicator.definitions) : [];
}

function breakTurns(before: Breaks, after: Breaks): ImpactTurn[] {
  const lacks = (others: Breaks) => (one: Breaks[number]) => others.every(({ year }) => year !== one.year);
  const told = (what: 'new' | 'gone') => (one: Breaks[number]) => ({
    aspect: 'break' as const,
    year: one.year,
    kind: one.kind,
    what,
  });
  return [...after.filter(lacks(before)).map(told('new')), ...before.filter(lacks(after)).map(told('gone'))];
}

/** What a change turns of a member's place among the others, in the year of its latest value. */
export function turnsOfPlace(was: Standing | undefined, is: Standing | undefined): ImpactTurn[] {
  const year = is?.year ?? was?.year;
  if (year === undefined) return [];
  return (['class', 'quartile', 'rank'] as const).flatMap((aspect): ImpactTurn[] => {
    const [before, after] = [was?.[aspect] ?? null, is?.[aspect] ?? null];
    const isOtherScale = aspect === 'class' && after !== null && before !== null && was?.classes !== is?.classes;
    return before === after && !isOtherScale ? [] : [{ aspect, year, before, after }];
  });
}

/** A year in which the median of the present members of a kind is another: of n of N. */
export type MovedMedian = { of: MemberKind; year: number; before: number | null; after: number | null } & {
  n: number;
  N: number;
};

/** The medians of an indicator that a change moves, by kind of member and year. */
export function movedMedians({ before, after }: CatalogueChange, id: string): MovedMedian[] {
  const indicator = after.indicators.get(id)!;
  const grid = shownGrid(after, indicator);
  return indicator.appliesTo.flatMap((of) => {
    const N = after.members.filter((member) => member.kind === of && isCurrentMember(member)).length;
    return (grid ? coveredYears(grid) : []).flatMap((year): MovedMedian[] => {
      const [was, is] = [before, after].map((dataset) => averagesOf(dataset, indicator, { of, year })) as [
        Averages,
        Averages,
      ];
      return was.median === is.median ? [] : [{ of, year, before: was.median, after: is.median, n: is.n, N }];
    });
  });
}

/** How many figures follow another definition version, of how many members, and of which years. Null for none. */
export function relabelled(
  { before, after }: CatalogueChange,
  id: string,
): { figures: number; members: number; from: number; to: number } | null {
  const [old, now] = [before.shown.get(id), after.shown.get(id)];
  const members = new Set(after.members.map(({ code }) => code));
  const years: number[] = [];
  const whose = new Set<string>();
  for (const [code, row] of old && now ? old.rows : []) {
    if (!members.has(code)) continue;
    for (let column = 0; column < old!.years; column++) {
      const cell = row * old!.years + column;
      if (old!.states[cell] !== 1 || old!.versions[cell] === now!.versions[cell]) continue;
      years.push(old!.firstYear + column);
      whose.add(code);
    }
  }
  if (years.length === 0) return null;
  const [from, to] = years.reduce(([low, high], year) => [Math.min(low, year), Math.max(high, year)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
  return { figures: years.length, members: whose.size, from, to };
}
