import type { FileTexts } from '#i18n/sv/files.ts';

function bounds(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `between ${low} and ${high}`;
  if (high !== null) return `at most ${high}`;
  return low === null ? 'any' : `at least ${low}`;
}

export const report: FileTexts['report'] = {
  title: (name, year) => `${name}: figures for ${year}`,
  subject: 'A workbook to fill in and bring back',
  sheets: {
    instructions: 'How to do it',
    entries: (year) => `Figures ${year}`,
    definitions: 'Definitions',
    lists: 'Lists',
  },
  instructions: {
    lead: 'Here you fill in the figures of the municipality without being connected. Nothing is sent from here: when you are done, bring the workbook back on the page Report.',
    step: (n) => `Step ${n}`,
    steps: [
      'Fill in the yellow cells of the next sheet. A value with a numerator and a denominator beneath it is worked out by itself.',
      'Is there no figure? Leave the cell empty and choose why in the column Missing. Never write 0 for a figure that is missing.',
      'Save the workbook as an Excel workbook (.xlsx) or an ODF spreadsheet (.ods).',
      'Open the page Report, choose Bring back a workbook and point out the file. You will see what would be changed before anything is saved.',
    ],
    legend: 'The cells',
    cells: {
      sample: 'yellow',
      input: 'A yellow cell with a frame: to be filled in.',
      lockedSample: 'white',
      locked:
        'A white cell: only shown. Figures that have been handed in or approved are white; the column Stage says how far they have come.',
      about: 'What each indicator measures is on the sheet Definitions, and in a note on the name of the indicator.',
    },
    moreTitle: 'Good to know',
    more: [
      'Write per cent as 45 or 45%, not as 0.45.',
      'If somebody has changed a figure in the service since you fetched the workbook, you will see both and choose.',
      'You may rename the file, move and hide rows and columns, sort, and add sheets of your own. Do not remove the hidden sheets or the hidden first row and column: the figures are recognised by them.',
      'The sheet is protected so that nothing is written over by mistake. There is no password.',
    ],
  },
  columns: {
    number: 'No.',
    name: 'Indicator, and what it is worked out from',
    unit: 'Unit',
    central: (year) => `Central figure ${year}`,
    value: (year) => `Value ${year}`,
    standing: 'Stage',
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
    standing: 'How far the figure had come when the workbook was fetched.',
    missing: 'Choose why there is no figure, and leave the value empty.',
    expectedBy: 'For a figure that comes later: a date, for instance 2026-03-31.',
    scope:
      'What the value leaves out or stands for, where it is not exactly what the definition says. Several are written with a semicolon between.',
    publicNote: 'Shown beside the figure on the public pages.',
    internalNote: 'For colleagues and successors: who has the figure and where it is.',
    partAlone: 'This part cannot be counted into the sum. Fill in the sum as well.',
  },
  standing: { draft: 'Draft', closed: 'Not taken in now' },
  definition: { name: 'Indicator', is: 'What it measures', scopes: 'Scopes to choose from' },
  roles: { numerator: 'Numerator', denominator: 'Denominator', part: 'Part' },
  rules: {
    number: (low, high) => `Write a number, ${bounds(low, high)}.`,
    input: (isWhole) => (isWhole ? 'Write a whole number, at least 0.' : 'Write a number, at least 0.'),
    list: 'Choose something in the list.',
    date: 'Write a date, for instance 2026-03-31.',
  },
};
