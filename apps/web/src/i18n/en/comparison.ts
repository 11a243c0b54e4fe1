import type { Texts } from '#i18n/sv.ts';
import { listed } from './numerals.ts';

export const comparison: Texts['comparison'] = {
  headTitle: (names) => (names === '' ? 'Compare – Rätt håll' : `${names} – comparison – Rätt håll`),
  headDescription: (names) =>
    `${names === '' ? 'Up to eight municipalities or regions' : names} side by side: values, position, direction and change between two years.`,
  withOthers: (name) => `Compare ${name} with others`,
  title: 'How do we compare with those?',
  lead: 'Choose up to eight members. Their values stand side by side, with their level in the peer group, their direction, and the change between two years.',
  names: listed,
  finding: (comparable, total) =>
    comparable === 0
      ? 'No indicator has comparable values for at least two of them.'
      : `${comparable} of ${total} indicators can be compared for at least two of them.`,
  widest: (indicator, low, high) => `They differ most in ${indicator}: from ${low} to ${high}.`,
  findingOne: (name) => `${name} is shown alone. Add one or more to compare with.`,
  mixed: (names) =>
    `Municipalities and regions are not compared with each other. Therefore ${listed(names)} ${names.length === 1 ? 'is' : 'are'} not shown.`,
  choose: {
    title: 'Who is compared?',
    list: 'Chosen',
    remove: (name) => `Remove ${name}`,
    label: { any: 'Add a municipality or region', municipality: 'Add a municipality', region: 'Add a region' },
    hint: 'Type the beginning of the name, for instance “falk”',
    empty: 'No member to add has that name',
    found: (n) => (n === 1 ? '1 suggestion' : `${n} suggestions`),
    suggestions: 'Suggestions',
    count: (n, most) => `${n} of at most ${most} chosen`,
    full: 'Eight are chosen. Remove one to be able to add another.',
    near: { similar: 'Most alike', neighbours: 'Neighbours', county: 'Same county' },
    nearLabel: (kind, name) => `${kind}: add ${name}`,
    withSimilar: (name) => `Compare ${name} with the four most alike`,
    largest: (names) => `For instance the three most populous: ${listed(names)}`,
  },
  settings: {
    title: 'What is shown?',
    year: 'Year',
    yearCurrent: 'the current year of each indicator',
    indicators: (n, isWholeSet) =>
      isWholeSet ? `All ${n} indicators of the set` : n === 1 ? '1 indicator' : `${n} indicators`,
    indicatorsLegend: 'Indicators that are shown',
    wholeSet: 'Show the whole set',
    tint: 'Colour by',
    tints: { quartiles: 'quarter of the peer group', classes: 'the network’s status classes' },
    turn: { members: 'Show the members as rows', indicators: 'Show the indicators as rows' },
    peersNote: (name) => `Level and colour are relative to ${name}’s peer group.`,
  },
  matrix: {
    title: 'Side by side',
    label: 'Comparison',
    indicator: 'Indicator',
    member: 'Member',
    sortBy: (name) => `Sort by ${name}`,
    notes:
      'Choose a column heading to sort by that column: best first, then worst first. Missing figures always come last.',
    year: (year, n, of) => `${year}, ${n} of ${of} in the group ${n === 1 ? 'has' : 'have'} a value`,
    statusClass: (index, of) => `class ${index} of ${of}`,
    noClass: 'no classes',
    noQuartile: 'too few for quarters',
    noRank: 'too few for a rank',
    groupEmpty: 'nobody in the group has a value',
    outside: 'outside the group',
    otherDefinition: 'other definition, not compared',
    missing: 'no figure',
    last: (value, year) => `latest ${value} (${year})`,
    without: (names) => `None of them has any value in ${listed(names)}.`,
    legend: 'How to read the table',
    legendQuartiles:
      'Colour and words say which quarter of the peer group the value is in, from best to worst. Quarters are stated when at least twelve of the group have a value, ranks when at least five have.',
    legendClasses:
      'Colour and words say which of the network’s own status classes the value belongs to; class 1 is best. Only some of the indicators have classes.',
    legendDirection: 'The sign after the value is the direction over the last ten years with comparable values:',
    legendNone: 'no sign',
  },
  detail: {
    title: 'Indicator by indicator',
    from: 'Change from year',
    to: 'to year',
    auto: 'chosen for each indicator',
    yearsNote:
      'Where no year is chosen, the change is to the year that the indicator stands in, from the first of the ten years before that has figures for enough members and no break in the definition.',
    trend: 'Trend',
    trendLabel: (name, first, last, names) =>
      `${name} ${first}–${last}, a line for each of ${listed(names)} over the middle half of the peer group`,
    level: (year) => (year === null ? 'Level' : `Level ${year}`),
    levelLabel: (name, year, list) =>
      `${name} ${year}: ${list}. The others of the peer group are ticks. Better values are to the right.`,
    levelLabelNone: (name, year, list) =>
      `${name} ${year}: ${list}. The others of the peer group are ticks. Higher values are to the right.`,
    levelNone: 'No comparable value to place.',
    change: (from, to, unit) => `Change ${from}–${to}, ${unit}`,
    changeNone: 'Change',
    changeNoYears: 'There are no two years that can be compared.',
    way: { right: 'better', wrong: 'worse', none: 'changed', unchanged: 'unchanged' },
    percentagePoints: 'percentage points',
    fromTo: (from, to) => `${from} to ${to}`,
    changeUnknown: {
      'no-values': 'no value for either year',
      'no-value-before': 'no value for the first year',
      'no-value-after': 'no value for the second year',
      broken: 'new method in between',
      'other-definition': 'new definition in between',
    },
    leftOut: (name, reason) => `${name}: ${reason}`,
    changePeers: (change, n, of) =>
      `Median change in the peer group: ${change} (${n} of ${of} with comparable values in both years).`,
    changePeersFew: (n, of) =>
      `${n} of ${of} in the peer group ${n === 1 ? 'has' : 'have'} comparable values in both years: too few for a median.`,
    dots: 'Ring: the first year. Filled: the second year.',
    table: { median: 'Median of the group', n: 'Members in the group' },
  },
};
