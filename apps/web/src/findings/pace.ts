import type { Pace } from '@ratthall/domain/target';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { amount, difference, goalAmount, isShownAsZero, shownDifference, yearly } from './amounts.ts';
import type { Finding, Measured, OwnedTarget } from './finding.ts';
import { wordsIn } from './words.ts';

/** What each target asks for, and how the member is doing on the way there: needed a year, and managed. */
export function paceSentences({ member, indicator, figures }: Finding, language: Language): string[] {
  const words = wordsIn(language).pace;
  return figures.pace.flatMap((pace) => {
    const target = figures.targets.find(({ id }) => id === pace.target);
    if (target === undefined) return [];
    const aim = aimText(target, { pace, indicator, language });
    const { national, member: own } = target.kind === 'limit' ? words.limit : words.target;
    const lead = target.owner === 'member' ? own(aim) : national(aim, member.kind);
    return [lead, ...statusSentences(pace, { indicator, language, isLimit: target.kind === 'limit' })];
  });
}

type Said = { indicator: Measured; language: Language };

function aimText(target: OwnedTarget, { pace, indicator, language }: Said & { pace: Pace }): string {
  const { aim } = wordsIn(language).pace;
  const value = goalAmount(target.value, indicator, language);
  if (target.kind === 'limit') return indicator.polarity === 'higher' ? aim.atLeast(value) : aim.atMost(value);
  const year = target.year ?? 0;
  if (target.kind === 'value') return aim.value(value, year);
  const percent = `${formatNumber(Math.abs(target.value) * 100, 0, language)}${language === 'sv' ? '\u00a0%' : '%'}`;
  const relative = aim.change(percent, target.value > 0, { from: target.baseYear ?? 0, to: year });
  return pace.goal === null ? relative : aim.inFigures(relative, amount(pace.goal, indicator, language));
}

function statusSentences(pace: Pace, said: Said & { isLimit: boolean }): string[] {
  const words = wordsIn(said.language).pace;
  const { status, latest, goal, inside, unknown } = pace;
  switch (status) {
    case 'unknown':
      return [words.unjudged(said.isLimit, words.unknown[unknown ?? 'no-value'])];
    case 'kept':
      return inside ? [words.kept(inside.of)] : [];
    case 'not-kept':
      return inside ? [words.notKept(inside.n, inside.of)] : [];
    case 'met':
      return latest ? [words.met(latest.year)] : [];
    case 'missed':
      return latest && goal !== null
        ? [
            words.missed(
              latest.year,
              difference(shownDifference(goal, latest.value, said.indicator), said.indicator, said.language),
            ),
          ]
        : [];
    default:
      return [...rateSentence(pace, said), words.status[status], ...departure(pace, said)];
  }
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
function rateSentence({ latest, neededPerYear, achievedPerYear, path }: Pace, { indicator, language }: Said): string[] {
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
