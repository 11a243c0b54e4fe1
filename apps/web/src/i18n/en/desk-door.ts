export const door = {
  signInTitle: 'Sign in',
  signInLead: 'For those who report, review or work at the secretariat. All figures can be read without signing in.',
  email: 'E-mail address',
  password: 'Password',
  signIn: 'Sign in',
  accountTitle: 'Your account',
};
