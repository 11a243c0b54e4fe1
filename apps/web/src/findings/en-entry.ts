import type { EntryWords } from './sv-entry.ts';

const sizes: Record<string, string> = {
  '1': 'about ten times',
  '-1': 'about a tenth of',
  '2': 'about a hundred times',
  '-2': 'about a hundredth of',
  '3': 'about a thousand times',
  '-3': 'about a thousandth of',
  '6': 'about a million times',
  '-6': 'about a millionth of',
};

/** What is said to a reporter about a figure in English. */
export const entry: EntryWords = {
  size: (power) => sizes[power] ?? 'quite different from',
  slip: (suggestion, value, compared) => `Did you mean ${suggestion}? ${value} is ${compared}.`,
  inputSlip: (input, suggestion, compared) => `Did you mean ${suggestion} in “${input}”? What it says is ${compared}.`,
  thanYear: (size, year, value) => `${size} the value for ${year}, ${value}`,
  thanMedian: (size, value) => `${size} the median of earlier years, ${value}`,
  thanLastTime: (size, value) => `${size} what was given the last time, ${value}`,
  pairs: {
    'kg-ton': 'Have kilograms and tonnes been mixed up?',
    'g-kg': 'Have grams and kilograms been mixed up?',
    'mg-g': 'Have milligrams and grams been mixed up?',
    'kwh-mwh': 'Have kWh and MWh been mixed up?',
    'kwh-gwh': 'Have kWh and GWh been mixed up?',
    'w-kw': 'Have watts and kilowatts been mixed up?',
    'w-mw': 'Have watts and megawatts been mixed up?',
    'sek-tkr': 'Have kronor and thousands of kronor been mixed up?',
    'share-percent': 'Have shares and per cent been mixed up?',
    'km-mil': 'Have kilometres and the Swedish mil (10 km) been mixed up?',
    thousands: 'Is the figure given in thousands?',
    'decimal-mark': 'Is the decimal mark in the right place?',
  },
  unusual: {
    between: (min, max) => `The value is usually between ${min} and ${max}.`,
    least: (min) => `The value is usually at least ${min}.`,
    most: (max) => `The value is usually at most ${max}.`,
  },
  ownLevel: (isAbove, n, median) =>
    `The value is far ${isAbove ? 'above' : 'below'} your earlier ones. The median of ${n} values is ${median}.`,
  ownChange: (year, change, usual) =>
    `Since ${year} the change is ${change}. It is usually about ${usual}, up or down.`,
  farFromPeers: (isAbove, bound, n) =>
    `The value is far ${isAbove ? 'above' : 'below'} those of other members. Going by ${n} of them, anything ${isAbove ? 'above' : 'below'} ${bound} is unusual.`,
  same: (year) =>
    `The value is exactly the same as in ${year}. If it has not been measured anew, confirm it as unchanged instead.`,
  partsDiffer: (input, sum, typed) =>
    `The parts add up to ${sum}, but “${input}” says ${typed}. Correct it, or empty what is not to count.`,
  sumDiffers: (total, sum, value) => `“${total}” is ${value}, but its parts add up to ${sum}.`,
  inputDiffers: (input, indicator, { here, there }) =>
    `“${input}” is ${here} here, but ${there} in the indicator “${indicator}”.`,
  population: (year, known, typed) => `The population on 31 December ${year} was ${known}, but here it is ${typed}.`,
  populationOf: (year, known, { typed, sameAs }) =>
    `${typed} is the population of ${sameAs}. On 31 December ${year} it was ${known}.`,
  blankParts: (inputs) => `Blank parts are not counted: ${inputs}. Fill them in if there are any.`,
  below: (minimum) => `The value cannot be lower than ${minimum}.`,
  above: (maximum) => `The value cannot be higher than ${maximum}.`,
  future: (year) => `The year ${year} has not begun yet.`,
  nothingUnchanged: (year) => `There is no value from ${year} to confirm.`,
  notUnchanged: (year, value) => `The value for ${year} was ${value}, so this one is not unchanged.`,
  override: (central) => `The central figure is ${central}. Explain why your figure differs.`,
  changed: (published) => `The public figure is ${published}. Write why it is changed.`,
  changedMissing: 'In public the figure is missing. Write why that is changed.',
  centralChanged: (accepted, central) =>
    `The central figure that was accepted was ${accepted}. Now it is ${central}. Accept it anew, or write one of your own.`,
  overdue: (day) => `The figure was expected on ${day}. Give a new date.`,
  plain: {
    undecided: 'Give a value, or say why there is none.',
    'no-value': 'There is no value that can be read.',
    'not-a-number': 'This is no number.',
    'missing-without-reason': 'Say why the figure is missing.',
    'late-without-date': 'Give the date when the figure is expected.',
    'nothing-to-accept': 'There is no central figure to accept.',
  },
  asked: {
    slip: 'The value may be 10, 100 or 1,000 times too large or too small.',
    'input-slip': 'One of the numbers may be 10, 100 or 1,000 times too large or too small.',
    'outside-usual': 'The value is outside what is usual for the indicator.',
    'own-level': 'The value is far from your earlier years.',
    'own-change': 'The change is far larger than it usually is.',
    'far-from-peers': 'The value is far from those of other members.',
    'same-as-before': 'The value is exactly the same as last time.',
    'parts-differ': 'The parts do not make up the sum.',
    'sum-differs': 'The parts do not make up the total.',
    'input-differs': 'The same quantity is another in another indicator.',
    'population-differs': 'The population is another than the one that is known.',
  },
  askedOther: 'The service does not take the figure as it is. Load the page anew if it is not clear why.',
  faults: {
    'not-a-number': (input) => `What “${input}” says cannot be read as a figure.`,
    negative: (input) => `“${input}” cannot be less than zero.`,
    'zero-denominator': (input) => `“${input}” is zero, and nothing can be divided by zero.`,
    'no-denominator': (input) => `Fill in “${input}”. A blank field does not count as zero.`,
    'no-numerator': (input) => `Fill in “${input}”. A blank field does not count as zero.`,
    'above-denominator': (input, whole) => `“${input}” cannot be more than “${whole}”.`,
    'mixed-units': () => 'The numerator and the denominator have different units. Give both in the same.',
  },
};
