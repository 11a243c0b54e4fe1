import type { CorrectionEffect } from './correction.ts';
import { fewestForRank } from './comparison.ts';
import { comparableIn, coverageOf, currentYear, type Dataset } from './dataset.ts';
import type { Indicator, MemberKind } from './indicator.ts';
import { isCurrentMember } from './membership.ts';
import { pacesOf, shownDirection, standingsOf, type Standings } from './published-standing.ts';
import { asShown } from './shown.ts';
import { mean, median } from './spread.ts';

/** The figures of an indicator that were corrected. */
export type Corrected = { indicator: Indicator; figures: readonly { member: string; year: number }[] };

type Change = { before: Dataset; after: Dataset };

/**
 * What the correction of some figures changed of all that is said of the indicator, by comparing the datasets before and
 * after: means and medians as they are rounded, then the verdicts and the place of those whose figures they are, then the
 * quartiles and verdicts of others, and last how many others have got another place.
 */
export function correctionEffects(change: Change, { indicator, figures }: Corrected): CorrectionEffect[] {
  const own = [...new Set(figures.map(({ member }) => member))];
  const kindOf = new Map(change.before.members.map(({ code, kind }) => [code, kind]));
  const kinds = indicator.appliesTo.filter((kind) => own.some((member) => kindOf.get(member) === kind));
  const others = kinds.flatMap((kind) => presentIn(change.before, kind)).filter((code) => !own.includes(code));
  const judged = [...own, ...(yearMoved(change, indicator) ? others : [])];
  const verdicts = new Map(judged.map((member) => [member, verdictEffects(change, indicator, member)]));
  const standings = {
    before: standingsOf(change.before, indicator, { kinds, own }),
    after: standingsOf(change.after, indicator, { kinds, own }),
  };
  const places = (member: string) => placeEffects(standings, member);
  const ofOthers = others.map((member) => [...(verdicts.get(member) ?? []), ...places(member)]);
  const moved = ofOthers.filter((effects) => effects.some(({ kind }) => kind === 'rank')).length;
  return [
    ...kinds.flatMap((kind) => averageEffects(change, indicator, { kind, years: yearsOf(figures, kind, kindOf) })),
    ...own.flatMap((member) => [...(verdicts.get(member) ?? []), ...places(member)]),
    ...ofOthers.flat().filter(({ kind }) => kind !== 'rank'),
    ...(moved > 0 ? [{ kind: 'ranks' as const, members: moved }] : []),
  ];
}

function presentIn({ members }: Dataset, kind: MemberKind): string[] {
  return members.filter((member) => member.kind === kind && isCurrentMember(member)).map(({ code }) => code);
}

/** Whether the indicator stands in another year now: then everybody is judged anew. */
function yearMoved({ before, after }: Change, { id }: Indicator): boolean {
  const yearIn = ({ shown }: Dataset) => currentYear(coverageOf(shown.get(id)!));
  return before.shown.has(id) && after.shown.has(id) && yearIn(before) !== yearIn(after);
}

function yearsOf(
  figures: Corrected['figures'],
  kind: MemberKind,
  kindOf: ReadonlyMap<string, MemberKind>,
): readonly number[] {
  const years = figures.filter(({ member }) => kindOf.get(member) === kind).map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => b - a);
}

function verdictEffects({ before, after }: Change, indicator: Indicator, member: string): CorrectionEffect[] {
  const [was, is] = [shownDirection(before, indicator, member), shownDirection(after, indicator, member)];
  const now = new Map(pacesOf(after, indicator, member).map(({ target, status }) => [target, status]));
  return [
    ...(was === is ? [] : [{ kind: 'direction' as const, member, before: was, after: is }]),
    ...pacesOf(before, indicator, member).flatMap(({ target, status }) => {
      const then = now.get(target) ?? status;
      return then === status ? [] : [{ kind: 'pace' as const, member, target, before: status, after: then }];
    }),
  ];
}

/** What is said of a place is said of a year: that of the latest value, or where there was none, of the one there is. */
function placeEffects(standings: { before: Standings; after: Standings }, member: string): CorrectionEffect[] {
  const [was, is] = [standings.before.get(member), standings.after.get(member)];
  const year = was?.year ?? is?.year;
  if (year === undefined) return [];
  const now = is?.year === year ? is : undefined;
  return (['class', 'quartile', 'rank'] as const).flatMap((kind) => {
    const [before, after] = [was?.[kind] ?? null, now?.[kind] ?? null];
    return before === after ? [] : [{ kind, member, year, before, after }];
  });
}

function averageEffects(
  { before, after }: Change,
  indicator: Indicator,
  { kind: of, years }: { kind: MemberKind; years: readonly number[] },
): CorrectionEffect[] {
  return years.flatMap((year) => {
    const [was, is] = [before, after].map((dataset) => averagesOf(dataset, indicator, { of, year })) as [
      Averages,
      Averages,
    ];
    return (['mean', 'median'] as const).flatMap((kind) =>
      was[kind] === is[kind]
        ? []
        : [{ kind, of, year, before: was[kind], after: is[kind], n: is.n, N: presentIn(after, of).length }],
    );
  });
}

export type Averages = { mean: number | null; median: number | null; n: number };

/** The mean and the median of the present members of a kind in a year, as they are shown; null below five values. */
export function averagesOf(
  dataset: Dataset,
  { id, decimals }: Indicator,
  { of, year }: { of: MemberKind; year: number },
): Averages {
  const grid = dataset.shown.get(id);
  const values = grid ? comparableIn(grid, presentIn(dataset, of), year).figures.map(({ value }) => value) : [];
  const n = values.length;
  const rounded = (value: number | null) => (value === null || n < fewestForRank ? null : asShown(value, decimals));
  return { mean: rounded(mean(values)), median: rounded(median(values)), n };
}
