import type { checks as swedish } from '#i18n/sv/desk-checks.ts';

export const checks: typeof swedish = {
  title: 'How often do the checks ask in vain?',
  answer: (stopped, of, share) =>
    `Of ${of} values that have already been accepted, ${stopped} (${share}) would have been asked about at least once.`,
  lead: 'What looks unusual is asked about before it is submitted. A check is used for an indicator only if it would have stopped less than 5% of the values that have already been accepted.',
  method:
    'Each value is tested as if it had been entered in its year: only against the values of the same member before it, and against those of other members in the same year. A check is tested only where there is something to compare with.',
  allTitle: 'All indicators together',
  eachTitle: 'Each indicator',
  eachLead:
    'Where a check of a member’s own earlier years asks too often, its wide form is used instead, which only asks about what is far off. With fewer than 20 tested values the share must be below 5% for all indicators together as well.',
  columns: {
    check: 'Check',
    stopped: 'Would have stopped',
    inForce: 'Used for',
    indicator: 'Indicator',
    asked: 'At least one question',
  },
  names: {
    slip: 'Mixed-up unit',
    'outside-usual': 'Outside what is likely',
    'own-level': 'Own level',
    'own-change': 'Own change',
    'far-from-peers': 'Other members',
    'same-as-before': 'Same value',
  },
  asks: {
    slip: 'Is the value about 10, 100, 1,000 or a million times too large or too small? Asked before anything else.',
    'outside-usual': 'Is the value outside what the indicator usually is?',
    'own-level':
      'Is the value far from the member’s earlier years? (More than 3.5 robust standard deviations, in the wide form 7.)',
    'own-change': 'Is the change much larger than usual? (More than 3 times the median, in the wide form 8.)',
    'far-from-peers':
      'Is the value more than three interquartile ranges outside the quartiles, when it was not before?',
    'same-as-before': 'Is the value exactly the same as the last time, without having been confirmed as unchanged?',
  },
  forces: { on: 'Used', wide: 'In wide form', off: 'Not used' },
  stopped: (share, n, of) => `${share} (${n} of ${of})`,
  inWideForm: 'in wide form',
  untested: 'Nothing to test on',
  judgedByAll: 'few values',
  inForce: (n, of) => `${n} of ${of} indicators`,
  ofWhichWide: (n) => `of which ${n} in wide form`,
};
