import type { DeskTexts } from '#i18n/sv/desk.ts';

export const review: DeskTexts['review'] = {
  listTitle: 'What waits for review?',
  listLead: (n, members) => (n === 1 ? `One value waits at ${members}.` : `${n} values wait at ${members}.`),
  nothing: 'Nothing waits for review just now.',
  members: (n) => (n === 1 ? 'one member' : `${n}\u00a0members`),
  column: { member: 'Member', waiting: 'Waiting', clean: 'Without remarks', since: 'Waiting since' },
  tableLabel: 'members with values that wait for review',
  title: (name) => `Are the figures from ${name} right?`,
  about: (year) => `Figures of ${year}`,
  lead: (waiting, clean) =>
    `${waiting === 1 ? 'One value waits' : `${waiting} values wait`}. ${
      clean === 0
        ? 'All have something to look at.'
        : clean === waiting
          ? 'None has a remark.'
          : `${clean === 1 ? 'One of them has' : `${clean} of them have`} no remark.`
    }`,
  done: (name) => `Nothing more waits from ${name}.`,
  approveClean: (n) => `Approve all without remarks (${n})`,
  approveCleanAsk: (n, member) =>
    n === 1
      ? `The value from ${member} becomes public at once. Is it to be approved?`
      : `${n} values from ${member} become public at once. Are they to be approved?`,
  approveCleanYes: (n) => (n === 1 ? 'Yes, approve the value' : `Yes, approve ${n} values`),
  next: (name) => `Next: ${name}`,
  back: 'All that are waiting',
  order: 'What has remarks comes first.',
  clean: 'No remark',
  notClean: 'To look at',
  missing: (reason) => `Figure missing: ${reason}`,
  expectedBy: (day) => `Expected on ${day}.`,
  accepted: 'The value of the central source is accepted.',
  unchanged: 'Confirmed as unchanged, not measured anew.',
  before: (year, value) => `${year}: ${value}`,
  change: (amount) => `change ${amount}`,
  noBefore: 'No earlier value.',
  same: 'unchanged',
  points: (isOne) => (isOne ? 'percentage point' : 'percentage points'),
  submittedBy: (name, moment) => `Submitted by ${name}, ${moment}.`,
  peers: (year, n, low, high) => `Half of ${n} members of the same kind lay between ${low} and ${high} in ${year}.`,
  facts: {
    central: 'Central source',
    inputs: 'Inputs',
    method: 'Obtained',
    scope: 'Differs from the definition',
    isBreak: 'Break in the series',
    reason: 'Reason for the change',
    publicNote: 'Footnote for everybody',
    internalNote: 'Note',
    comment: 'Comment',
  },
  breakText: 'The method is new: the value cannot be compared with earlier years.',
  findings: 'What the checks noticed',
  answer: (reason, text) => `Answer: ${reason}. “${text}”`,
  isPublic: 'The answer becomes a footnote that everybody can read.',
  noAnswer: 'No answer yet.',
  chart: 'Show the series and the peers',
  chartLabel: (indicator, name) => `${indicator}, ${name}, with the submitted value last`,
  approve: 'Approve',
  sendBack: 'Send back',
  sendBackTitle: 'What needs to be corrected or explained?',
  sendBackHint: 'The reporter sees the comment beside the value.',
  commentMissing: 'Write what needs to be corrected or explained.',
  cancel: 'Cancel',
  notYours: 'You have submitted this yourself. Somebody else at the secretariat has to approve it.',
  told: {
    approve: (n, what) => (n === 1 ? `Approved and public: ${what}.` : `${n} values are approved and public.`),
    return: (_n, what) => `Sent back: ${what}.`,
  },
  changed: 'Something has changed meanwhile. What is shown now is the newest; look through it and try again.',
};
