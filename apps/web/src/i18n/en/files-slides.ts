import type { FileTexts } from '#i18n/sv/files.ts';

export const slides: FileTexts['slides'] = {
  title: (name) => `${name}: the yearly review`,
  subject: (round) => `Indicators of sustainability up to ${round}`,
  editionLine: (edition, day) => `Edition ${edition}, published ${day}`,
  draftLine: 'Draft, not published',
  footer: (edition) => `Rätt håll · edition ${edition}`,
  openingNotes: (address) =>
    `The slides are made from the edition and can be changed freely. The charts are real charts: right-click and choose Edit data to see the figures. Permanent address: ${address}`,
  ways: {
    title: 'What moves the right way, what the wrong, and what cannot be said?',
    right: 'The right way',
    wrong: 'The wrong way',
    unclear: 'No clear direction',
    neutral: 'Neither better nor worse',
    unknown: 'Cannot be judged',
    none: 'No indicator',
    without: (n) =>
      n === 1
        ? 'One indicator has no value: see What is missing'
        : `${n} indicators have no value: see What is missing`,
    leaning: (name) => `${name} (leaning)`,
    notes:
      'The direction is that of the last ten years with comparable values. Improving and worsening are only said where chance can largely be ruled out, the change is large enough to matter and no single point decides. Leaning means that chance cannot be ruled out.',
  },
  standing: {
    title: 'How do we stand, indicator by indicator?',
    titleOf: (part, parts) => `How do we stand, indicator by indicator? (${part} of ${parts})`,
    alt: (name) => `Table: latest value, place, direction and pace of ${name} in each indicator.`,
    columns: {
      indicator: 'Indicator',
      latest: 'Latest value',
      level: 'Place',
      direction: 'Direction',
      pace: 'Pace towards target',
    },
    noTarget: 'no target',
    noRank: 'too few to compare with',
    notes:
      'The place is among the members that have a comparable value in the same year. 1 is best. Regions are compared with regions.',
  },
  chart: {
    median: 'Median of the members',
    medianRegions: 'Median of the regions',
    alt: (title, first, last) => `Line chart: ${title}. Years ${first}–${last}.`,
    missingYears: (years) => `No value for ${years}.`,
    source: (citation) => `${citation}.`,
    page: (address) => `More at ${address}`,
  },
  learn: {
    title: 'Whom can we learn from?',
    teachers: (names) => `Have improved: ${names}`,
  },
  missing: {
    title: 'What is missing, and why?',
    none: (name) => `${name} has values in every indicator, and for the year that each of them stands in.`,
    columns: { indicator: 'Indicator', what: 'Latest value', reason: 'Why' },
    never: 'no value',
    alt: (name) => `Table: what is missing for ${name}, and why.`,
    more: (n) => (n === 1 ? 'One more indicator' : `${n} more indicators`),
    notes: 'Blank is not zero. What is missing is never ranked and never counted in a mean.',
  },
  method: {
    title: 'How is it calculated?',
    points: [
      'The level is the place among members of the same kind with a comparable value in the same year.',
      'The direction is that of the years that have been, the last ten, and is only said where there are five comparable values.',
      'The pace compares the change achieved with the change planned on a straight path to the target. It is no forecast.',
      'The median is drawn where at least half the members have a value. Gaps are drawn as gaps.',
      'Where the definition has changed, only the years after the change are compared.',
    ],
    notes: (address) => `The whole method in plain words: ${address}`,
  },
};
