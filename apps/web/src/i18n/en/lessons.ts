import type { Texts } from '#i18n/sv.ts';

export const lessons: Texts['lessons'] = {
  headTitle: 'Who has improved, and in what? – Rätt håll',
  headDescription:
    'Indicator by indicator: the eco-municipalities that have clearly improved, from what to what and when.',
  title: 'Who has improved, and in what?',
  lead: 'Here are, for each indicator by itself, the municipalities whose values have clearly moved the right way. It is a list of some to ask, not a ranking of municipalities: nothing is added up over the indicators.',
  strongest: (indicator, improving, judged) =>
    `Most have improved in “${indicator}”: ${improving} of the ${judged} that can be judged.`,
  listTitle: 'The indicators',
  among: 'Show',
  amongAll: 'all member municipalities',
  amongPeers: (name) => `${name} and its peers`,
  amongCounties: 'Municipalities in a county',
  amongButton: 'Show',
  shown: (n) => (n === 1 ? '1 municipality' : `${n} municipalities`),
  columns: {
    member: 'Municipality',
    change: 'From and to',
    improvement: 'Change in relation to the spread',
  },
  improving: (improving, judged) =>
    judged === 1
      ? 'The only one that can be judged has improved.'
      : `${improving} of the ${judged} that can be judged ${improving === 1 ? 'has' : 'have'} improved.`,
  chance: (n) => `Chance alone would give about ${n}.`,
  commonChange: 'When so many improve, a change common to the country explains it as well as their own efforts do.',
  showAll: (n) => `Show all ${n}`,
  showFirst: 'Show only the first five',
  notListed: (n) => `Another ${n} are not shown.`,
  nobodyTitle: 'Nobody has clearly improved here',
  nobodyLead: 'That nobody is named does not mean that nobody has done anything. Often the figures are too few.',
  nobody: {
    'no-peers': 'There is no municipality in the selection.',
    'no-polarity': 'Neither higher nor lower is better.',
    'too-few-judged': 'Nobody has the five comparable years that a judgement needs.',
    'no-improvement': (judged) =>
      judged === 1
        ? 'Only one municipality can be judged, and it has not clearly improved.'
        : `None of the ${judged} that can be judged has clearly improved.`,
    'too-many-tied': 'More than ten have changed equally much.',
  },
  reading: {
    title: 'How to read the list',
    body: '“Improved” means that the change is clear, large enough and does not hang on a single year. The order follows the size of the change over the period. To show whether it is large or small it is measured by the spread between municipalities: 1 means that the municipality has moved as far as municipalities usually differ. The values from and to are the measured ones. The list does not say why something has changed, and those who stood worst at the start have often found it easiest to move.',
    link: 'Read how we calculate',
  },
  block: 'To learn from',
  improvedTitle: 'Have improved the most',
  bestTitle: (year) => (year === null ? 'Stand best' : `Stand best, ${year}`),
  improvedCount: (improving, judged) =>
    judged === 1
      ? 'The only peer that can be judged has improved.'
      : `${improving} of the ${judged} peers that can be judged ${improving === 1 ? 'has' : 'have'} improved.`,
  improvedUnknown: {
    'no-peers': 'There is nobody else in the peer group.',
    'no-polarity': 'Neither higher nor lower is better, so nobody can be said to have improved.',
    'too-few-judged': 'None of the peers has the five comparable years that a judgement needs.',
    'no-improvement': (judged) =>
      judged === 1
        ? 'Only one peer can be judged, and it has not clearly improved.'
        : `None of the ${judged} peers that can be judged has clearly improved.`,
    'too-many-tied': 'More than ten have changed equally much, so nobody is named before others.',
  },
  nobodyAhead: 'None of the peers stands better.',
  bestUnknown: {
    'no-peers': 'There is nobody else in the peer group.',
    'no-polarity': 'Neither higher nor lower is better, so nobody stands best.',
    'too-few-values': (n) =>
      n === 0
        ? 'None of the peers has a comparable value.'
        : `Only ${n} of the peers ${n === 1 ? 'has' : 'have'} a comparable value. At least five are needed for places.`,
    'too-many-tied': 'More than ten stand equal, so nobody is named before others.',
  },
  fromTo: (from, to) => `from ${from} to ${to}`,
  spreads: (n) => `${n} times the spread between members`,
  times: (n) => `${n}\u00a0×`,
  yours: '(your municipality)',
  own: 'For comparison:',
  noExample:
    'None of them has added a good example yet. The names lead to their pages here; how they did it, you may ask them.',
  contact: 'Contact',
  learnTitle: 'Whom can we learn from?',
  learnLead: (name) =>
    `Here ${name} is in the worse half, or has worsened, while others in the peer group have clearly improved.`,
  learnNone: (name) =>
    `No indicator meets both conditions now: that ${name} is in the worse half or has worsened, and that a peer has clearly improved.`,
  worsened: (name, first, last) => `${name} has worsened ${first}–${last}.`,
  stands: (name, rank, year) => `${name} is ${rank} (${year}).`,
  worsenedAndStands: (name, first, last, rank, year) =>
    `${name} has worsened ${first}–${last} and is ${rank} (${year}).`,
  teachers: 'Have improved:',
  toAll: 'Every municipality that has improved, indicator by indicator',
};
