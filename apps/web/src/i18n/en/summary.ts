import { capitalise, count } from './numerals.ts';
import type { summary as swedish } from '#i18n/sv/summary.ts';

/** What the annual summary of an edition says besides its findings. */
export const summary: typeof swedish = {
  ways: {
    right: 'the right way',
    wrong: 'the wrong way',
    'no-clear-majority': 'no clear majority',
    'too-few-judged': 'cannot be said',
    'no-polarity': 'neither way is better',
  },
  contents: 'Contents',
  foreword: 'Foreword',
  year: {
    title: 'The network’s year',
    table: 'The indicators in brief',
    columns: {
      indicator: 'Indicator',
      way: 'Municipalities go',
      improving: 'Improving',
      worsening: 'Worsening',
      judged: 'Can be judged',
      year: 'Year',
      coverage: 'Have a value',
      median: 'Median',
    },
    noneJudged: 'none can be judged',
    left: (n) =>
      n === 1
        ? 'One indicator is not in the table, because too few have reported it:'
        : `${capitalise(count(n))} indicators are not in the table, because too few have reported them:`,
    rule: 'An indicator is said to go the right way when so many more municipalities have improved than worsened that chance would seldom give such a majority (sign test, p ≤ 0.05), and at least twelve can be judged. Those that are only leaning are not counted. Municipalities live under the same laws and the same economy, so the majority does not say what it is due to.',
  },
  indicators: 'The indicators',
  indicatorsLead:
    'Each indicator stands in the newest year that enough members have figures for. A direction is only stated when the change is clear, large enough, and does not hang on a single year. Those who have changed most are named with the change of the trend over the period and, in brackets, the first and the last measured value.',
  more: (name) => `The values of all municipalities for ${name}`,
  chart: {
    sentence: 'The line is the median of the municipalities and the band is the middle half.',
    none: 'There are too few years with figures from enough members to draw a curve.',
    noLine:
      'In so few years at least half of the municipalities have figures that no line is drawn. The band is the middle half.',
    label: (name, first, last) =>
      `The median of ${name} ${first}–${last}, with the middle half of the municipalities as a band`,
    break: (year, reason) => `The dotted line is a break in the series in ${year}. ${reason}`,
    alone: (name) => `${name}: network median`,
  },
  verdicts: 'Directions of the municipalities',
  chance: (n) => `Chance alone would give about ${n} clear directions.`,
  moved: {
    right: 'Have improved most',
    wrong: 'Have worsened most',
    measured: (from, to) => `(${from} → ${to})`,
    others: (n) => `and ${n} more`,
    unknown: {
      'no-polarity': 'Neither way is better, so nobody is named.',
      'too-few-judged': 'No municipality has enough years to be judged.',
      nobody: { right: 'No municipality has certainly improved.', wrong: 'No municipality has certainly worsened.' },
      'too-many-tied': 'So many have changed as much that nobody can be named before the others.',
    },
  },
  comment: 'Comment by the secretariat',
  sparse: {
    title: 'Too few figures to summarise',
    lead: 'So few municipalities have reported these indicators that neither median nor band can be stated. The values of single municipalities are on the page of the indicator.',
  },
  method: {
    title: 'Method and rules',
    body: 'The figures are of the present member municipalities of the network; regions are never mixed with them. Means are unweighted. A missing figure is never zero, is not ranked and is in no mean. All values, definitions, targets, peer groups and verdicts are frozen in the edition.',
    link: 'Read how we calculate',
    rules: 'Rules in force when the edition was published',
    names: {
      direction: 'Direction',
      level: 'Level among others',
      pace: 'Pace towards targets',
      peers: 'Similar municipalities',
      summary: 'The network’s year',
    },
    version: (version) => `version ${version}`,
  },
};
