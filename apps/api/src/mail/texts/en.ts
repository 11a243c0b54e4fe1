import type { Role } from '@ratthall/domain/permissions';
import type { LetterTexts } from './sv.ts';

const roles: Record<Role, string> = {
  reporter: 'a reporter',
  approver: 'an approver',
  secretariat: 'one of the secretariat',
  administrator: 'an administrator',
};

const service = 'Rätt håll';

export const en: LetterTexts = {
  invitation: ({ role, member, invitedBy, href, days }) => ({
    subject: `Invitation to ${service}`,
    parts: [
      'Hello,',
      `${invitedBy} invites you to ${service}, the indicator service of the eco-municipalities, as ${roles[role]}${
        member === null ? '' : ` for ${member}`
      }.`,
      { label: 'Accept and choose a password', href },
      `The link is valid for ${days} days and can be used once. Do not pass it on: it is yours.`,
      'If you know nothing of this, ignore this letter. No account will be created.',
    ],
  }),

  reset: ({ name, href, minutes }) => ({
    subject: `New password for ${service}`,
    parts: [
      `Hello ${name},`,
      `Somebody, hopefully you, has asked for a new password for your account at ${service}.`,
      { label: 'Choose a new password', href },
      `The link is valid for ${minutes} minutes and can be used once.`,
      'If it was not you, ignore this letter. Your password is unchanged.',
    ],
  }),

  passwordChanged: ({ name, href }) => ({
    subject: `Your password for ${service} has been changed`,
    parts: [
      `Hello ${name},`,
      `The password of your account at ${service} has just been changed, and you have been signed out on all other devices.`,
      'If it was you, there is nothing to do.',
      'If it was not you, choose a new password at once, and tell the secretariat.',
      { label: 'Choose a new password', href },
    ],
  }),
};
