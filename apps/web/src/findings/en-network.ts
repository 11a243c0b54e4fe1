import { capitalise, count, listed, placed } from '#i18n/en/numerals.ts';
import type { Words } from './sv.ts';

const indicators = (n: number) => (n === 1 ? 'one indicator' : `${count(n)} indicators`);

/** How many of those that go one way only lean; nothing where none does. */
function only(of: number, leaning: number): string {
  if (leaning === 0) return '';
  if (of === 1) return ' (which is only leaning)';
  if (leaning === of) return ` (${of === 2 ? 'both' : 'all'} only leaning)`;
  return ` (of which ${count(leaning)} ${leaning === 1 ? 'is' : 'are'} only leaning)`;
}

/** What is said of the network, and of a member across its indicators, in English. */
export const network: Words['network'] = {
  median: {
    sentence: (text) => `${text}.`,
    moved: (from, fromYear, to) => `The median has gone from ${from} (${fromYear}) to ${to.value} (${to.year})`,
    movedInNetwork: (from, fromYear, to) =>
      `The network median has gone from ${from} (${fromYear}) to ${to.value} (${to.year})`,
    only: (value, year) => `The median was ${value} in\u00a0${year}`,
    onlyInNetwork: (value, year) => `The network median was ${value} in\u00a0${year}`,
  },
  tooFew: (n, total) =>
    n === 0
      ? `${total === 0 ? 'No member municipality' : `None of ${total} member municipalities`} has a figure, so the network cannot be summarised.`
      : `Only ${n} of ${total} member municipalities ${n === 1 ? 'has' : 'have'} a figure, so the network cannot be summarised.`,
  noneJudged: 'No municipality can be judged: there are too few comparable years.',
  ways: (right, wrong, { judged, leaning }) =>
    judged === 1
      ? `Only one municipality can be judged, and it ${right === 1 ? 'is heading the right way' : wrong === 1 ? 'is heading the wrong way' : 'has no clear direction'}.`
      : `Of ${judged} municipalities that can be judged, ${right || 'none'} ${right === 1 ? 'is' : 'are'} heading the right way and ${wrong || 'none'} the wrong way${leaning > 0 ? `; ${leaning} of them ${leaning === 1 ? 'is' : 'are'} only leaning` : ''}.`,
  middleHalf: (q1, q3, year) => `Half of the municipalities were between ${q1} and ${q3} in\u00a0${year}`,
  reported: (n, year) =>
    n === 0
      ? `No municipality had a value in ${year}`
      : n === 1
        ? `One municipality had a value in ${year}`
        : `${capitalise(count(n))} municipalities had a value in ${year}`,
  dots: (n, total) =>
    `${n} of ${total} municipalities ${n === 1 ? 'has' : 'have'} a value. Each dot is a municipality.`,
  line: 'The line is the median of the municipalities, dashed when fewer than three in four have a value and gone when fewer than half have. The band is the middle half.',
  noLine:
    'So few have a figure that no line is drawn for the network. Instead, the members with the most years are shown, six at most.',
  series: (n, first, last) =>
    n === 1 ? `One member has values ${first}–${last}` : `${capitalise(count(n))} members have values ${first}–${last}`,
  member: {
    direction: (name, { right, wrong, neutral, leaningRight, leaningWrong }) => {
      const inRight = `${indicators(right)}${only(right, leaningRight)}`;
      if (right > 0 && wrong > 0)
        return `${name} is heading the right way in ${inRight} and the wrong way in ${count(wrong)}${only(wrong, leaningWrong)}.`;
      if (right > 0) return `${name} is heading the right way in ${inRight}. None is going the wrong way.`;
      if (wrong > 0)
        return `${name} is heading the wrong way in ${indicators(wrong)}${only(wrong, leaningWrong)}. None is going the right way.`;
      return neutral > 0
        ? `${name} is heading neither the right way nor the wrong way in any indicator.`
        : `${name} is not clearly moving either way in the indicators that can be judged.`;
    },
    neutral: (n) =>
      `${capitalise(count(n))} ${n === 1 ? 'moves' : 'move'} one way, but neither higher nor lower values are better.`,
    unclear: (n) => (n === 1 ? 'One has no clear direction.' : `${capitalise(count(n))} have no clear direction.`),
    unknown: ({ without, few, notMade }, total) => {
      const why = [
        without > 0 && `${without} ${without === 1 ? 'has' : 'have'} no value`,
        few > 0 && `${few} ${few === 1 ? 'has' : 'have'} too few comparable years`,
        notMade > 0 && `${notMade} ${notMade === 1 ? 'does' : 'do'} not apply to regions`,
      ].filter((part) => part !== false);
      return `${without + few + notMade} of ${total} cannot be judged: ${listed(why)}.`;
    },
    noneJudged: (name) => `No direction can be stated for ${name}: no indicator has at least five comparable years.`,
    best: (indicator, rank, { tied, n }) => `Strongest position: ${placed(rank, tied)} of\u00a0${n} in “${indicator}”.`,
    worst: (indicator, rank, { tied, n }) => `Weakest position: ${placed(rank, tied)} of\u00a0${n} in “${indicator}”.`,
  },
};
