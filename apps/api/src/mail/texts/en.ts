import type { ContactKind } from '@ratthall/domain/contact';
import type { Role } from '@ratthall/domain/permissions';
import type { LetterTexts } from './sv.ts';

const roles: Record<Role, string> = {
  reporter: 'a reporter',
  approver: 'an approver',
  secretariat: 'one of the secretariat',
  administrator: 'an administrator',
};

const service = 'Rätt håll';

const contactKinds: Record<ContactKind, string> = { official: 'Official', politician: 'Politician' };

const stopLabel = 'You do not want letters like this? Choose not to have them';

const invented = ({ isFictional }: { isFictional: boolean }): string => (isFictional ? '[Invented network] ' : '');

export const en: LetterTexts = {
  invitation: ({ role, member, invitedBy, href, days, name }) => ({
    subject: `Invitation to ${service}`,
    parts: [
      name ? `Hello ${name},` : 'Hello,',
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

  delegation: (told) => ({
    subject: `${invented(told)}${told.isReminder ? 'Reminder: c' : 'C'}an you find a figure? ${told.indicator} ${told.year}, ${told.member}`,
    parts: [
      `Hello ${told.name},`,
      `${told.askedBy} asks you to find a figure for ${service}, the indicator service of the eco-municipalities: ${told.indicator} ${told.year} for ${told.member}.`,
      ...(told.message === '' ? [] : [`From ${told.askedBy}: ${told.message}`]),
      { label: 'See what is asked for, and answer', href: told.href },
      `You need no account. The link is valid until ${told.lastDay}, that day included. Do not pass it on: whoever has the link can answer in your name.`,
      ...(told.isReminder ? ['The link replaces the one that you were sent before.'] : []),
      `Your answer becomes a draft for ${told.askedBy}, who reviews and submits it. If there is no figure, you can say why.`,
    ],
  }),

  delegationAnswered: (told) => ({
    subject: `${invented(told)}${told.by} has answered: ${told.indicator} ${told.year}, ${told.member}`,
    parts: [
      `Hello ${told.name},`,
      `${told.by} has answered about ${told.indicator} ${told.year} for ${told.member}. The answer is a draft: look at it and submit it.`,
      { label: 'Open the figure in the report', href: told.href },
    ],
  }),

  contacts: (told) => ({
    subject: `${invented(told)}Are the contacts of ${told.member} right?`,
    parts: [
      `Hello ${told.name},`,
      `Once a year we ask the members to confirm whom the secretariat of the network should turn to. For ${told.member} this has not been confirmed in ${told.year} yet.`,
      ...told.contacts.map(
        ({ kind, name, title }) => `${contactKinds[kind]}: ${name}${title === '' ? '' : `, ${title}`}`,
      ),
      ...told.missing.map((kind) => `${contactKinds[kind]}: nobody given`),
      { label: 'Confirm or change', href: told.href },
      'If you have no account, please answer the secretariat instead and tell us who it is.',
    ],
  }),

  codeTurned: ({ name, isOn, by, href }) => ({
    subject: `One-time code turned ${isOn ? 'on' : 'off'} at ${service}`,
    parts: [
      `Hello ${name},`,
      isOn
        ? `From now on ${service} asks for a one-time code when you sign in with your password.`
        : `${by === null ? 'The one-time code of' : `${by} has turned off the one-time code of`} your account at ${service}${
            by === null ? ' has just been turned off' : ''
          }. The password alone is enough now.`,
      by === null
        ? 'If it was you, there is nothing to do.'
        : 'Had you asked for it? Turn it on again on your account page when you have an app that makes codes.',
      'If it was not you, change your password at once, and tell the secretariat.',
      { label: 'Your account', href },
    ],
  }),

  figure: (name, state) => `${name}${state === 'draft' ? ' (draft)' : state === 'returned' ? ' (sent back)' : ''}`,

  reminder: (told) => ({
    subject: `${told.isFictional ? '[Invented network] ' : ''}Reminder: figures of ${told.year} from ${told.member}`,
    parts: [
      `Hello ${told.name},`,
      told.isOver
        ? `The figures of ${told.year} were due on ${told.dueOn}, but can still be reported.`
        : `The figures of ${told.year} are due on ${told.dueOn}.`,
      ...(told.left.length > 0 ? [`Missing from ${told.member}:`, told.left] : []),
      ...(told.awaiting.length > 0 ? [`Waiting for you to approve for ${told.member}:`, told.awaiting] : []),
      ...(told.left.length > 0 ? ['Where there is no figure, you can say why.'] : []),
      ...(told.message === '' ? [] : [`From the secretariat: ${told.message}`]),
      { label: 'The whole report', href: told.report },
      'Once everything is done, there are no more reminders.',
    ],
  }),

  edition: (told) => ({
    subject: `${invented(told)}Edition ${told.edition} has been published`,
    parts: [
      `Hello ${told.name},`,
      `${told.publishedBy} has published edition ${told.edition} of the indicators of ${told.network}.${
        told.note === '' ? '' : ` ${told.note}`
      }`,
      { label: `Read edition ${told.edition}`, href: told.href },
      ...(told.members.length > 0 ? ['How it stands for you:', told.members] : []),
      'The edition never changes and can be cited. If a figure is corrected afterwards, it says so among the corrections.',
      { label: stopLabel, href: told.stop },
    ],
  }),

  corrected: {
    one: (figure, before, after) => `${figure}: from ${before} to ${after}`,
    same: (figure, shown) => `${figure}: ${shown} both before and now, as it is shown`,
    missing: (figure) => `${figure}: no figure, before or now`,
    many: (indicator, figures, years) => `${indicator}: ${figures} values ${years}`,
    none: 'no figure',
    feed: (network) => `Corrections of the indicators of ${network}`,
  },

  correction: (told) => ({
    subject: `${invented(told)}${
      told.isOwn
        ? `Correction of published figures: ${told.members.join(', ')}`
        : `A correction has changed what is said of ${told.members.join(', ')}`
    }`,
    parts: [
      `Hello ${told.name},`,
      told.isOwn
        ? `This has been corrected since edition ${told.editions.join(' and ')}:`
        : `Published figures of other members have been corrected. A verdict or a quarter has therefore changed for ${told.members.join(', ')}. This has been corrected since edition ${told.editions.join(' and ')}:`,
      ...told.lines.map(({ line, reason }) => `${line}.${reason === '' ? '' : ` “${reason}”`}`),
      ...(told.more > 0 ? [`And ${told.more} more.`] : []),
      ...(told.isMajor
        ? ['The correction changes something that has been published: a verdict, a quarter or a mean.']
        : []),
      { label: 'Read what changed', href: told.href },
      { label: stopLabel, href: told.stop },
    ],
  }),

  editionNotPublished: (told) => ({
    subject: `${told.isFictional ? '[Invented network] ' : ''}The ${told.year} edition was not published`,
    parts: [
      `Hello ${told.name},`,
      `The ${told.year} edition was to be published by itself on ${told.planned}, but ${hindrance(told.blocks)}. Nothing has been published.`,
      { label: 'See what remains', href: told.href },
      'It will not be published by itself until somebody at the secretariat sets a new time.',
    ],
  }),
};

function hindrance(blocks: number): string {
  if (blocks === 0) return 'whoever set the time may no longer publish, or something in the draft no longer exists';
  return `${blocks === 1 ? 'one item' : `${blocks}\u00a0items`} on the checklist stood in the way`;
}
