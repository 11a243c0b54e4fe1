export const heads = {
  signIn: 'Sign in',
  account: 'Account',
  board: 'Where the round stands',
  rounds: 'Reporting rounds',
  checks: 'Checks',
  report: 'Report',
  reportDone: 'What the figures say',
};
