import type { door as sv } from '#i18n/sv/desk-door.ts';

export const door: typeof sv = {
  signInTitle: 'Sign in',
  signInLead: 'For those who report, review or work at the secretariat. All figures can be read without signing in.',
  signIn: 'Sign in',
  codeTitle: 'Write the one-time code',
  codeLead: 'The password is right. Your account has a one-time code too.',
  code: 'One-time code',
  codeHint: 'Six digits from the app on your phone or computer. You can paste them.',
  codeMissing: 'Write the code of six digits',
  recoveryCode: 'Recovery code',
  recoveryCodeHint:
    'One of the ten codes that you kept when you turned the one-time code on. Hyphens and capitals do not matter.',
  recoveryCodeMissing: 'Write a recovery code',
  useRecoveryCode: 'Use a recovery code instead',
  useCode: 'Use the one-time code instead',
  startAgain: 'Start again with e-mail and password',
  lostAll:
    'Have you lost both the app and the recovery codes? Ask the secretariat, who can turn the one-time code off.',
  recoveryCodeUsed: (left) =>
    `The recovery code is spent. ${
      left === 0
        ? 'It was your last: make new ones on your account page now.'
        : `You have ${left === 1 ? 'one' : left} left${left <= 3 ? '; make new ones on your account page soon' : ''}.`
    }`,
  goOn: 'Continue',
  providersTitle: 'Sign in with your organisation',
  providersLead: 'With the same sign-in as at work, without a password here.',
  signInAt: (provider) => `Sign in with ${provider}`,
  answerTitle: 'Signing in',
  answerPending: 'You are being signed in …',
  answerRefused: 'You could not be signed in',
  forgot: 'Have you forgotten your password?',
  noAccount: 'Accounts are made by invitation. If you have none, ask the secretariat.',
  accountTitle: 'Your account',
  forgotTitle: 'Have you forgotten your password?',
  forgotLead: 'Write your e-mail address, and we send you a link to choose a new one.',
  sendLink: 'Send the link',
  linkSent: (email) =>
    `If there is an account for ${email}, we have sent a letter there. Its link is valid for an hour. If no letter comes, look among the spam, or ask the secretariat.`,
  backToSignIn: 'To signing in',
  resetTitle: 'Choose a new password',
  resetLead: 'When you have chosen one, you are signed out wherever you were signed in with the old one.',
  save: 'Save the password',
  resetDone: 'The password has been changed. Sign in with the new one.',
  askAgain: 'Ask for a new link',
  linkMissing: 'The link is not whole. Open it again from the letter, or copy all of the address.',
  invitationTitle: 'You are invited',
  firstTitle: 'Create the first administrator',
  firstLead: 'There is no administrator yet. The account that you create here can invite everybody else.',
  roles: {
    reporter: 'a reporter',
    approver: 'an approver',
    secretariat: 'one of the secretariat',
    administrator: 'an administrator',
  },
  invited: (role, member, by) =>
    `${by ?? 'The secretariat'} invites you to Rätt håll as ${role}${member === null ? '' : ` for ${member}`}.`,
  roleMeans: {
    reporter: 'You fill in and submit the figures of the municipality or region.',
    approver: 'You go through the figures before they go to the secretariat.',
    secretariat: 'You run the rounds, review figures and invite those who report.',
    administrator: 'You look after accounts and who may do what, the secretariat included.',
  },
  validUntil: (day) => `The invitation is valid until ${day}.`,
  accept: 'Create the account',
  acceptSignedIn: (name) => `Accept as ${name}`,
  hasAccount: (email) => `There is an account for ${email} already. Sign in with it to accept.`,
};
