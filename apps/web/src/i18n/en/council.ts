import type { Texts } from '#i18n/sv.ts';
import { listed } from './numerals.ts';

export const council: Texts['council'] = {
  headTitle: (name) => `${name}: for the board – Rätt håll`,
  headDescription: (name) => `A paragraph, a table and charts about ${name}, ready to paste into a paper to the board.`,
  title: 'What do I paste into the paper to the board?',
  lead: (name) =>
    `Here are a paragraph, a table and charts about ${name}. Choose what to take, copy it and paste it into Word or another word processor: the table becomes a real table, with headings.`,
  link: 'For the board: paragraph, table and charts',
  linkOne: 'For the board: this indicator',
  back: (name) => `To the page about ${name}`,
  settings: 'What should be in it?',
  length: 'Length',
  lengths: { short: 'Short paragraph', table: 'Paragraph and table', all: 'Paragraph, table and charts' },
  indicators: (n, isWhole) => (isWhole ? `Indicators: all ${n} of the set` : `Indicators: ${n} chosen`),
  indicatorsLegend: 'Indicators to take',
  wholeSet: 'Take all of the set',
  paper: 'What is pasted',
  copy: 'Copy text and table',
  copyText: 'Copy the text',
  copied: 'Copied. Paste it into your document.',
  refused: 'The browser did not allow copying. All of it is selected: copy it with Ctrl+C or Cmd+C.',
  pictures:
    'The charts do not come along with the text, since not all word processors take them that way. Copy or download the pictures one by one below, with the text alternative.',
  alternative: 'Text alternative for the picture',
  copyAlternative: 'Copy the text alternative',
  today: {
    notFixed:
      'These are the figures of today, and they may change. No edition has been published yet that could be cited; the source therefore names the data version.',
    newer: (id) =>
      `These are the figures of today, and they may change. Edition ${id} has been published and stays as it is.`,
    toEdition: (id) => `Take this from edition ${id}`,
  },
  inEdition: (id) =>
    `These are the figures that were published in edition ${id}. They do not change, and the address in the source stays.`,
  some: (n, total, set) => `This covers ${n} of the ${total} indicators in “${set}”, chosen for this paper.`,
  heading: (name, n) => `${name} – ${n} indicators`,
  headingOne: (name, indicator) => `${name} – ${indicator}`,
  note: 'Place and median are among those with a comparable value for the year. The direction is that of the period stated and no forecast; it can only be judged with at least five comparable values from the last ten years.',
  yearNote: 'The median is only given where enough of the peer group have a comparable value.',
  caption: (name, peers) => `${name}: latest value, place among ${peers}, and direction`,
  yearCaption: (indicator, name, unit) => `${indicator} in ${name}, year by year (${unit})`,
  columns: {
    indicator: 'Indicator',
    latest: 'Latest value',
    level: 'Place',
    median: 'Median',
    direction: 'Direction',
    pace: 'Target',
    year: 'Year',
    own: 'Value',
    peers: 'Median of the group',
    n: 'With a value',
  },
  inYear: (value, year) => `${value} (${year})`,
  ofN: (value, nOfN) => `${value} (${nOfN})`,
  overPeriod: (direction, period) => `${direction} ${period}`,
  tooFew: (n) =>
    n === 0 ? 'Cannot be judged: no comparable values' : `Cannot be judged: ${n} comparable values, 5 are needed`,
  tooFewOne: 'Cannot be judged: 1 comparable value, 5 are needed',
  without: (groups) => `There is no value for ${groups.join('; ')}.`,
  missing: (names, reason) => `${listed(names)} (${reason})`,
  noMedian: 'Too few values',
  noTarget: 'No target',
  paceTo: (status, target) => `${status} (${target})`,
  picture: (indicator, name, years) => `Line chart: ${indicator} in ${name} ${years}.`,
};
