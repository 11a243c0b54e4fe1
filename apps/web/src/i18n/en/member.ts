import type { Texts } from '#i18n/sv.ts';

export const member: Texts['member'] = {
  headTitle: (name) => `${name} – Rätt håll`,
  headDescription: (name, peers) =>
    peers === 0
      ? `Indicators for ${name}: values, direction and what is missing.`
      : `Is ${name} heading the right way, and how does it compare with ${peers} others? The eco-municipalities’ indicators year by year.`,
  question: 'Are we heading the right way, and how do we stand?',
  facts: (county, population, year) =>
    [county, population && `${population} inhabitants${year ? ` (${year})` : ''}`].filter(Boolean).join(' · '),
  joined: (year) => `member since ${year}`,
  past: (year) =>
    `Past member, until ${year}. Here it is compared with the members of today, but its values are not counted in the network’s figures or in the places of others.`,
  summary: {
    direction: (name, right, wrong) =>
      right === 0 && wrong === 0
        ? `${name} is not clearly moving either way in the indicators that can be judged.`
        : right > 0 && wrong > 0
          ? `${name} is heading the right way in ${indicators(right)} and the wrong way in ${count(wrong)}.`
          : right > 0
            ? `${name} is heading the right way in ${indicators(right)}. None is going the wrong way.`
            : `${name} is heading the wrong way in ${indicators(wrong)}. None is going the right way.`,
    unclear: (unclear) =>
      unclear === 0
        ? ''
        : unclear === 1
          ? 'One has no clear direction.'
          : `${capitalise(count(unclear))} have no clear direction.`,
    unknown: (unknown, total) =>
      unknown === 0 ? '' : `${unknown} of ${total} cannot be judged, because there are too few comparable years.`,
    noneJudged: (name) => `No direction can be stated for ${name}: no indicator has at least five comparable years.`,
    best: (indicator, rank) => `Strongest position: ${rank} in “${indicator}”.`,
  },
  peersTooFew: 'The group is too small to rank: at least five with a value are needed, the member itself included.',
  listTitle: 'The indicators',
  columns: {
    indicator: 'Indicator',
    latest: 'Latest value',
    level: 'Level among peers',
    direction: 'Direction',
    trend: 'Development',
  },
  rank: (rank, tied, n) => `${tied ? 'joint ' : ''}${ordinal(rank)} of ${n}`,
  quartile: {
    1: 'among the best quarter',
    2: 'better than the median',
    3: 'worse than the median',
    4: 'among the worst quarter',
  },
  practicallyEqual: 'practically at the median',
  rankBand: (best, worst) => `Ordinary variation between years gives places ${best}–${worst}.`,
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
  chartTitle: {
    above: (name, since) =>
      since === null ? `${name} is above the median` : `${name} has been above the median since ${since}`,
    below: (name, since) =>
      since === null ? `${name} is below the median` : `${name} has been below the median since ${since}`,
    at: (name) => `${name} is practically at the median`,
    alone: (name, n) => (n === 1 ? `${name} has one value` : `${name} has ${n} values`),
  },
  chartSentence: {
    verdict: (verdict, first, last) => `${verdict}, ${first}–${last}.`,
    level: (rank, year) => `In ${year}: ${rank}.`,
  },
  series: { median: 'Peer median', nation: 'Sweden' },
  bandNote:
    'The band is the middle half of the peers, the member itself included. It is drawn when at least twelve have a value, and the median when at least half have.',
  breakLabel: { definition: 'New definition', method: 'New method' },
  breakNote: (year, reason) => `${year}: ${reason}`,
  table: { median: 'Median', q1: 'Lower quartile', q3: 'Upper quartile', n: 'Number', note: 'Note' },
  definition: 'Definition',
  toIndicator: 'To the indicator’s page',
  missingTitle: 'What is missing, and why',
  missingLead: (name) => `These indicators have no value for ${name}.`,
  missingYear: (year, reason) => `${year} is missing: ${reason}`,
  missingNever: (reason) => capitalise(reason),
};

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function count(n: number): string {
  return words[n] ?? String(n);
}

function indicators(n: number): string {
  return n === 0 ? 'no indicator' : n === 1 ? 'one indicator' : `${count(n)} indicators`;
}

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinal(n: number): string {
  return `${n}${endings[rules.select(n)] ?? 'th'}`;
}
