import type { DeskTexts } from '#i18n/sv/desk.ts';

export const board: DeskTexts['board'] = {
  title: 'What is in, and what is odd?',
  noRounds: 'There is no reporting round yet.',
  planOne: 'Plan the first round',
  year: 'Figures of',
  statusLine: {
    planned: (opens) => `The round is planned. It is to open on ${opens}.`,
    open: (due, closes) => `The round is open. The figures are due on ${due}, and the round closes on ${closes}.`,
    closed: 'The round is closed.',
  },
  daysLeft: (days) =>
    days === 0
      ? 'Today is the last day to submit.'
      : days === 1
        ? 'One day remains until the due date.'
        : `${days}\u00a0days remain until the due date.`,
  daysOver: (days) => (days === 1 ? 'The due date was yesterday.' : `The due date was ${days}\u00a0days ago.`),
  shouldHaveOpened: 'That day has passed.',
  shouldHaveClosed: 'The day to close has passed.',
  manageRound: 'Change, open or close the round',
  lead: (done, asked, share) => `${done} of ${asked} values asked for are in (${share}).`,
  left: (left, members) => `${left} remain at ${members}.`,
  nothingLeft: 'Nothing remains at the members.',
  centralAwaited: (n) => `${n} are expected from central sources.`,
  waiting: (n, members) => `${n} wait for review at ${members}.`,
  nothingWaiting: 'Nothing waits for review.',
  odd: (n) =>
    n === 1
      ? 'One of them has something to look at: an answered warning, a break in the series or an overridden value.'
      : `${n} of them have something to look at: an answered warning, a break in the series or an overridden value.`,
  nothingOdd: 'None of them has a remark.',
  members: (n) => (n === 1 ? 'one member' : `${n}\u00a0members`),
  membersLine: (done, all, untouched) =>
    `${done === 0 ? 'None' : done} of ${all} members ${done > 1 ? 'are' : 'is'} done, and ${untouched === 0 ? 'all have' : untouched === 1 ? 'one has not' : `${untouched} have not`} begun.`,
  nobodyLine: (n) => (n === 1 ? 'One member has no reporter.' : `${n}\u00a0members have no reporter.`),
  review: 'Review what is waiting',
  remind: 'Remind those who are not done',
  tableTitle: 'Member by member',
  tableLabel: 'where each member and indicator stands',
  filterLabel: 'Show',
  everybody: (n) => `all members (${n})`,
  filters: {
    left: (n) => `with something left (${n})`,
    odd: (n) => `with something odd (${n})`,
    nobody: (n) => `without a reporter (${n})`,
    state: (name, n) => `with values: ${name.toLowerCase()} (${n})`,
  },
  scrolls: 'The table continues: scroll inside it, down and sideways, to see all members and indicators.',
  shown: (n, all) => `${n} of ${all} members are shown.`,
  none: 'No member to show. Choose something else above.',
  member: 'Member',
  leftColumn: 'Left',
  contactColumn: 'Last contact',
  sortBy: (column) => `Order by ${column.toLowerCase()}`,
  people: (n) => (n === 1 ? 'One person' : `${n}\u00a0people`),
  nobody: 'No reporter',
  contact: {
    'signed-in': (day) => `signed in ${day}`,
    wrote: (day) => `wrote ${day}`,
    reminded: (day) => `reminded ${day}`,
  },
  noContact: 'none yet',
  notForIt: 'not made for the member',
  states: {
    'not-started': 'Not begun',
    draft: 'Draft',
    returned: 'Sent back',
    awaiting: 'Waits for the member’s approver',
    submitted: 'Waits for review',
    approved: 'Approved',
    missing: 'Missing, with a reason',
    central: 'In a central source',
    'central-awaited': 'Expected from a central source',
  },
  letters: {
    'not-started': 'N',
    draft: 'D',
    returned: 'B',
    awaiting: 'W',
    submitted: 'R',
    approved: 'A',
    missing: 'M',
    central: 'C',
    'central-awaited': 'E',
  },
  legend: 'How to read the signs',
  remarks: (n) => (n === 1 ? 'one remark' : `${n} remarks`),
  reviewCell: 'review',
};
