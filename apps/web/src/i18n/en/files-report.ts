import type { FileTexts } from '#i18n/sv/files.ts';

function bounds(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `between ${low} and ${high}`;
  if (high !== null) return `at most ${high}`;
  return low === null ? 'any' : `at least ${low}`;
}

export const report: FileTexts['report'] = {
  title: (name, year) => `${name}: figures for ${year}`,
  subject: 'A workbook to fill in and bring back',
  sheets: { instructions: 'How to do it', entries: (year) => `Figures ${year}`, lists: 'Lists' },
  instructions: {
    lead: 'Here you fill in the figures of the municipality without being connected. When you are done, bring the workbook back on the page Report.',
    steps: [
      'Fill in the yellow cells of the next sheet. Values that are worked out from others are worked out by themselves.',
      'If there is no figure, leave the cell empty and choose why in the column Missing. Never write 0 for a figure that is missing.',
      'Save the workbook.',
      'Open the page Report, choose Bring back a workbook and point out the file. You will see what would be changed before anything is saved.',
    ],
    colour:
      'Yellow cells with a frame are to be filled in. Point at the name of an indicator to read what it measures.',
    privacy:
      'If somebody has changed a figure in the service since you fetched the workbook, you will see both and choose. You may rename the file, move rows and columns, and add sheets of your own.',
  },
  columns: {
    number: 'No.',
    name: 'Indicator, and what it is worked out from',
    unit: 'Unit',
    central: (year) => `Central figure ${year}`,
    value: (year) => `Value ${year}`,
    missing: 'Missing: why',
    expectedBy: 'Comes at the latest',
    method: 'How the figure was obtained',
    scope: 'Scope',
    publicNote: 'Footnote that everybody can read',
    internalNote: 'Internal note',
  },
  notes: {
    central: 'The figure of the central source, where there is one. Write the same figure as the value to accept it.',
    value:
      'Fill in the yellow cells. A value that has others beneath it is worked out from them; to write the finished value instead, write it over the formula and leave the others empty.',
    missing: 'Choose why there is no figure, and leave the value empty.',
    expectedBy: 'For a figure that comes later: a date, for instance 2026-03-31.',
    scope:
      'What the value leaves out or stands for, where it is not exactly what the definition says. Several are written with a semicolon between.',
    publicNote: 'Shown beside the figure on the public pages.',
    internalNote: 'For colleagues and successors: who has the figure and where it is.',
    partAlone: 'This part cannot be counted into the sum. Fill in the sum as well.',
  },
  roles: { numerator: 'Numerator', denominator: 'Denominator', part: 'Part' },
  rules: {
    number: (low, high) => `Write a number, ${bounds(low, high)}.`,
    input: (isWhole) => (isWhole ? 'Write a whole number, at least 0.' : 'Write a number, at least 0.'),
    list: 'Choose something in the list.',
  },
};
