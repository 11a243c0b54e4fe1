export const shell = {
  navigation: 'Reporting',
  account: 'Account',
  board: 'Where it stands',
  review: 'Review',
  reminders: 'Reminders',
  rounds: 'Rounds',
  checks: 'Checks',
  editions: 'Editions',
  catalogue: 'Indicators',
  imports: 'Load files',
  report: 'Report',
  members: 'Members',
  people: 'People',
  log: 'Log',
  signOut: 'Sign out',
  stillSignedIn: 'You are still signed in: no connection.',
  unsaved: (n: number) =>
    `${n === 1 ? '1 figure' : `${n} figures`} could not be saved and will be lost if you sign out. Sign out anyway?`,
  signedInAs: (name: string) => `Signed in as ${name}`,
  needsScript:
    'Reporting and reviewing need JavaScript: the figures are checked while you type. Allow JavaScript for this page, or open it in another browser. All public pages can be read without.',
};
