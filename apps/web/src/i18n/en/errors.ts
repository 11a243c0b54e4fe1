import type { Texts } from '#i18n/sv.ts';

export const errors: Texts['errors'] = {
  title: 'Something went wrong',
  retry: 'Try again',
  offline: 'The service cannot be reached right now. Check your connection and try again.',
  requestId: (id) => `Reference ${id}`,
  codes: {
    'member.not-found': 'That municipality or region is not among the members.',
    'indicator.not-found': 'There is no such indicator.',
    'indicator-set.not-found': 'There is no such set of indicators.',
    'peers.not-found': 'The peer group has a code that is not a member.',
    'members.mixed': 'Municipalities and regions are not compared with each other.',
    'request.invalid': 'The address has something in it that the service does not understand.',
    'edition.not-found': 'There is no such edition.',
    internal: 'An error occurred in the service. It has been noted.',
  },
  notFoundTitle: 'Page not found',
  notFoundLead:
    'This address leads nowhere. Search for a municipality, or go to the start page and choose an indicator.',
  notFoundLink: 'To the start page',
  notFoundEditions: 'All editions',
};
