import type { DeskTexts } from '#i18n/sv/desk.ts';

const number = (value: number) => String(value);

function bounds(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `between ${number(low)} and ${number(high)}`;
  if (high !== null) return `at most ${number(high)}`;
  return low === null ? 'a number' : `at least ${number(low)}`;
}

export const workbook: DeskTexts['workbook'] = {
  fetch: 'Fetch a workbook',
  bring: 'Bring back a workbook',
  title: 'Bring back a workbook',
  lead: 'Choose the workbook that you fetched here and have filled in. You will see what would be changed before anything is saved.',
  choose: 'Choose a file',
  drop: 'or drop the file here',
  reading: (name) => `Reading ${name} …`,
  another: 'Choose another file',
  resultTitle: (name) => `What ${name} would change`,
  summary: (changes, conflicts, problems, unchanged) =>
    [
      ...(changes > 0 ? [changes === 1 ? '1 change' : `${changes} changes`] : []),
      ...(conflicts > 0 ? [conflicts === 1 ? '1 conflict' : `${conflicts} conflicts`] : []),
      ...(problems > 0 ? [`${problems} to be mended`] : []),
      `${unchanged} unchanged`,
    ].join(' · '),
  notSaved: 'Nothing has been saved yet.',
  columns: { indicator: 'Indicator', before: 'Now', after: 'Becomes', says: 'To think of' },
  outcomes: {
    change: 'Changes',
    conflict: 'Changed in both places',
    problem: 'To be mended',
    locked: 'Cannot be changed now',
    unchanged: 'Unchanged',
  },
  conflictLead:
    'The figure has been changed in the service since you fetched the workbook. Choose which one is to stand.',
  theirs: (name, time) => `The service (${name}, ${time})`,
  mine: 'The workbook',
  also: (parts) => `Also changes: ${parts}`,
  parts: {
    figure: 'the figure',
    method: 'how the figure was obtained',
    scope: 'scope',
    publicNote: 'footnote',
    internalNote: 'internal note',
  },
  atCell: (sheet, cell) => `Sheet ${sheet}, cell ${cell}`,
  faults: {
    'not-a-number': (found) =>
      `“${found}” cannot be read as a number. Write for instance 1,234.5, without other words.`,
    ambiguous: (found, low, high) =>
      `“${found}” can mean two things: ${number(low ?? 0)} or ${number(high ?? 0)}. Write the number without marks for thousands.`,
    date: (found) =>
      `This is a date (${found}), and it should be a number. Change the format of the cell to a number and write it again.`,
    percent: (found) => `This is a percentage (${found}), but the figure is measured in another unit.`,
    formula: (found) => `The formula in the cell could not be worked out (${found}). Write the number.`,
    negative: (found) => `${found} is less than zero. Write a number that is at least 0.`,
    fraction: (found) => `${found} has decimals, and here whole ones are counted. Write a whole number.`,
    outside: (found, low, high) => `${found} cannot be right: the number should be ${bounds(low, high)}.`,
    'not-in-list': (found) => `“${found}” is not in the list. Choose something that the list shows.`,
    'not-a-date': (found) => `“${found}” cannot be read as a date. Write for instance 2026-03-31.`,
    'too-long': (found) => `The text is too long (${found}). Shorten it.`,
    'value-and-missing': () => 'This says both a number and that there is none. Remove one of them.',
    'value-and-inputs': (found) =>
      `The value (${found}) is another than what it is worked out from makes. Remove one of them.`,
    repeated: () => 'The same figure stands in two rows that say different things. Remove one of them.',
  },
  marked: 'Fetch the workbook with the faults marked',
  markedName: 'to-mend',
  markedLead: (n) =>
    n === 1
      ? 'One cell has to be mended. You can mend it on this page afterwards, or fetch the workbook with the cell marked and explained.'
      : `${n} cells have to be mended. You can mend them on this page afterwards, or fetch the workbook with the cells marked and explained.`,
  noticedTitle: 'Other things in the file',
  noticed: {
    'unknown-row': (what) => `The row “${what}” does not belong to the workbook and is not read.`,
    'row-gone': (what) => `The row of ${what} is missing from the file. The figure is left as it is.`,
    'column-gone': (what) => `The column ${what} is missing from the file. What stood there is left as it is.`,
    merged: (what) => `The sheet ${what} has merged cells. Only the first cell of each is read.`,
    'prefilled-changed': (what) => `The row of ${what} has another key than it was fetched with.`,
    'not-in-report': (what) => `${what} is no longer reported for the year and is not read.`,
  },
  take: 'Take',
  save: (n) => (n === 1 ? 'Save 1 change as a draft' : `Save ${n} changes as drafts`),
  nothing: 'The workbook says the same as the service. Nothing has to be changed.',
  nothingChosen: 'No change is chosen.',
  saved: (n) =>
    n === 1 ? '1 figure has been taken in from the workbook.' : `${n} figures have been taken in from the workbook.`,
  close: 'Close',
  cancel: 'Cancel',
  empty: 'empty',
};
