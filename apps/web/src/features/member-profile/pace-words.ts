import { changeNumber, decimalsOf, distanceOf, yearlyChange } from '#charts/target-words.ts';
import { formatNumber, formatValue } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import type { IndicatorProfile } from '#queries/members.ts';
import type { Indicator } from './profile-list.tsx';

export type Pace = IndicatorProfile['pace'][number];

export type OwnedTarget = IndicatorProfile['targets'][number];

/** A standing target with the pace towards it. */
export type Aim = { target: OwnedTarget; pace: Pace };

export function aimsOf({ pace, targets }: Pick<IndicatorProfile, 'pace' | 'targets'>): Aim[] {
  return pace.flatMap((one) => {
    const target = targets.find(({ id }) => id === one.target);
    return target ? [{ target, pace: one }] : [];
  });
}

/** The one that a row has room for: the first whose year has not passed, the member's own before others. */
export function nearestAim(aims: readonly Aim[]): Aim | null {
  const isAhead = ({ target, pace }: Aim) => target.year === null || target.year > (pace.latest?.year ?? 0);
  return aims.find(isAhead) ?? aims.at(-1) ?? null;
}

/** Every target as it is drawn: the standing ones with their path, replaced ones thin and by themselves. */
export function drawnTargets({ pace, targets }: Pick<IndicatorProfile, 'pace' | 'targets'>) {
  return targets.map((target) => {
    const found = pace.find((one) => one.target === target.id);
    const goal = found?.goal ?? (target.kind === 'change' ? null : target.value);
    return { target, goal, path: found?.path ?? [], isFormer: !found, isOwn: target.owner === 'member' };
  });
}

/** What stands under the tag of a row: what is needed beside what has been managed, or why nothing can be said. */
export function paceLine({ pace }: Aim, indicator: Indicator, speech: Speech): string {
  const words = speech.texts.pace;
  const { status, unknown, latest, inside, distance, neededPerYear, achievedPerYear } = pace;
  if (unknown === 'too-old') return words.unknown['too-old'](latest?.year ?? 0);
  if (unknown !== null) return words.unknown[unknown];
  if (inside !== null) return words.line.inside(inside.n, inside.of);
  if (status === 'missed' && distance !== null) return words.line.left(distanceOf(distance, indicator, speech));
  if (neededPerYear === null) return '';
  return words.line.needs(
    yearlyChange(neededPerYear, indicator, speech),
    achievedPerYear === null ? null : changeNumber(achievedPerYear, indicator, speech),
  );
}

/** The sentences of the opened row: the path, what is done of it by both ways of reading, what remains, and the rest. */
export function paceSentences({ target, pace }: Aim, indicator: Indicator, speech: Speech): string[] {
  const words = speech.texts.pace.details;
  const { status, unknown, latest, inside, goal, distance } = pace;
  if (unknown === 'too-old') return [words.unknown['too-old'](latest?.year ?? 0)];
  if (unknown !== null) return [words.unknown[unknown]];
  if (inside !== null) return [words.inside(inside.n, inside.of)];
  if (latest === null || goal === null || distance === null) return [];
  const value = formatValue(latest.value, indicator, speech.language);
  const left = distanceOf(distance, indicator, speech);
  if (status === 'met') return [words.met(value, latest.year)];
  if (status === 'missed') return [words.missed(target.year ?? 0, value, latest.year, left)];
  return [...pathSentences({ target, pace }, indicator, speech), ...remainsOf(pace, left, { indicator, speech })];
}

function pathSentences({ target, pace }: Aim, indicator: Indicator, { texts, language }: Speech): string[] {
  const words = texts.pace.details;
  const { status, path, latest, fitted, progress, progressMeasured, goal } = pace;
  const [start] = path;
  const year = latest?.year ?? 0;
  if (start === undefined || goal === null) return [words.lost(target.baseYear ?? year)];
  const written = (value: number, decimals = indicator.decimals) =>
    formatValue(value, { ...indicator, decimals }, language);
  const goalDecimals = target.kind === 'change' ? indicator.decimals : decimalsOf(target.value);
  const sentences = [
    words.from(written(start.value), start.year, written(goal, goalDecimals), target.year ?? 0),
    target.baseYear !== null && start.year > target.baseYear ? words.lateStart(target.baseYear, start.year) : '',
  ];
  if (status === 'too-early') return [...sentences, words.early];
  const share = (part: number) => formatValue(part * 100, { ...indicator, unit: '%', decimals: 0 }, language);
  if (progress === null || progressMeasured === null) return sentences;
  const isAway = progress < 0;
  if (fitted === null) return [...sentences, isAway ? words.away(year) : words.done(share(progress), year)];
  if (isAway && progressMeasured < 0) return [...sentences, words.away(year)];
  const measured = share(progressMeasured);
  return [...sentences, isAway ? words.awayByLine(measured, year) : words.doneByLine(share(progress), measured, year)];
}

function remainsOf(
  { neededPerYear, achievedPerYear, path }: Pace,
  left: string,
  { indicator, speech }: { indicator: Indicator; speech: Speech },
): string[] {
  const words = speech.texts.pace.details;
  const start = path[0]?.year;
  return [
    neededPerYear === null ? '' : words.remains(left, yearlyChange(neededPerYear, indicator, speech)),
    achievedPerYear === null || start === undefined
      ? ''
      : words.managed(yearlyChange(achievedPerYear, indicator, speech), start),
  ];
}

/** The second opinion: the ratio of yearly rates, with its grade; null where it cannot be formed or adds nothing. */
export function secondOpinion({ ratio, ratioStatus, status }: Pace, { texts, language }: Speech): string | null {
  if (ratio === null || ratioStatus === null || status === 'met' || status === 'missed') return null;
  const words = texts.pace.others;
  return words.text(formatNumber(ratio, 2, language), words.grade[ratioStatus]);
}
