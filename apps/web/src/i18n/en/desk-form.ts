import type { form as sv } from '#i18n/sv/desk-form.ts';

export const form: typeof sv = {
  problems: 'Something needs to be corrected',
  showPassword: 'Show the password',
  email: 'E-mail address',
  emailHint: 'For example name@kommun.se',
  emailWrong: 'Write an e-mail address, for example name@kommun.se',
  name: 'Name',
  nameMissing: 'Write your first and last name',
  password: 'Password',
  passwordMissing: 'Write your password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters of any kind. A few words in a row do well, and you may paste.',
  passwordShort: 'The password needs at least 12 characters',
  passwordLong: 'The password may have at most 128 characters',
  language: 'Language of letters to you',
  languages: { sv: 'Svenska', en: 'English' },
};
