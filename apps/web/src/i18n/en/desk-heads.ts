export const heads = {
  signIn: 'Sign in',
};
