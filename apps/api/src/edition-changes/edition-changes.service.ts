import { setImmediate as others } from 'node:timers/promises';
import type { ChangedIndicator } from '@ratthall/contract/edition-changes';
import { indicatorChanges, memberChanges, ruleChanges, setChanges } from '@ratthall/domain/catalogue-changes';
import { currentYear, shownGrid } from '@ratthall/domain/dataset';
import { figureChangeKinds, noFigureChanges, type FigureChange } from '@ratthall/domain/figure-changes';
import type { Indicator } from '@ratthall/domain/indicator';
import { meanChange, type MeanSide } from '@ratthall/domain/mean-change';
import { isSameAsShown } from '@ratthall/domain/shown';
import { turnedAspects, type TurnedAspect } from '@ratthall/domain/verdict-changes';
import { findMember } from '#datasets/find.ts';
import { groupSummaries } from '#datasets/groups.ts';
import { networkKind } from '#datasets/network-figures.ts';
import { presentCodes } from '#datasets/present-codes.ts';
import type { FrozenEdition } from '#editions/frozen-editions.ts';
import { fail } from '#fail.ts';
import { indicatorPairs, type EditionPair, type IndicatorPair } from './edition-pair.ts';
import { figuresBetween, labelOf, named, namedIn, turnsBetween } from './indicator-changes.ts';

const mostMembers = 200;
const mostFirst = 12;
const mostOfAKind = 500;

/** Everything that changed between two editions, in counts and sums, with the first few of what is named. */
export async function changesBetween(pair: EditionPair) {
  const { before, after } = pair;
  const indicators: ReturnType<typeof changedIndicator>[] = [];
  for (const indicator of indicatorPairs(pair)) {
    indicators.push(changedIndicator(pair, indicator));
    // A large network takes a while, and other requests should not have to wait for it.
    await others();
  }
  const members = memberChanges(before.dataset.members, after.dataset.members);
  const many = (wanted: string) => members.filter(({ what }) => what === wanted).length;
  const setName = (id: string) =>
    [...after.dataset.sets, ...before.dataset.sets].find((set) => set.id === id)?.name ?? { sv: id, en: id };
  return {
    edition: after.edition.id,
    since: before.edition.id,
    set: after.edition.set,
    figures: sumOf(indicators.map(({ figures }) => figures)) ?? noFigureChanges(),
    judged: indicators.reduce((sum, { judged }) => sum + judged, 0),
    turned: sumOf(indicators.map(({ turned }) => turned)) ?? countTurns([]),
    rules: ruleChanges(before.edition.rules, after.edition.rules),
    sets: setChanges(before.dataset.sets, after.dataset.sets).map((one) => ({ ...one, name: setName(one.set) })),
    members: {
      joined: many('joined'),
      left: many('left'),
      renamed: many('renamed'),
      rows: members.slice(0, mostMembers),
    },
    indicators,
  };
}

function changedIndicator(pair: EditionPair, indicator: IndicatorPair) {
  const { before, after } = pair;
  const { decimals } = labelOf(indicator);
  const figures = figuresBetween(pair, indicator);
  const { judged, turns } = turnsBetween(pair, indicator, figures);
  const nameOf = namedIn(pair);
  return {
    ...labelOf(indicator),
    figures: countFigures(figures),
    unseen: figures.filter((one) => one.kind === 'revised' && isUnseen(one, decimals)).length,
    years: [...new Set(figures.map(({ year }) => year))]
      .sort((a, b) => a - b)
      .map((year) => ({ year, figures: countFigures(figures.filter((one) => one.year === year)) })),
    changes: indicatorChanges(indicator.before, indicator.after),
    mean: meanChange(sideOf(before, indicator.before), sideOf(after, indicator.after)),
    judged,
    turned: countTurns(turns),
    directions: directionsOf(turns),
    rows: named(figures.filter(({ kind }) => kind !== 'added').slice(0, mostFirst), nameOf),
    turns: turns.filter(({ aspect }) => aspect !== 'quartile').slice(0, mostFirst),
  };
}

