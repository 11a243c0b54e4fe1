import type { Texts } from '#i18n/sv.ts';

export const map: Texts['map'] = {
  from: (network) => `Rätt håll – ${network}`,
  newTab: 'opens in a new tab',
  missingTitle: 'There is no such chart',
  missingLead: 'The indicator may have been given another name. Look for it on the start page of the service.',
  onDemand: 'Show all member municipalities on a map',
  title: 'The map',
  yearLabel: 'Year of the map',
  sentence: (n: number, total: number) => `${n} of ${total} member municipalities ${n === 1 ? 'has' : 'have'} a value.`,
  shapes: {
    quartiles: 'The quarters are of all member municipalities. Circles are the better half, diamonds the worse.',
    classes: 'Circles are the better classes, diamonds the worse.',
  },
  peers: 'A solid ring shows who are compared.',
  rings: 'Dashed rings cannot be placed.',
  note: 'The dots stand at the middle of each municipality; those that would cover each other are moved a little. Map: Natural Earth.',
  label: (name: string, year: number) => `${name} ${year}, map with a dot for each municipality`,
  count: (n: number) => (n === 1 ? '1 municipality' : `${n} municipalities`),
  nobody: 'no municipality',
  tintLabel: 'Tint by',
  tints: { quartiles: 'quarters', classes: 'status classes' },
  column: { quartiles: 'Quarter', classes: 'Status class' },
  quarter: {
    judged: {
      1: 'Best quarter',
      2: 'Second best quarter',
      3: 'Second worst quarter',
      4: 'Worst quarter',
    },
    neutral: {
      1: 'Highest quarter',
      2: 'Second highest quarter',
      3: 'Second lowest quarter',
      4: 'Lowest quarter',
    },
  },
  statusClass: (index: number, of: number) =>
    index === 1
      ? `Class 1 of ${of}, best`
      : index === of
        ? `Class ${index} of ${of}, worst`
        : `Class ${index} of ${of}`,
  unplaced: {
    valued: 'Has a value; too few for quarters',
    'other-definition': 'Other definition, cannot be compared',
    missing: 'No figure',
  },
};
