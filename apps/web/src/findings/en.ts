import type { MemberKind } from '@ratthall/domain/indicator';
import type { MissingReason } from '@ratthall/domain/observation';
import { count, ordinal, placed } from '#i18n/en/numerals.ts';
import { peers as peerTexts } from '#i18n/en/peers.ts';
import { map, sideBySide } from './en-members.ts';
import { network } from './en-network.ts';
import { pace } from './en-pace.ts';
import { annual } from './en-year.ts';
import type { PeerGroup } from './peer-group.ts';
import type { Words } from './sv.ts';

const ones = { municipality: 'the municipality', region: 'the region' };
const manys = { municipality: 'municipalities', region: 'regions' };

/** Who are ranked, as it stands after their number: "94 member municipalities in Jönköpings län". */
function ranked({ kind, isPast, peers }: { kind: MemberKind; isPast: boolean; peers: PeerGroup }): string {
  const noun = kind === 'region' || isPast ? manys[kind] : 'member municipalities';
  switch (peers.rule) {
    case 'all':
      return noun;
    case 'county':
      return `${noun} in ${peers.name}`;
    case 'skr':
      return `${noun} in the SKR group “${peers.name}”`;
    case 'size':
      return `${noun} with ${peerTexts.sizes[peers.size]}`;
    case 'neighbours':
      return `neighbouring ${noun}`;
    case 'similar':
      return `similar ${noun}`;
    case 'group':
      return `${noun} in the group “${peers.name.en}”`;
    default:
      return `${noun} in a custom selection`;
  }
}

/** Why there is no value, as it stands after "because". */
const reasons: Record<MissingReason, (kind: MemberKind) => string> = {
  'not-reported': () => 'the source has no figure',
  'not-measured': () => 'it has not been measured',
  'not-applicable': () => 'the indicator does not apply here',
  'too-small': () => 'there are too few cases to show it',
  late: () => 'the figure has not come yet',
  declined: (kind) => `${ones[kind]} has declined to report it`,
  'definition-not-met': () => 'the figure does not meet the definition',
};

