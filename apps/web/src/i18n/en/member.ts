import type { Texts } from '#i18n/sv.ts';
import { capitalise, placed } from './numerals.ts';

export const member: Texts['member'] = {
  headTitle: (name) => `${name} – Rätt håll`,
  headDescription: (peers) =>
    peers === 0
      ? 'The eco-municipalities’ indicators year by year: values, direction and what is missing.'
      : `The eco-municipalities’ indicators year by year, compared with ${peers === 1 ? 'one other' : `${peers} others`}.`,
  question: 'Are we heading the right way, and how do we stand?',
  facts: (county, population, year) =>
    [county, population && `${population} inhabitants${year ? ` (${year})` : ''}`].filter(Boolean).join(' · '),
  joined: (year) => `member since ${year}`,
  past: (year) =>
    `Past member, until ${year}. Here it is compared with the members of today, but its values are not counted in the network’s figures or in the places of others.`,
  peersTooFew: 'The group is too small to rank: at least five with a value are needed, the member itself included.',
  listTitle: 'The indicators',
  columns: {
    indicator: 'Indicator',
    latest: 'Latest value',
    level: 'Level among peers',
    direction: 'Direction',
    trend: 'Development',
  },
  rank: (rank, tied, n) => `${placed(rank, tied)} of ${n}`,
  quartile: {
    1: 'among the best quarter',
    2: 'better than the median',
    3: 'worse than the median',
    4: 'among the worst quarter',
  },
  practicallyEqual: 'practically at the median',
  levelStrip: (name, value, rank, median) =>
    `${name} has ${value}, ${rank}. The median is ${median}. Better values are to the right.`,
  worse: 'worse',
  better: 'better',
  levelUnknown: {
    'no-value': 'No value to compare',
    'too-few-peers': 'Too few values to compare with',
    'not-applicable': 'Does not apply here',
  },
  period: (first, last) => `${first}–${last}`,
  perYear: (change, unit) => (unit === '%' ? `${change} percentage points a year` : `${change} ${unit} a year`),
  sparkline: (name, first, last) =>
    `Small chart of ${name} ${first}–${last}, with the middle half of the peers as a band.`,
  more: 'Chart, values and definition',
  series: { median: 'Peer median', nation: 'Sweden' },
  bandNote:
    'The band is the middle half of the peers, the member itself included. It is drawn when at least twelve have a value, and the median when at least half have.',
  breakLabel: { definition: 'New definition', method: 'New method' },
  breakNote: (year, reason) => `${year}: ${reason}`,
  table: { median: 'Median', q1: 'Lower quartile', q3: 'Upper quartile', n: 'Number', note: 'Note' },
  notes: {
    title: 'Comments on single years',
    of: (year, who) => `${year}, ${who}`,
    said: (note) => `“${note}”`,
    scope: (scopes) => `Differs from the definition: ${scopes}.`,
    methods: {
      measured: 'Measured or read.',
      register: 'Out of a register or the accounts.',
      supplier: 'From a supplier or contractor.',
      calculated: 'Calculated.',
      estimated: 'Estimated.',
    },
  },
  definition: 'Definition',
  toIndicator: 'To the indicator’s page',
  missingTitle: 'What is missing, and why',
  missingLead: (name) => `These indicators have no value for ${name}.`,
  missingYear: (year, reason) => `${year} is missing: ${reason}`,
  missingNever: (reason) => capitalise(reason),
};
