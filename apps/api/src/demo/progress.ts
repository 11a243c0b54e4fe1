import type { EntryContent } from '@ratthall/domain/entry';

/**
 * How far a member has come in the round. `all`: everything has been sent in · `half`: half of it has, and some more is
 * in drafts · `begun`: there are a few drafts. `goOn` is what the secretariat has done with what was sent in.
 */
export type Progress = { member: string; stage: 'all' | 'half' | 'begun'; goOn?: 'approve' };

export const progress: readonly Progress[] = [
  ...['9102', '9302', '9403', '9092', '9104', '9105', '9106', '9201', '9203', '9204', '9205', '9207'].map(done),
  ...['9401', '9402', '9404'].map(done),
  { member: '9101', stage: 'all' },
  { member: '9202', stage: 'all' },
  { member: '9301', stage: 'half' },
  { member: '9303', stage: 'begun' },
];

function done(member: string): Progress {
  return { member, stage: 'all', goOn: 'approve' };
}

type Place = { member: string; indicator: string };

/** What members say of some figures instead of a value. */
export const absences: readonly (Place & Pick<EntryContent, 'missing' | 'internalNote'>)[] = [
  { member: '9302', indicator: 'sludge-mercury', missing: 'not-measured', internalNote: 'Labbet bytte leverantör.' },
  { member: '9302', indicator: 'business-travel-energy', missing: 'definition-not-met', internalNote: '' },
  { member: '9101', indicator: 'organic-food', missing: 'declined', internalNote: '' },
  { member: '9403', indicator: 'sludge-lead', missing: 'not-applicable', internalNote: 'Verket är nedlagt.' },
  { member: '9102', indicator: 'sludge-cadmium', missing: 'too-small', internalNote: '' },
  {
    member: '9202',
    indicator: 'public-transport-renewable-fuel',
    missing: 'late',
    internalNote: 'Väntar på regionen.',
  },
];

/** As the year before, confirmed and not measured. */
export const confirmed: readonly Place[] = [{ member: '9302', indicator: 'renewable-energy-premises' }];

/** A draft in which kilometres stand for mil, as it was typed, with its warning not yet answered. */
export const slip: Place = { member: '9202', indicator: 'business-travel-energy' };

/** What the secretariat has sent back, and why. */
export const sentBack: readonly (Place & { comment: string })[] = [
  {
    member: '9301',
    indicator: 'public-transport-trips',
    comment: 'Siffran är lägre än vad regionen redovisar för er. Är alla linjer med?',
  },
];