export const en: Words = {
  points: (isOne) => (isOne ? 'percentage point' : 'percentage points'),
  perYear: (change) => `${change} a year`,
  ranked,
  included: (kind) => `, ${ones[kind]} itself included`,
  placed,
  title: {
    named: (indicator, title) => `${indicator}: ${title}`,
    moved: {
      improving: (name, period) => `${name} improved over ${period}`,
      worsening: (name, period) => `${name} worsened over ${period}`,
      increasing: (name, period) => `The value in ${name} rose over ${period}`,
      decreasing: (name, period) => `The value in ${name} fell over ${period}`,
    },
    leaning: {
      'leaning-right': (name, period) => `${name} leaned the right way over ${period}`,
      'leaning-wrong': (name, period) => `${name} leaned the wrong way over ${period}`,
      'leaning-up': (name, period) => `The value in ${name} leaned upwards over ${period}`,
      'leaning-down': (name, period) => `The value in ${name} leaned downwards over ${period}`,
    },
    unclear: (name, period) => `${name} had no clear direction over ${period}`,
    unknown: (name) => `The direction of ${name} cannot be judged`,
    medians: { all: 'the network median', regions: 'the median of the regions', group: 'the group median' },
    sides: { above: 'above', below: 'below', at: 'practically at' },
    stood: (name, side, { median, from, to }) =>
      from === to ? `${name} was ${side} ${median} in ${to}` : `${name} was ${side} ${median} over ${from}–${to}`,
    value: (name, value, year) => `${name} had ${value} in\u00a0${year}`,
    missing: (name) => `No value for ${name}`,
    notApplicable: (kind) => `The indicator does not apply to ${manys[kind]}`,
  },
  level: {
    value: (name, value, year) => `${name} had ${value} in\u00a0${year}.`,
    valueIn: (indicator, name, { value, year }) =>
      `On the indicator “${indicator}”, ${name} had ${value} in\u00a0${year}.`,
    valueAndRank: (name, value, { year, rank }) => `${name} had ${value} in\u00a0${year} and was ${rank}.`,
    valueAndPlace: (name, value, { year, rank }) => `${name} had ${value} in\u00a0${year}, ${rank}.`,
    rank: (place, n, group) => `${place} of\u00a0${n} ${group}`,
    thatGave: (rank) => `That was ${rank}.`,
    thatWas: (rank) => `That was ${rank}.`,
    place: (rank, isTied, { n, group }) => `${placed(rank, isTied)} of ${n} ${group}`,
    highest: (rank, isTied, { n, group }) =>
      `the ${isTied ? 'joint ' : ''}${rank === 1 ? '' : `${ordinal(rank)} `}highest value among ${n} ${group}`,
    coverage: (n, total) => (n === total ? '(all have a value)' : `(${n} of ${total} have a value)`),
    band: (best, worst) => `Ordinary variation between years gives places\u00a0${best}–${worst}.`,
    median: {
      equal: (median) => `It was practically at the median, ${median}.`,
      same: (median) => `It was the same as the median, ${median}.`,
      better: (median) => `It was better than the median, ${median}.`,
      worse: (median) => `It was worse than the median, ${median}.`,
      above: (median) => `It was above the median, ${median}.`,
      below: (median) => `It was below the median, ${median}.`,
    },
    apart: {
      same: (median) => `The median was the same, ${median}.`,
      equal: (median, apart) =>
        `The median was ${median}. The difference, ${apart}, was within the ordinary variation between years, so the value was practically at the median.`,
      lying: (median, apart, isAbove) =>
        `The median was ${median}. The value was ${apart} ${isAbove ? 'above' : 'below'} it`,
      judged: {
        higher: {
          better: ', which is better (higher values are better).',
          worse: ', which is worse (higher values are better).',
        },
        lower: {
          better: ', which is better (lower values are better).',
          worse: ', which is worse (lower values are better).',
        },
      },
    },
    quarter: {
      best: 'The value is among the best quarter.',
      worst: 'The value is among the worst quarter.',
    },
    tooFewPeers: (year, group, included) =>
      `No place can be given, because fewer than five ${group} have a comparable value for ${year}${included}.`,
    past: (name, year) => `${name} is a past member, until ${year}, and is compared here with the members of today.`,
  },
  direction: {
    moved: (period, isUp, perYear) => `Over ${period} the value ${isUp ? 'rose' : 'fell'} by about ${perYear} a year`,
    certain: {
      improving: ', a clear improvement.',
      worsening: ', a clear deterioration.',
      increasing: ', a clear increase.',
      decreasing: ', a clear decrease.',
    },
    leaning: {
      'leaning-right': '. It leans the right way',
      'leaning-wrong': '. It leans the wrong way',
      'leaning-up': '. It leans upwards',
      'leaning-down': '. It leans downwards',
    },
    weak: ', but chance cannot be ruled out.',
    unstable: ', but that hangs on a single year.',
    unclear: (period) =>
      `Over ${period} there was no clear direction: the ups and downs are no clearer than chance could make them.`,
    immaterial: (period) =>
      `Over ${period} there was no clear direction: the value moved one way, but too little to count.`,
    tooFew: (n) =>
      `The direction cannot be judged: there ${n === 0 ? 'are no comparable values' : n === 1 ? 'is only one comparable value' : `are only ${count(n)} comparable values`} from the last ten years, and at least five are needed.`,
    evidence: (n, cases) =>
      `The judgement rests on ${count(n)} values (Mann–Kendall test): chance alone gives a pattern at least as clear in ${cases < 1 ? 'fewer than 1 case' : cases === 1 ? 'about 1 case' : `about ${cases} cases`} in 100.`,
  },
  gaps: {
    reason: (reason, kind) => reasons[reason](kind),
    year: (year, reason) => `There is no value for ${year}, because ${reason}.`,
    never: (name, reason) => `There is no value for ${name}, because ${reason}.`,
    neverIn: (indicator, name, reason) =>
      `On the indicator “${indicator}” there is no value for ${name}, because ${reason}. Neither level nor direction can therefore be given.`,
    notApplicable: (kind) => `The indicator does not apply to ${manys[kind]}.`,
    notApplicableIn: (indicator, kind) => `The indicator “${indicator}” does not apply to ${manys[kind]}.`,
    breakBecause: (year, reason) => `The series has a break in ${year}. ${reason}`,
    break: (year) => `The series has a break in ${year}: the method was changed, so earlier values cannot be compared.`,
  },
  polarity: {
    higher: 'Higher values are better.',
    lower: 'Lower values are better.',
    none: 'Neither higher nor lower values are better.',
  },
  pace,
  network,
  annual,
  sideBySide,
  map,
  origin: {
    citation: (citation) => `${citation}.`,
    version: (version, day) => `Data version ${version} of ${day}, taken from Rätt håll:`,
    edition: (edition, version, day) => `Edition ${edition} (data version ${version} of ${day}) of Rätt håll:`,
    heading: (name, set) => `${name} – ${set.charAt(0).toLocaleLowerCase('en')}${set.slice(1)}`,
  },
};
