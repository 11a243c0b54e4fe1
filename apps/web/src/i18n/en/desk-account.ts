import type { account as sv } from '#i18n/sv/desk-account.ts';

export const account: typeof sv = {
  rolesTitle: 'What you may do',
  noRoles: 'You have no role at present. Tell the secretariat if that is wrong.',
  roles: {
    reporter: 'Reporter',
    approver: 'Approver',
    secretariat: 'Secretariat',
    administrator: 'Administrator',
  },
  detailsTitle: 'Name and language',
  save: 'Save',
  saved: 'Saved.',
  noticesTitle: 'Letters about what is published',
  noticesLead:
    'Here you choose which letters you want. Letters about your account, and reminders about reporting, are not affected.',
  noticesLegend: 'Send me a letter when',
  notices: {
    edition: 'a new edition of the indicators has been published',
    correction: 'a published figure from my municipality or region has been corrected',
    turned: 'somebody else’s correction has changed a published verdict or quarter of ours',
  },
  passwordTitle: 'Change your password',
  present: 'Present password',
  presentMissing: 'Write your present password',
  changePassword: 'Change the password',
  passwordChanged: 'The password has been changed, and you are signed out on all other devices.',
  codeTitle: 'One-time code at sign-in',
  codeOff:
    'With a one-time code it is not enough that somebody gets hold of your password. The code is made by an app on your phone or computer, such as the one you have at work already.',
  codeOn: 'The one-time code is on: it is asked for when you sign in with your password.',
  codesLeft: (left) =>
    left === 0
      ? 'You have no recovery codes left.'
      : left === 1
        ? 'You have one recovery code left.'
        : `You have ${left} recovery codes left.`,
  codeNotOffered:
    'The one-time code cannot be turned on at present: the service lacks a setting. Tell the secretariat if you want it.',
  codeElsewhere: (providers) =>
    `You sign in with ${providers}. How that is done safely is decided there, so neither password nor one-time code is needed here.`,
  codeStart: 'Turn on the one-time code',
  codeScan: 'Read the code into the app',
  codeScanLead:
    'Open an app for one-time codes and point the camera at the square. If you cannot, type the key by hand.',
  codeQr: 'QR code with the key, which stands below in text too',
  codeKey: 'Key',
  codeKeyCopy: 'Copy the key',
  codeOpenApp: 'Open in an app on this device',
  code: 'Code from the app',
  codeHint: 'Six digits. They change every thirty seconds.',
  codeMissing: 'Write the code of six digits',
  codeConfirm: 'Turn on',
  codeCancel: 'Cancel',
  codeTurnedOn: 'The one-time code is on. Keep the recovery codes now: they are shown this once only.',
  codesRenewed:
    'Here are your new recovery codes. The old ones are worth nothing any more. Keep them now: they are shown this once only.',
  codesTitle: 'Recovery codes',
  codesLead:
    'With one of them you sign in if you lose your phone. Each code works once. Keep them where you keep passwords.',
  codesCopy: 'Copy the codes',
  codesDownload: 'Download as a text file',
  codesPrint: 'Print',
  codesFile: (email) => `Recovery codes to Rätt håll for ${email}. Each code works once.`,
  codesFileName: 'recovery-codes-ratt-hall.txt',
  codeCancelled: 'Nothing has been changed.',
  codesHidden: 'The recovery codes are not shown again.',
  codesKept: 'I have kept them',
  codesRenew: 'Make new recovery codes',
  codeTurnOff: 'Turn off the one-time code',
  codeTurnedOff: 'The one-time code is off. The password alone is enough now.',
  methods: {
    password: 'with a password',
    'one-time-code': 'with a password and a one-time code',
    'recovery-code': 'with a password and a recovery code',
    provider: (name) => `with ${name}`,
  },
  sessionsTitle: 'Where are you signed in?',
  device: (browser, system) => `${browser} on ${system}`,
  unknownDevice: 'Unknown device',
  thisOne: 'this device',
  sessionFacts: (started, how, used, address) =>
    `Signed in ${started}${how === null ? '' : ` ${how}`}, last used ${used}, from ${address}`,
  unknownAddress: 'an unknown address',
  end: 'Sign out',
  endNamed: (device) => `Sign out ${device}`,
  ended: 'The device is signed out.',
  endOthers: 'Sign out on all other devices',
  othersEnded: 'You are signed out on all other devices.',
};
