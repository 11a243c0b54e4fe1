import type { Texts } from '#i18n/sv.ts';

export const start: Texts['start'] = {
  title: 'Are the eco-municipalities heading the right way?',
  headTitle: 'Rätt håll – indicators of Sweden’s eco-municipalities',
  headDescription: (members) =>
    `See how ${members} eco-municipalities develop: shared indicators of climate, nature, waste, food and energy, with direction, comparison and open data.`,
  lead: (members, network) => `Here, ${members} municipalities in ${network} are followed with shared indicators.`,
  best: (indicator, improving, judged) =>
    `Most clearly the right way: ${indicator}, where ${improving} of the ${judged} municipalities that can be judged have improved.`,
  worst: (indicator, worsening, judged) =>
    `Most clearly the wrong way: ${indicator}, where ${worsening} of ${judged} have worsened.`,
  gaps: (sparse, total) =>
    `Nothing can be said as a whole of ${sparse} of ${total} measures (parts and complements counted): too few have a figure.`,
  edition: (year) => `Read the annual summary ${year}`,
  corrected: {
    one: (edition: string, figure: string) => `Corrected since edition ${edition}: ${figure}.`,
    many: (edition: string, n: number) =>
      `Since edition ${edition}, ${n} figures have been corrected in a way that changes conclusions.`,
    link: 'Read what changed',
  },
  searchLabel: 'Find your municipality',
  searchHint: 'Type the start of its name, such as “falk”',
  searchEmpty: 'No member has that name',
  searchFound: (n) => (n === 1 ? '1 suggestion' : `${n} suggestions`),
  searchList: 'Suggestions',
  searchPast: 'past member',
  setLabel: 'Set',
  listTitle: 'The indicators',
  columns: {
    indicator: 'Indicator',
    median: 'Network median',
    trend: 'Development',
    verdicts: 'Direction of the municipalities',
  },
  medianIn: (year) => `median ${year}`,
  tooFew: (n, total, year) =>
    n === 1
      ? `1 of ${total} municipalities has a figure for ${year}. That is too few for a median.`
      : `${n} of ${total} municipalities have a figure for ${year}. That is too few for a median.`,
  sparseTitle: 'Too few figures to summarise',
  sparseLead:
    'So few have a figure for these indicators that neither a median nor a band can be given. The values of single municipalities are on the pages of the indicator and the municipality.',
  none: 'No figures from the municipalities yet.',
  published: (value, year) => `Mean published by the network itself: ${value} (${year}).`,
  lowCoverage: 'Too few years in which at least half have a figure: no line is drawn for the network.',
  counts: {
    right: (n, leaning) => `${n} the right way${leaning > 0 ? ` (${leaning} leaning)` : ''}`,
    wrong: (n, leaning) => `${n} the wrong way${leaning > 0 ? ` (${leaning} leaning)` : ''}`,
    unclear: (n) => `${n} without a clear direction`,
    neutral: (n) => `${n} moving, where neither way is better`,
    unknown: (n) => `${n} cannot be judged`,
  },
  noneJudged: 'No municipality can be judged: there are too few comparable years.',
  sparkline: (name, first, last) =>
    `Small chart: the median of ${name} ${first}–${last}, with the middle half of the municipalities as a band.`,
  reading: {
    title: 'How to read the list',
    body: (chance) =>
      `The line is the median of the member municipalities and the band is the middle half of them. A direction is stated only when the change is clear, large enough and does not hang on a single year. Those that only lean one way are hatched. Chance alone would give about ${chance} clear directions in the whole list, and some leaning ones besides.`,
    link: 'Read how we calculate',
  },
};
