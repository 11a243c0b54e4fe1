export const heads = {
  signIn: 'Sign in',
  account: 'Account',
};
