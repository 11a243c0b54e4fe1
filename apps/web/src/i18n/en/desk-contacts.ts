import type { contacts as sv } from '#i18n/sv/desk-contacts.ts';

export const contacts: typeof sv = {
  title: 'Contacts',
  question: 'Are the contacts right?',
  lead: 'The secretariat turns to them, and the member confirms them each year.',
  kinds: { official: 'Official', politician: 'Politician' },
  none: 'Nobody given',
  confirmed: (year) => `Confirmed ${year}`,
  notConfirmed: (year) => `Not confirmed ${year}`,
  confirm: 'Yes, they are right',
  change: 'Change',
  changeOf: (kind) => `Change ${kind.toLowerCase()}`,
  give: 'Give one',
  giveOf: (kind) => `Give one: ${kind.toLowerCase()}`,
  remove: 'Remove',
  removeOf: (kind) => `Remove ${kind.toLowerCase()}`,
  removeSure: (name) => `Remove ${name}? What is known is deleted, and cannot be brought back.`,
  cancel: 'Cancel',
  name: 'Name',
  personTitle: 'Title or office',
  email: 'E-mail address',
  phone: 'Phone',
  phoneWrong: 'Write only digits, spaces, +, - and brackets',
  nameMissing: 'Write first and last name',
  save: 'Save and confirm',
  saved: 'The contact is saved and confirmed.',
  removed: 'The contact is removed.',
  confirmedNow: 'Thank you! The contacts are confirmed.',
  conflict:
    'Somebody else has changed the contact meanwhile. What holds now is shown above. Save again if it should be as you have written.',
  askTitle: 'Ask about the contacts',
  askLead: (n) =>
    n === 1
      ? 'One member has not confirmed its contacts this year.'
      : `${n}\u00a0members have not confirmed their contacts this year.`,
  allConfirmed: 'All members have confirmed their contacts this year.',
  askTo: (name) => `Letter to ${name}`,
  nobody: 'Nobody to write to: invite a reporter, or give a contact',
  askedAt: (day) => `Asked ${day}`,
  neverAsked: 'Not asked this year',
  chooseAll: 'Choose all who have not been asked',
  preview: 'Read the letter',
  previewOf: (member) => `Read the letter to ${member}`,
  send: (n) => (n === 0 ? 'Send letters' : n === 1 ? 'Send one letter' : `Send ${n}\u00a0letters`),
  sent: (n, unsent) =>
    `${n === 1 ? 'One letter has been sent.' : `${n}\u00a0letters have been sent.`}${unsent === 0 ? '' : ` ${unsent} could not be sent.`}`,
};
