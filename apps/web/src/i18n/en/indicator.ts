import type { Texts } from '#i18n/sv.ts';

export const indicator: Texts['indicator'] = {
  headTitle: (name) => `${name} – Rätt håll`,
  numberIn: (number, set) => `Number ${number} in ${set}`,
  complementsIn: (number, set) => `Complements number ${number} in ${set}`,
  lead: {
    fell: (from, fromYear, to, toYear) =>
      `The network median has gone from ${from} (${fromYear}) to ${to} (${toYear}).`,
    median: (value, year) => `The network median was ${value} in ${year}.`,
    tooFew: (n, total) =>
      n === 0
        ? `None of ${total} member municipalities has a figure, so the network cannot be summarised.`
        : `Only ${n} of ${total} member municipalities ${n === 1 ? 'has' : 'have'} a figure, so the network cannot be summarised.`,
    verdicts: (right, wrong, judged, leaning) =>
      `Of ${judged} municipalities that can be judged, ${right} are heading the right way and ${wrong} the wrong way${leaning > 0 ? `; ${leaning} of them are only leaning` : ''}.`,
  },
  about: 'What it measures',
  facts: {
    unit: 'Unit',
    polarity: 'What is good?',
    reportedBy: 'Who reports it',
    inputs: 'Calculated as',
    criteria: 'Serves',
    goals: 'Agenda 2030',
  },
  reportedBy: {
    central: 'Taken from national statistics',
    member: 'Reported by the member',
    plant: 'From the treatment plant’s yearly report',
  },
  goals: (numbers) => `goals ${numbers}`,
  share: (numerator, denominator, factor) =>
    factor === null ? `${numerator} ÷ ${denominator}` : `${numerator} ÷ ${denominator} × ${factor}`,
  distribution: 'The distribution',
  distributionTitle: (year, q1, q3) => `Half of the municipalities were between ${q1} and ${q3} in ${year}`,
  distributionFew: (n, year) =>
    n === 1 ? `One municipality had a value in ${year}` : `${n} municipalities had a value in ${year}`,
  distributionSentence: (n, total) => `${n} of ${total} municipalities have a value. Each dot is a municipality.`,
  distributionLabel: (name, year) => `${name} ${year}, a dot for each municipality`,
  yearLabel: 'Year',
  yearBefore: 'Previous year',
  yearAfter: 'Next year',
  trend: 'The development',
  trendTitle: {
    fell: (from, first, to, last) => `The median has gone from ${from} (${first}) to ${to} (${last})`,
    median: (value, year) => `The median was ${value} in ${year}`,
    member: (name, verdict, period) => `${name}: ${verdict} ${period}`.trim(),
    members: (n, first, last) =>
      n === 1 ? `One member has values ${first}–${last}` : `${n} members have values ${first}–${last}`,
  },
  trendSentence:
    'The line is the median of the municipalities, dashed when fewer than three in four have a value and gone when fewer than half have. The band is the middle half.',
  trendFew:
    'So few have a figure that no line is drawn for the network. Instead, the members with the most years are shown, six at most.',
  series: { median: 'Median', nation: 'Sweden' },
  show: 'Also show',
  showNone: 'no municipality chosen',
  listTitle: 'All members',
  listLead: (year) => `Values for ${year} and direction over the latest years with comparable values.`,
  sort: { best: 'Best first', name: 'By name', direction: 'By direction' },
  sortLabel: 'Order',
  columns: {
    place: 'Rank',
    member: 'Member',
    value: 'Value',
    direction: 'Direction',
    period: 'Period',
    note: 'Note',
  },
  place: (rank, tied) => (tied ? `joint ${rank}` : String(rank)),
  without: (n, year, reason) =>
    n === 1 ? `One has no value for ${year} (${reason}):` : `${n} have no value for ${year} (${reason}):`,
  regions: 'Regions',
  noRank: 'not ranked',
  coverage: 'Coverage',
  coverageTitle: (n, total, year) => `${n} of ${total} municipalities have a value for ${year}`,
  likeForLike: (n, from, to, before, after) =>
    `Among the ${n} municipalities with comparable values in both ${from} and ${to}, the mean went from ${before} to ${after}.`,
  mean: (value, n, total) => `Unweighted mean ${value} (${n} of ${total} municipalities).`,
  definitions: 'Versions of the definition',
  definitionFrom: (version, year) => `Version ${version}, from ${year}`,
  change: {
    first: 'First version',
    editorial: 'Reworded',
    comparable: 'Comparable with earlier values',
    break: 'Break in series: earlier values cannot be compared',
  },
  classes: 'Status classes, best first',
  targets: 'Targets',
  target: {
    value: (value, year) => `${value} by ${year}`,
    limit: (value) => `At most ${value}`,
    limitHigher: (value) => `At least ${value}`,
    change: (percent, base, year) => `${percent} from ${base} to ${year}`,
  },
  sourceTitle: 'Source and download',
  publishedTitle: 'Means published by the network itself',
  publishedLead:
    'These figures were published by the network. They belong to the definition of their time and to who answered that year, and are therefore not drawn as a line.',
  downloadStandard: 'CSV',
  downloadExcel: 'CSV for Swedish Excel',
  downloadJson: 'JSON',
};
