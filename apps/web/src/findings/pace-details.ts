import type { Pace } from '@ratthall/domain/target';
import { formatNumber, formatValue } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Aim } from './aims.ts';
import { amount, yearlyChange, yearlyNumber } from './amounts.ts';
import type { Measured } from './finding.ts';
import { distanceText, rateSentence, settledSentences, type Said } from './pace.ts';
import { goalDecimals } from './target.ts';
import { wordsIn } from './words.ts';

/** What stands under the tag of a row: what is needed beside what has been managed, or why nothing can be said. */
export function paceLine(aim: Aim, indicator: Measured, language: Language): string {
  const words = wordsIn(language).pace.row;
  const { status, unknown, latest, inside, neededPerYear, achievedPerYear, path } = aim.pace;
  if (unknown === 'too-old') return words.unknown[unknown](latest?.year ?? 0);
  if (unknown !== null) return words.unknown[unknown];
  if (inside !== null) return words.inside(inside.n, inside.of);
  const left = distanceText(aim, { indicator, language });
  if (status === 'missed' && left !== null) return words.left(left);
  if (neededPerYear === null) return '';
  const needs = words.needs(yearlyChange(neededPerYear, indicator, language));
  const since = path[0]?.year;
  if (achievedPerYear === null || since === undefined) return needs;
  return needs + words.managed(since, yearlyNumber(achievedPerYear, indicator, language));
}

/** The sentences of an opened row: the path, what is done of it by both ways of reading, what remains, and the rate. */
export function paceDetails(aim: Aim, indicator: Measured, language: Language): string[] {
  const said = { indicator, language };
  const settled = settledSentences(aim, said);
  if (settled !== null) return settled;
  const left = distanceText(aim, said);
  const remains = left === null ? [] : [wordsIn(language).pace.remains(left)];
  return [...pathSentences(aim, said), ...remains, ...rateSentence(aim.pace, said)];
}

function pathSentences({ target, pace }: Aim, { indicator, language }: Said): string[] {
  const words = wordsIn(language).pace.path;
  const { status, path, latest, fitted, progress, progressMeasured } = pace;
  const [start] = path;
  const year = latest?.year ?? 0;
  if (start === undefined || pace.goal === null) return [words.lost(target.baseYear ?? year)];
  const goal = amount(pace.goal, { ...indicator, decimals: goalDecimals(target, indicator) }, language);
  const sentences = [
    words.from(amount(start.value, indicator, language), start.year, { goal, year: target.year ?? 0 }),
    ...(target.baseYear !== null && start.year > target.baseYear ? [words.lateStart(target.baseYear, start.year)] : []),
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

/** The second opinion: the ratio of yearly rates, with its grade; null where it cannot be formed or adds nothing. */
export function secondOpinion({ ratio, ratioStatus, status }: Pace, language: Language): string | null {
  if (ratio === null || ratioStatus === null || status === 'met' || status === 'missed') return null;
  const words = wordsIn(language).pace.others;
  return words.text(formatNumber(ratio, 2, language), words.grade[ratioStatus]);
}
