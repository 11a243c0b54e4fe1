import type { FigureChange } from './figure-changes.ts';
import type { PublishedVerdict } from './published-verdict.ts';
import type { StatusClass } from './status-class.ts';
import type { PaceStatus } from './target.ts';
import type { Verdict } from './trend.ts';

export const turnedAspects = ['direction', 'pace', 'class', 'quartile'] as const;

export type TurnedAspect = (typeof turnedAspects)[number];

/**
 * Why a verdict is another. `rule`: it is reached in another way · `definition`: the indicator is defined, classed or
 * aimed at in another way · `removed-value`, `revised-value`, `new-value`: the member's own figures · `peers`: the figures
 * of others, or who they are · `year`: the indicator stands in another year, so that older values count no longer.
 */
export const turnCauses = [
  'rule',
  'definition',
  'removed-value',
  'revised-value',
  'new-value',
  'peers',
  'year',
] as const;

export type TurnCause = (typeof turnCauses)[number];

type Turn =
  | { aspect: 'direction'; before: Verdict; after: Verdict }
  | { aspect: 'pace'; target: string; before: PaceStatus; after: PaceStatus }
  | { aspect: 'class'; before: StatusClass | null; after: StatusClass | null }
  | { aspect: 'quartile'; before: number | null; after: number | null };

/** What an edition says of a member in an indicator and the earlier one said otherwise. */
export type TurnedVerdict = Turn & { member: string; why: TurnCause[] };

/** What is known to have changed between the two editions in one indicator. */
export type Circumstances = {
  /** The rules with another version. */
  rules: ReadonlySet<string>;
  /** The verdicts that a change of the indicator's definition can turn. */
  definition: ReadonlySet<TurnedAspect>;
  /** The figures that changed, by member. */
  figures: ReadonlyMap<string, readonly FigureChange[]>;
  /** Whether members have joined or left. */
  areMembersOthers: boolean;
};

const ruleOf: Record<TurnedAspect, string | null> = {
  direction: 'direction',
  pace: 'pace',
  class: null,
  quartile: 'level',
};
const yearsJudged = 10;

/** The verdicts of one member in one indicator that turned, each with why. */
export function turnedVerdicts(
  before: PublishedVerdict,
  after: PublishedVerdict,
  known: Circumstances,
): TurnedVerdict[] {
  return turnsOf(before, after).map((turn) => ({
    ...turn,
    member: after.member,
    why: causesOf(turn.aspect, { before, after, known }),
  }));
}

function turnsOf(before: PublishedVerdict, after: PublishedVerdict): Turn[] {
  const turns: Turn[] = [];
  if (before.direction !== after.direction) {
    turns.push({ aspect: 'direction', before: before.direction, after: after.direction });
  }
  for (const { target, status } of after.pace) {
    const old = before.pace.find((one) => one.target === target);
    if (old && old.status !== status) turns.push({ aspect: 'pace', target, before: old.status, after: status });
  }
  const [oldClass, newClass] = [before.statusClass, after.statusClass];
  if (oldClass?.index !== newClass?.index || oldClass?.of !== newClass?.of) {
    turns.push({ aspect: 'class', before: oldClass, after: newClass });
  }
  if (before.quartile !== after.quartile) {
    turns.push({ aspect: 'quartile', before: before.quartile, after: after.quartile });
  }
  return turns;
}

type Case = { before: PublishedVerdict; after: PublishedVerdict; known: Circumstances };

function causesOf(aspect: TurnedAspect, { before, after, known }: Case): TurnCause[] {
  const causes: TurnCause[] = [];
  const rule = ruleOf[aspect];
  if (rule !== null && known.rules.has(rule)) causes.push('rule');
  if (known.definition.has(aspect)) causes.push('definition');
  const isOfLatest = aspect === 'class' || aspect === 'quartile';
  const counts = isOfLatest ? isLatestOf(before, after) : isJudgedOf(before, after);
  const own = (known.figures.get(after.member) ?? []).filter(({ year }) => counts(year)).map(({ kind }) => kind);
  if (own.includes('removed')) causes.push('removed-value');
  if (own.includes('revised') || own.includes('relabelled')) causes.push('revised-value');
  if (own.includes('added')) causes.push('new-value');
  if (aspect === 'quartile' && areOthersMoved({ before, after, known })) causes.push('peers');
  if (causes.length === 0) causes.push('year');
  return causes;
}

/** A class and a quartile are of the latest value. */
function isLatestOf(before: PublishedVerdict, after: PublishedVerdict): (year: number) => boolean {
  return (year) => year === before.latest?.year || year === after.latest?.year;
}

/** A direction and a pace are of the last ten years. */
function isJudgedOf(before: PublishedVerdict, after: PublishedVerdict): (year: number) => boolean {
  const years = [before, after].flatMap(({ latest }) => latest?.year ?? []);
  const first = Math.min(...years) - yearsJudged;
  return (year) => year > first;
}

/** Whether the values of others moved, or others came, in the same year. In another year all is other, and goes without saying. */
function areOthersMoved({ before, after, known }: Case): boolean {
  const year = after.latest?.year;
  if (year === undefined || before.latest?.year !== year) return false;
  if (known.areMembersOthers) return true;
  for (const [member, changes] of known.figures) {
    if (member !== after.member && changes.some((one) => one.year === year && one.kind !== 'reason')) return true;
  }
  return false;
}
