export const heads = {
  signIn: 'Sign in',
  account: 'Account',
  board: 'Where the round stands',
  reviews: 'Review',
  review: 'Review a member',
  rounds: 'Reporting rounds',
  checks: 'Checks',
  report: 'Report',
  reportDone: 'What the figures say',
};
