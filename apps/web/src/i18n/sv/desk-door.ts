export const door = {
  signInTitle: 'Logga in',
  signInLead:
    'För den som rapporterar, granskar eller arbetar på kansliet. Alla siffror går att läsa utan att logga in.',
  email: 'E-postadress',
  password: 'Lösenord',
  signIn: 'Logga in',
  accountTitle: 'Ditt konto',
};
