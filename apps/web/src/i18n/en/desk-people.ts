import type { people as sv } from '#i18n/sv/desk-people.ts';

export const people: typeof sv = {
  title: 'Who can report and review?',
  lead: (persons, without) =>
    `${persons === 1 ? 'One person has' : `${persons} people have`} an account. ${
      without === 0
        ? 'All members have a reporter.'
        : without === 1
          ? 'One member has no reporter.'
          : `${without} members have no reporter.`
    }`,
  inviteTitle: 'Invite somebody',
  role: 'Role',
  roles: {
    reporter: 'Reporter',
    approver: 'Approver',
    secretariat: 'Secretariat',
    administrator: 'Administrator',
  },
  member: 'Municipality or region',
  memberMissing: 'Choose a municipality or region',
  chosenMember: (name) => `Chosen: ${name}`,
  changeMember: 'Change',
  memberHint: 'Type the beginning of the name and choose in the list',
  memberList: 'Members',
  memberEmpty: 'No member has that name',
  memberFound: (n) => (n === 1 ? 'One member' : `${n} members`),
  letterLanguage: 'Language of the invitation',
  send: 'Send the invitation',
  sent: (email) => `The invitation to ${email} has been sent.`,
  notSent: (email) =>
    `The invitation to ${email} has been made, but the letter could not be sent. Give the person the link in another safe way. It is shown only now:`,
  openTitle: 'Invitations that wait for an answer',
  noneOpen: 'No invitations wait for an answer.',
  invitedOn: (day, by) => (by === null ? `Invited ${day}` : `Invited ${day} by ${by}`),
  validUntil: (day) => `Valid until ${day}`,
  expired: (day) => `Expired ${day}`,
  again: 'Send again',
  againTo: (email) => `Send again to ${email}`,
  withdraw: 'Withdraw',
  withdrawFrom: (email) => `Withdraw the invitation to ${email}`,
  withdrawn: (email) => `The invitation to ${email} has been withdrawn.`,
  listTitle: 'Everybody with an account',
  filter: 'Search by name, e-mail or member',
  filterFound: (n) => (n === 1 ? 'One person' : `${n} people`),
  network: 'The whole network',
  noRole: 'Without a role',
  lastSignIn: (day) => `Last signed in ${day}`,
  neverSignedIn: 'Has not signed in',
  give: 'Give another role',
  giveTo: (name) => `Give another role: ${name}`,
  giveLead: 'The role holds at once, without a letter or an invitation. It can be taken again; the log shows both.',
  giveNow: 'Give the role',
  given: (role, name, member) =>
    member === null ? `${name} now has the role ${role}.` : `${name} now has the role ${role} for ${member}.`,
  hasRole: (name) => `${name} already has that role there. Choose another role or another member.`,
  take: 'Take the role',
  takeFrom: (role, name) => `Take the role ${role} from ${name}`,
  takeSure: (role, name) => `Take the role ${role} from ${name}? It holds at once.`,
  taken: (role, name) => `${name} no longer has the role ${role}.`,
  signOut: 'Sign out everywhere',
  signOutOf: (name) => `Sign out everywhere: ${name}`,
  signedOut: (name) => `${name} is signed out everywhere.`,
  turnOffCode: 'Turn off one-time code',
  turnOffCodeOf: (name) => `Turn off the one-time code of ${name}`,
  turnOffSure: (name) =>
    `Turn off the one-time code of ${name}? Only if you are sure of who is asking. ${name} is told by letter.`,
  codeTurnedOff: (name) => `The one-time code of ${name} is off.`,
  yesTurnOff: 'Yes, turn off',
  yes: 'Yes, take it',
  no: 'Cancel',
  withoutTitle: 'Members without a reporter',
  inviteTo: (member) => `Invite to ${member}`,
};
