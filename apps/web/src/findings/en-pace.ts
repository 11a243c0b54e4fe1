import { count } from '#i18n/en/numerals.ts';
import type { Words } from './sv.ts';

const all = (of: number) => (of === 1 ? 'The only value' : of === 2 ? 'Both values' : `All ${count(of)} values`);
const none = (of: number) =>
  of === 1 ? 'The only value' : `${of === 2 ? 'Neither' : 'None'} of the ${count(of)} values`;

/** What is said of a member's way to a target in English. */
export const pace: Words['pace'] = {
  titles: { own: 'Own target', national: 'Shared target', former: 'Former target', limit: 'Limit' },
  titled: (title, target) => `${title}: ${target}`,
  mark: (title, year, value) => `${title} ${year}: ${value}`,
  limitMark: (title, value) => `${title}: ${value}`,
  target: {
    national: (aim, kind) => `The national aim, calculated as if it applied to the ${kind}, is ${aim}.`,
    member: (aim) => `Its own target is ${aim}.`,
  },
  limit: {
    national: (aim) => `The limit value is ${aim}.`,
    member: (aim) => `Its own limit is ${aim}.`,
  },
  aim: {
    value: (value, year) => `${value} by ${year}`,
    change: (percent, isMore, { from, to }) => `${percent} ${isMore ? 'above' : 'below'} ${from} by ${to}`,
    inFigures: (aim, value) => `${aim}, that is ${value}`,
    atMost: (value) => `at most ${value}`,
    atLeast: (value) => `at least ${value}`,
  },
  met: (value, year) => `The latest value, ${value} for ${year}, meets the target.`,
  remains: (distance) => `What remains is ${distance}.`,
  missed: (year, distance) => `Its year has passed: in ${year}, ${distance} remained.`,
  needed: (isUp, perYear, from) =>
    `To get there the value needs to ${isUp ? 'rise' : 'fall'} by ${perYear} a year from ${from}`,
  achieved: (isUp, perYear, { since, isOpposite }) =>
    `; since ${since} it has ${isOpposite ? 'instead ' : ''}${isUp ? 'risen' : 'fallen'} by about ${perYear} a year.`,
  unmoved: (since) => `; since ${since} it has hardly changed.`,
  status: {
    'on-track': 'That is in step with a straight path to the target.',
    'somewhat-behind': 'That is somewhat behind a straight path to the target.',
    'far-behind': 'That is far behind a straight path to the target.',
    'wrong-way': 'The value has moved away from the target.',
    'too-early': 'It is too early to judge the pace.',
  },
  departs: (year, fitted, latest) =>
    `The judgement follows the line through the values, which gives ${fitted} for ${year}; the latest value, ${latest}, departs from it.`,
  kept: (of) => `${all(of)} from the last five years ${of === 1 ? 'was' : 'were'} within the limit.`,
  notKept: (n, of) =>
    n === 0
      ? `${none(of)} from the last five years was ${of === 1 ? 'outside' : 'within'} the limit.`
      : `${n} of ${of} values from the last five years ${n === 1 ? 'was' : 'were'} within the limit.`,
  unjudged: (isLimit, reason) =>
    `${isLimit ? 'Whether the limit has been kept cannot be said' : 'The pace cannot be judged'}, because ${reason}.`,
  unknown: {
    'no-value': 'there is no comparable value',
    'too-old': (year) => `the latest value, from ${year}, is too old`,
    'no-start': 'there is no comparable value to start from',
    'no-polarity': 'neither higher nor lower values are better',
  },
  row: {
    needs: (needed) => `Needs ${needed}.`,
    managed: (since, perYear) => ` Since ${since}: ${perYear} a year.`,
    left: (distance) => `${distance} short.`,
    inside: (n, of) =>
      of === 1
        ? `One value in five years, ${n === 1 ? 'within' : 'outside'} the limit.`
        : `${n} of ${of} values within the limit in the last five years.`,
    unknown: {
      'no-value': 'No value to compare.',
      'too-old': (year) => `The latest value is from ${year}.`,
      'no-start': 'No value to start from.',
      'no-polarity': 'Neither higher nor lower is better.',
    },
  },
  path: {
    from: (start, startYear, { goal, year }) => `The path goes from ${start} in ${startYear} to ${goal} in ${year}.`,
    lateStart: (baseYear, startYear) =>
      `The target counts from ${baseYear}, but the first comparable value is from ${startYear}.`,
    early: 'Less than a fifth of the time has gone, or there are fewer than three values.',
    done: (share, year) => `By ${year}, ${share} of the planned change has been made.`,
    doneByLine: (share, measured, year) =>
      `By ${year}, ${share} of the planned change has been made, by the line that the values follow (${measured} by the latest value alone).`,
    away: (year) => `By ${year}, the values have moved away from the target.`,
    awayByLine: (measured, year) =>
      `By ${year}, the line that the values follow leads away from the target (by the latest value alone, ${measured} of the planned change has been made).`,
    lost: (year) => `The target was met in ${year}, but the latest value does not meet it.`,
  },
  others: {
    text: (ratio, grade) =>
      `Open SDG and Statistics Canada divide the yearly percentage change so far by the one that would have been required all the way. Here the ratio is ${ratio}, and by the same bounds that is: ${grade}.`,
    grade: {
      'on-track': 'on track',
      'somewhat-behind': 'somewhat behind',
      'far-behind': 'far behind',
      'wrong-way': 'away from the target',
    },
  },
};
