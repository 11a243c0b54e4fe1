export const heads = {
  signIn: 'Logga in',
  account: 'Konto',
};
