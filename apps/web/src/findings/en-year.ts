import { capitalise, count } from '#i18n/en/numerals.ts';
import type { annual as swedish } from './sv-year.ts';

const has = (n: number) => (n === 1 ? 'has' : 'have');
const is = (n: number) => (n === 1 ? 'is' : 'are');
const indicators = (n: number) => (n === 1 ? 'One indicator' : `${capitalise(count(n))} indicators`);

/** What is said of a year across the network in English. */
export const annual: typeof swedish = {
  title: {
    ways: (right, wrong) => {
      if (right > 0)
        return `${indicators(right)} ${is(right)} heading the right way and ${count(wrong)} the wrong way.`;
      if (wrong > 0) return `${indicators(wrong)} ${is(wrong)} heading the wrong way and none the right way.`;
      return 'No indicator is clearly heading the right way or the wrong way.';
    },
    rest: (n, total) => `For ${count(n)} of\u00a0${total} it cannot be said.`,
    nothing: 'Which way the network is heading cannot be said.',
  },
  indicators: (total) =>
    `The edition has ${count(total)} ${total === 1 ? 'indicator' : 'indicators'}, sub-indicators and complements included.`,
  stands: (first, last, { round, n }) =>
    `The figures are from ${first === last ? first : `${first}–${last}`}${round > last || n > 0 ? `; for ${round} there are figures in ${n === 0 ? 'no indicator yet' : `${count(n)} ${n === 1 ? 'indicator' : 'indicators'}`}` : ''}.`,
  noMajority: (n) =>
    `In ${count(n)} there is no clear majority: about as many municipalities have improved as have worsened, or so few that it may be chance.`,
  tooFew: (n) =>
    `For ${count(n)} nothing can be said of the whole: fewer than twelve municipalities have enough years to be judged.`,
  noPolarity: (n) => `For ${count(n)} neither higher nor lower values are better.`,
  best: (name, n, judged) =>
    `Most clearly the right way: ${name}, where ${n} of the ${judged} municipalities that can be judged ${has(n)} improved.`,
  worst: (name, n, judged) =>
    `Most clearly the wrong way: ${name}, where ${n} of the ${judged} municipalities that can be judged ${has(n)} worsened.`,
  members: ({ moreRight, moreWrong, asMany, notJudged }, total) => {
    if (total - notJudged === 0) return `None of ${total} member municipalities can be judged in any indicator.`;
    const rest = notJudged > 0 ? ` ${capitalise(count(notJudged))} cannot be judged in any indicator.` : '';
    return `Of ${total} member municipalities, ${count(moreRight)} ${has(moreRight)} improved in more indicators than they have worsened in, ${count(moreWrong)} ${has(moreWrong)} worsened in more, and for ${count(asMany)} the two are as many.${rest}`;
  },
  series: ({ judged, improving, worsening }, chance) =>
    `Counted as single series, one for each municipality and indicator, ${judged} can be judged: ${improving} ${has(improving)} improved and ${worsening} ${has(worsening)} worsened. Chance alone would give about ${chance} clear directions.`,
  way: {
    right: (improving, worsening, judged) =>
      `The right way: ${improving} of ${judged} municipalities ${has(improving)} improved, ${count(worsening)} ${has(worsening)} worsened`,
    wrong: (improving, worsening, judged) =>
      `The wrong way: ${worsening} of ${judged} municipalities ${has(worsening)} worsened, ${count(improving)} ${has(improving)} improved`,
    noMajority: (improving, worsening, judged) =>
      improving + worsening === 0
        ? `None of ${judged} municipalities has a certain direction`
        : `No clear majority: of ${judged} municipalities, ${count(improving)} ${has(improving)} improved and ${count(worsening)} worsened`,
    tooFew: (judged) =>
      `The direction cannot be said: ${judged === 0 ? 'no municipality' : `only ${count(judged)} ${judged === 1 ? 'municipality' : 'municipalities'}`} can be judged`,
    noPolarity: (increasing, decreasing, judged) =>
      `Of ${judged} municipalities, ${count(increasing)} ${has(increasing)} gone up and ${count(decreasing)} down; neither is better`,
  },
  coverage: {
    of: (n, total, inYear) =>
      `${n === 0 ? 'None' : n} of ${total} municipalities ${n <= 1 ? 'has' : 'have'} a value for ${inYear}`,
    none: (total) => `None of ${total} municipalities has any value.`,
    first: (text) => `${text}. It is the first year.`,
    same: (text, before) => `${text}, as many as in ${before}.`,
    more: (text, n, before) => `${text}, ${count(n)} more than in ${before}.`,
    fewer: (text, n, before) => `${text}, ${count(n)} fewer than in ${before}.`,
    round: (n, round) =>
      `For ${round} there are figures from ${count(n)} ${n === 1 ? 'municipality' : 'municipalities'}, which is too few to stand for the year.`,
  },
  likeForLikeUnknown: {
    'no-values': 'How the same municipalities have changed cannot be said: there are no values.',
    'first-year': 'How the same municipalities have changed cannot be said: there is only one year.',
    'too-few':
      'How the same municipalities have changed cannot be said: fewer than five have comparable values in both years.',
  },
};
