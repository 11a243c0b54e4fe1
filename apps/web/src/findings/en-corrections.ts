import { common } from '#i18n/en/common.ts';
import { capitalise, count } from '#i18n/en/numerals.ts';
import { pace } from '#i18n/en/pace.ts';
import { verdicts } from '#i18n/en/verdicts.ts';
import type { CorrectionWords } from './sv-corrections.ts';

const judged = ['the best', 'the second best', 'the second worst', 'the worst'];
const neutral = ['the highest', 'the second highest', 'the second lowest', 'the lowest'];

const all = { municipality: 'the member municipalities', region: 'the member regions' };

const members = (n: number, isOthers: boolean) => {
  if (n === 1) return isOthers ? 'one other member' : 'one member';
  return `${count(n)} ${isOthers ? 'other ' : ''}members`;
};

/** What is said of a correction in English. */
export const corrections: CorrectionWords = {
  verdict: verdicts.direction,
  status: pace.status,
  missing: common.missing,
  quarter: (quartile, polarity) => (polarity === 'none' ? neutral : judged)[quartile - 1]!,
  title: (indicator, name, year) => `${indicator}, ${name} ${year}`,
  titleOfMany: (indicator, figures, years) => `${indicator}, ${figures} values ${years}`,
  figure: {
    changed: (before, after) => `The value was changed from ${before} to ${after}.`,
    removed: (before, reason) => `The value ${before} was removed. Why there is none: ${reason}.`,
    added: (after, reason) => `The value ${after} was added. Before, there was none: ${reason}.`,
    otherReason: (before, after) =>
      `There is still no value, but for another reason: before “${before}”, now “${after}”.`,
    otherDefinition: (value, before, after) =>
      `The value ${value} is the same, but now follows definition ${after} instead of ${before}.`,
    otherUse: (value) => `The value ${value} is the same, but the years it may be compared with have changed.`,
    unseen: (value) =>
      `The value was changed so little that it cannot be seen with the decimals that are shown: ${value} both before and now.`,
    many: (figures, n, years) =>
      `${figures} values of ${years} from ${members(n, false)} were changed at once, when the figures of the source were read in anew.`,
  },
  direction: (name, before, after) => `The direction of ${name} was changed from “${before}” to “${after}”.`,
  pace: (name, target, before, after) =>
    `The pace of ${name} towards ${target === null ? 'a target of its own' : `the target ${target}`} was changed from “${before}” to “${after}”.`,
  quartile: {
    moved: (name, before, after, year) => `${name} moved from ${before} quarter to ${after} (${year}).`,
    gone: (name, before, year) => `${name} no longer belongs to any quarter (${year}); before, it was ${before}.`,
    come: (name, after, year) => `${name} now belongs to ${after} quarter (${year}).`,
  },
  class: {
    moved: (name, before, after, year) => `${name} moved from status class ${before} to ${after} (${year}).`,
    gone: (name, before, year) => `${name} no longer has a status class (${year}); before, it was ${before}.`,
    come: (name, after, year) => `${name} now belongs to status class ${after} (${year}).`,
  },
  rank: {
    moved: (name, before, after, year) => `${name} moved from place ${before} to ${after} (${year}).`,
    gone: (name, before, year) => `${name} no longer has a place (${year}); before, it was ${before}.`,
    come: (name, after, year) => `${name} now has place ${after} (${year}).`,
  },
  average: {
    names: { mean: 'The mean', median: 'The median' },
    moved: (average, of, year, before, after) =>
      `${average} of ${all[of]} in ${year} was changed from ${before} to ${after}`,
    gone: (average, of, year, before) =>
      `${average} of ${all[of]} in ${year} can no longer be given; before, it was ${before}`,
    come: (average, of, year, after) => `${average} of ${all[of]} in ${year} can now be given: ${after}`,
    coverage: (sentence, n, total) => `${sentence} (${n} of ${total} have a value).`,
  },
  counted: {
    direction: (n, isOthers) => `The direction was changed for ${members(n, isOthers)}.`,
    pace: (n, isOthers) => `The pace towards a target was changed for ${members(n, isOthers)}.`,
    class: (n, isOthers) => `The status class was changed for ${members(n, isOthers)}.`,
    quartile: (n, isOthers) => `The quarter was changed for ${members(n, isOthers)}.`,
    rank: (n, isOthers) => `The place was changed for ${members(n, isOthers)}.`,
    mean: (n) => `The mean was changed for ${count(n)} years.`,
    median: (n) => `The median was changed for ${count(n)} years.`,
  },
  ranks: (n) => `${capitalise(members(n, true))} got a new place.`,
  more: (n) => `And ${n === 1 ? 'one more change' : `${count(n)} more changes`}.`,
  none: 'No verdict, no place and no mean was changed.',
};
