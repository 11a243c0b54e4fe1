export const heads = {
  signIn: 'Logga in',
};
