import { count } from '#i18n/en/numerals.ts';
import type { Words } from './sv.ts';

const all = (of: number) => (of === 1 ? 'The only value' : of === 2 ? 'Both values' : `All ${count(of)} values`);
const none = (of: number) =>
  of === 1 ? 'The only value' : `${of === 2 ? 'Neither' : 'None'} of the ${count(of)} values`;

/** What is said of a member's way to a target in English. */
export const pace: Words['pace'] = {
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
  met: (year) => `It had been reached in ${year}.`,
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
    'too-old': 'the latest value is too old',
    'no-start': 'there is no comparable value to start from',
    'no-polarity': 'neither higher nor lower values are better',
  },
};
