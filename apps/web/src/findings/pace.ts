import type { Pace } from '@ratthall/domain/target';
import { asShown } from '@ratthall/domain/shown';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { aimsOf, type Aim } from './aims.ts';
import { amount, difference, isShownAsZero, shownDifference, yearly } from './amounts.ts';
import type { Finding, Measured } from './finding.ts';
import { goalDecimals, targetName } from './target.ts';
import { wordsIn } from './words.ts';

/** What each target asks for, and how the member is doing on the way there: needed a year, and managed. */
export function paceSentences({ member, indicator, figures }: Finding, language: Language): string[] {
  const words = wordsIn(language).pace;
  return aimsOf(figures).flatMap((aim) => {
    const text = aimText(aim, { indicator, language });
    const { national, member: own } = aim.target.kind === 'limit' ? words.limit : words.target;
    const lead = aim.target.owner === 'member' ? own(text) : national(text, member.kind);
    return [lead, ...statusSentences(aim, { indicator, language })];
  });
}

/** What is said about, and in which language. */
export type Said = { indicator: Measured; language: Language };

/** What a target asks for, and a relative one in figures too where they are known. */
function aimText({ target, pace }: Aim, { indicator, language }: Said): string {
  const name = targetName(target, indicator, language);
  if (target.kind !== 'change' || pace.goal === null) return name;
  return wordsIn(language).pace.aim.inFigures(name, amount(pace.goal, indicator, language));
}

function statusSentences(aim: Aim, said: Said): string[] {
  const { pace } = aim;
  const settled = settledSentences(aim, said);
  if (settled !== null) return settled;
  const { status } = wordsIn(said.language).pace;
  const grade = pace.status in status ? status[pace.status as keyof typeof status] : '';
  return [...rateSentence(pace, said), grade, ...departure(pace, said)];
}

/** All that is to be said where no way remains, or none can be judged; null where the member is on its way. */
export function settledSentences(aim: Aim, { indicator, language }: Said): string[] | null {
  const words = wordsIn(language).pace;
  const { status, latest, inside, unknown } = aim.pace;
  const left = distanceText(aim, { indicator, language });
  switch (status) {
    case 'unknown': {
      const reason =
        unknown === 'too-old' ? words.unknown[unknown](latest?.year ?? 0) : words.unknown[unknown ?? 'no-value'];
      return [words.unjudged(aim.target.kind === 'limit', reason)];
    }
    case 'kept':
      return inside ? [words.kept(inside.of)] : [];
    case 'not-kept':
      return inside ? [words.notKept(inside.n, inside.of)] : [];
    case 'met':
      return latest ? [words.met(amount(latest.value, indicator, language), latest.year)] : [];
    case 'missed':
      return latest && left !== null ? [words.missed(latest.year, left)] : [];
    default:
      return null;
  }
}

/** How far it is from the latest value to the goal, both as they are shown: whoever subtracts them finds the same. */
export function distanceText({ target, pace: { goal, latest } }: Aim, { indicator, language }: Said): string | null {
  if (goal === null || latest === null) return null;
  const decimals = Math.max(indicator.decimals, goalDecimals(target, indicator));
  const left = shownDifference(goal, asShown(latest.value, indicator.decimals), { decimals });
  if (isShownAsZero(left, { decimals })) return difference(goal - latest.value, yearly(indicator), language);
  return difference(left, { ...indicator, decimals }, language);
}

/**
 * How much of the planned change may lie between the line through the values and the latest of them, before that must be
 * said: as much as there is from being on track to being far behind.
 */
const departsFrom = 0.35;

/** That the latest value says something else than the line that the pace is judged by. */
function departure({ latest, fitted, progress, progressMeasured }: Pace, { indicator, language }: Said): string[] {
  if (latest === null || fitted === null || progress === null || progressMeasured === null) return [];
  if (Math.abs(progress - progressMeasured) < departsFrom) return [];
  const shown = (value: number) => amount(value, indicator, language);
  return [wordsIn(language).pace.departs(latest.year, shown(fitted), shown(latest.value))];
}

/** "needs to fall 0.17 a year; since 2015 it has fallen about 0.10": one sentence, with the second half where it is known. */
export function rateSentence(
  { latest, neededPerYear, achievedPerYear, path }: Pace,
  { indicator, language }: Said,
): string[] {
  const words = wordsIn(language).pace;
  if (latest === null || neededPerYear === null) return [];
  const measure = yearly(indicator);
  const needed = words.needed(neededPerYear > 0, difference(neededPerYear, measure, language), latest.year);
  const since = path[0]?.year;
  if (achievedPerYear === null || since === undefined) return [`${needed}.`];
  if (isShownAsZero(achievedPerYear, measure)) return [`${needed}${words.unmoved(since)}`];
  const isOpposite = Math.sign(achievedPerYear) !== Math.sign(neededPerYear);
  const size = formatNumber(Math.abs(achievedPerYear), measure.decimals, language);
  return [`${needed}${words.achieved(achievedPerYear > 0, size, { since, isOpposite })}`];
}