function isUnseen({ before, after }: FigureChange, decimals: number): boolean {
  return before.value !== null && after.value !== null && isSameAsShown(before.value, after.value, decimals);
}

/** What the network's mean is of in an edition: its present municipalities, in the year that the indicator stands in. */
function sideOf({ dataset }: FrozenEdition, indicator: Indicator | undefined): MeanSide {
  const members = indicator?.appliesTo.includes(networkKind) ? presentCodes(dataset, networkKind) : [];
  return {
    grid: indicator && shownGrid(dataset, indicator),
    definitions: indicator?.definitions ?? [],
    members,
    year: indicator ? currentYear(groupSummaries(dataset, indicator, members)) : null,
  };
}

function countFigures(rows: readonly FigureChange[]): ChangedIndicator['figures'] {
  const counts = noFigureChanges();
  for (const { kind } of rows) counts[kind]++;
  return counts;
}

function countTurns(turns: readonly { aspect: TurnedAspect }[]): ChangedIndicator['turned'] {
  const counts = { direction: 0, pace: 0, class: 0, quartile: 0 };
  for (const { aspect } of turns) counts[aspect]++;
  return counts;
}

function sumOf<K extends string>(counts: readonly Record<K, number>[]): Record<K, number> | undefined {
  return counts.reduce<Record<K, number> | undefined>((sum, one) => {
    if (!sum) return { ...one };
    for (const key of Object.keys(one) as K[]) sum[key] += one[key];
    return sum;
  }, undefined);
}

/** How many went from which direction to which, the most first. */
function directionsOf(turns: ChangedIndicator['turns']): ChangedIndicator['directions'] {
  const found = new Map<string, ChangedIndicator['directions'][number]>();
  for (const turn of turns) {
    if (turn.aspect !== 'direction') continue;
    const { before, after } = turn;
    const key = `${before} ${after}`;
    found.set(key, { before, after, n: 1 + (found.get(key)?.n ?? 0) });
  }
  return [...found.values()].sort((a, b) => b.n - a.n);
}

/** The figures and verdicts of one indicator that changed, the most telling kinds first. */
export function indicatorBetween(pair: EditionPair, id: string) {
  const indicator = indicatorPairs(pair).find((one) => one.id === id);
  const expected = 'the id of an indicator in either edition';
  if (!indicator) fail('indicator.not-found', { field: 'id', value: id, expected });
  const figures = figuresBetween(pair, indicator);
  const { turns } = turnsBetween(pair, indicator, figures);
  return {
    edition: pair.after.edition.id,
    since: pair.before.edition.id,
    ...labelOf(indicator),
    figures: countFigures(figures),
    turned: countTurns(turns),
    rows: named(
      figureChangeKinds.flatMap((kind) => figures.filter((one) => one.kind === kind).slice(0, mostOfAKind)),
      namedIn(pair),
    ),
    turns: turnedAspects.flatMap((aspect) => turns.filter((one) => one.aspect === aspect).slice(0, mostOfAKind)),
  };
}

type OfMember = { rows: ReturnType<typeof named<FigureChange>>; turns: ChangedIndicator['turns'] };

/** What changed for one member: its own figures and its verdicts, indicator by indicator. */
export async function memberBetween(pair: EditionPair, code: string) {
  const known = [pair.after, pair.before].find(({ dataset }) => dataset.members.some((one) => one.code === code));
  const member = findMember((known ?? pair.after).dataset, code);
  const indicators: (ReturnType<typeof labelOf> & OfMember)[] = [];
  for (const indicator of indicatorPairs(pair)) {
    const figures = figuresBetween(pair, indicator);
    const rows = named(
      figures.filter(({ area }) => area === code),
      namedIn(pair),
    );
    const turns = turnsBetween(pair, indicator, figures).turns.filter((one) => one.member === code);
    if (rows.length + turns.length > 0) indicators.push({ ...labelOf(indicator), rows, turns });
    await others();
  }
  return { edition: pair.after.edition.id, since: pair.before.edition.id, member: code, name: member.name, indicators };
}
