/** Those who ask. The reporter and the approver are at the member 2580; the neighbour reports for another one. */
export const askers = [
  'visitor',
  'nobody',
  'neighbour',
  'reporter',
  'approver',
  'secretariat',
  'administrator',
] as const;

export type Asker = (typeof askers)[number];

const everybody: readonly Asker[] = askers;
const signedIn: readonly Asker[] = askers.filter((asker) => asker !== 'visitor');
const network: readonly Asker[] = ['secretariat', 'administrator'];
const member: readonly Asker[] = ['reporter', 'approver', ...network];

type Rule = { may: readonly Asker[]; at: string };

/**
 * Who gets past the gate at which route, and an address of it to try. Written by hand: a route that is missing here fails
 * the test, and so does a line without a route. The body of what changes something is left out on purpose: whoever gets
 * past the gate is then refused for that, and nothing is changed.
 */
const lines: Record<string, Rule> = {
  'GET /health': { may: everybody, at: '/health' },
  'GET /api/catalogue': { may: everybody, at: '/api/catalogue' },
  'GET /api/comparison': { may: everybody, at: '/api/comparison?members=2580' },
  'GET /api/members': { may: everybody, at: '/api/members' },
  'GET /api/members/:code/profile': { may: everybody, at: '/api/members/2580/profile' },
  'GET /api/members/:code/lessons': { may: everybody, at: '/api/members/2580/lessons' },
  'GET /api/members/:code/similar': { may: everybody, at: '/api/members/2580/similar' },
  'GET /api/network/lessons': { may: everybody, at: '/api/network/lessons' },
  'GET /api/network/overview': { may: everybody, at: '/api/network/overview' },
  'GET /api/network/summary': { may: everybody, at: '/api/network/summary' },
  'GET /api/indicators/:id': { may: everybody, at: '/api/indicators/household-waste' },
  'GET /api/indicators/:id/values': { may: everybody, at: '/api/indicators/household-waste/values' },
  'GET /api/indicators/:id/values.csv': { may: everybody, at: '/api/indicators/household-waste/values.csv' },
  'GET /api/values.csv': { may: everybody, at: '/api/values.csv' },
  'GET /api/values.json': { may: everybody, at: '/api/values.json' },
  'GET /api/similarity.csv': { may: everybody, at: '/api/similarity.csv?kind=region' },

  'GET /api/corrections.atom': { may: everybody, at: '/api/corrections.atom' },
  'GET /api/corrections': { may: everybody, at: '/api/corrections' },
  'GET /api/editions': { may: everybody, at: '/api/editions' },
  'GET /api/editions/:edition/values.csv': { may: everybody, at: '/api/editions/2026.1/values.csv' },
  'GET /api/editions/:edition/files': { may: everybody, at: '/api/editions/2026.1/files' },
  'GET /api/editions/:edition/report.pdf': { may: everybody, at: '/api/editions/2026.1/report.pdf' },
  'GET /api/editions/:edition/workbook.xlsx': { may: everybody, at: '/api/editions/2026.1/workbook.xlsx' },
  'GET /api/editions/:edition/data.zip': { may: everybody, at: '/api/editions/2026.1/data.zip' },
  'GET /api/editions/:edition/members/:code/workbook.xlsx': {
    may: everybody,
    at: '/api/editions/2026.1/members/2580/workbook.xlsx',
  },
  'GET /api/editions/:edition/members/:code/slides.pptx': {
    may: everybody,
    at: '/api/editions/2026.1/members/2580/slides.pptx',
  },
  'GET /api/editions/:edition/reports.zip': { may: everybody, at: '/api/editions/2026.1/reports.zip' },
  'GET /api/editions/:edition/members/:code/report.pdf': {
    may: everybody,
    at: '/api/editions/2026.1/members/2580/report.pdf',
  },

  'GET /api/editions/:edition/changes': { may: everybody, at: '/api/editions/2026.1/changes' },
  'GET /api/editions/:edition/changes.csv': { may: everybody, at: '/api/editions/2026.1/changes.csv' },
  'GET /api/editions/:edition/changes/indicators/:id': {
    may: everybody,
    at: '/api/editions/2026.1/changes/indicators/household-waste',
  },
  'GET /api/editions/:edition/changes/members/:code': {
    may: everybody,
    at: '/api/editions/2026.1/changes/members/2580',
  },

  'GET /api/session': { may: everybody, at: '/api/session' },
  'POST /api/session': { may: everybody, at: '/api/session' },
  'DELETE /api/session': { may: everybody, at: '/api/session?not=wanted' },

  'POST /api/password/forgotten': { may: everybody, at: '/api/password/forgotten' },
  'POST /api/password/reset': { may: everybody, at: '/api/password/reset' },
  'POST /api/delegation/open': { may: everybody, at: '/api/delegation/open' },
  'POST /api/delegation/answer': { may: everybody, at: '/api/delegation/answer' },
  'POST /api/invitation/open': { may: everybody, at: '/api/invitation/open' },
  'POST /api/invitation/accept': { may: everybody, at: '/api/invitation/accept' },

  'GET /api/federation': { may: everybody, at: '/api/federation' },
  'POST /api/federation/:provider/begin': { may: everybody, at: '/api/federation/1/begin' },
  'GET /api/federation/:provider/answer': { may: everybody, at: '/api/federation/1/answer' },
  'POST /api/federation/:provider/finish': { may: everybody, at: '/api/federation/1/finish' },

  'PUT /api/account': { may: signedIn, at: '/api/account' },
  'PUT /api/account/password': { may: signedIn, at: '/api/account/password' },
  'GET /api/account/notices': { may: signedIn, at: '/api/account/notices' },
  'PUT /api/account/notices': { may: signedIn, at: '/api/account/notices' },
  'GET /api/account/ways-in': { may: signedIn, at: '/api/account/ways-in' },
  'POST /api/account/code/prepare': { may: signedIn, at: '/api/account/code/prepare' },
  'PUT /api/account/code': { may: signedIn, at: '/api/account/code' },
  'POST /api/account/code/recovery': { may: signedIn, at: '/api/account/code/recovery' },
  'POST /api/account/code/off': { may: signedIn, at: '/api/account/code/off' },
  'GET /api/account/sessions': { may: signedIn, at: '/api/account/sessions' },
  'DELETE /api/account/sessions': { may: signedIn, at: '/api/account/sessions?not=wanted' },
  'DELETE /api/account/sessions/:session': { may: signedIn, at: '/api/account/sessions/nobodys' },

  'GET /api/people': { may: network, at: '/api/people' },
  'POST /api/people/:person/roles': { may: network, at: '/api/people/nobody-at-all/roles' },
  'DELETE /api/people/:person/roles': { may: network, at: '/api/people/nobody-at-all/roles' },
  'DELETE /api/people/:person/sessions': { may: network, at: '/api/people/nobody-at-all/sessions' },
  'DELETE /api/people/:person/code': { may: network, at: '/api/people/nobody-at-all/code' },
  'GET /api/invitations': { may: network, at: '/api/invitations' },
  'POST /api/invitations': { may: network, at: '/api/invitations' },
  'DELETE /api/invitations/:invitation': { may: network, at: '/api/invitations/nothing-at-all' },
  'GET /api/audit': { may: ['administrator'], at: '/api/audit' },

  'GET /api/rounds': { may: network, at: '/api/rounds' },
  'POST /api/rounds': { may: network, at: '/api/rounds' },
  'PUT /api/rounds/:year': { may: network, at: '/api/rounds/2024' },
  'POST /api/rounds/:year/:act': { may: network, at: '/api/rounds/2024/open' },
  'GET /api/reviews': { may: network, at: '/api/reviews?year=2024' },
  'GET /api/reviews/:code': { may: network, at: '/api/reviews/2580?year=2024' },
  'GET /api/rounds/:year/reminders': { may: network, at: '/api/rounds/2024/reminders' },
  'GET /api/rounds/:year/reminders/:code': { may: network, at: '/api/rounds/2024/reminders/2580' },
  'POST /api/rounds/:year/reminders': { may: network, at: '/api/rounds/2024/reminders' },
  'GET /api/rounds/:year/board': { may: network, at: '/api/rounds/2024/board' },

  'GET /api/edition-drafts': { may: network, at: '/api/edition-drafts' },
  'GET /api/edition-drafts/:year': { may: network, at: '/api/edition-drafts/2025' },
  'PUT /api/edition-drafts/:year': { may: network, at: '/api/edition-drafts/2025' },
  'GET /api/edition-drafts/:year/checklist': { may: network, at: '/api/edition-drafts/2025/checklist' },
  'GET /api/edition-drafts/:year/preview': { may: network, at: '/api/edition-drafts/2025/preview' },
  'GET /api/edition-drafts/:year/report.pdf': { may: network, at: '/api/edition-drafts/2025/report.pdf?lang=no' },
  'POST /api/edition-drafts/:year/publish': { may: network, at: '/api/edition-drafts/2025/publish' },
  'PUT /api/edition-drafts/:year/time': { may: network, at: '/api/edition-drafts/2025/time' },
  'POST /api/withdrawals': { may: network, at: '/api/withdrawals' },

  'GET /api/catalogue-editing/indicators': { may: network, at: '/api/catalogue-editing/indicators' },
  'GET /api/catalogue-editing/indicators/:id': { may: network, at: '/api/catalogue-editing/indicators/pasture' },
  'POST /api/catalogue-editing/indicators/:id/impact': {
    may: network,
    at: '/api/catalogue-editing/indicators/pasture/impact',
  },
  'PUT /api/catalogue-editing/indicators/:id': { may: network, at: '/api/catalogue-editing/indicators/pasture' },
  'GET /api/catalogue-editing/targets': { may: network, at: '/api/catalogue-editing/targets' },
  'POST /api/catalogue-editing/targets/impact': { may: network, at: '/api/catalogue-editing/targets/impact' },
  'PUT /api/catalogue-editing/targets/:id': { may: network, at: '/api/catalogue-editing/targets/nothing' },
  'GET /api/catalogue-editing/sets': { may: network, at: '/api/catalogue-editing/sets' },
  'PUT /api/catalogue-editing/sets/:id': { may: network, at: '/api/catalogue-editing/sets/nothing' },
  'POST /api/catalogue-editing/sets/:id/adopt': { may: network, at: '/api/catalogue-editing/sets/nothing/adopt' },
  'GET /api/catalogue-editing/sets/:id/overview': {
    may: network,
    at: '/api/catalogue-editing/sets/tolv-2012/overview',
  },
  'GET /api/catalogue-editing/sets/:id/members/:code/profile': {
    may: network,
    at: '/api/catalogue-editing/sets/tolv-2012/members/2580/profile',
  },
  'GET /api/catalogue-editing/history/:table': { may: network, at: '/api/catalogue-editing/history/indicators' },
  'POST /api/catalogue-editing/history/:table/:id/restorations': {
    may: network,
    at: '/api/catalogue-editing/history/indicators/pasture/restorations',
  },
  'GET /api/member-records': { may: network, at: '/api/member-records' },
  'GET /api/member-records.csv': { may: network, at: '/api/member-records.csv' },
  'POST /api/member-records': { may: network, at: '/api/member-records' },
  'GET /api/member-records/:code': { may: network, at: '/api/member-records/2580' },
  'PUT /api/member-records/:code': { may: network, at: '/api/member-records/2580' },
  'GET /api/member-records/:code/consequences': { may: network, at: '/api/member-records/2580/consequences' },
  'PUT /api/member-records/:code/populations': { may: network, at: '/api/member-records/2580/populations' },
  'POST /api/member-records/:code/restorations': { may: network, at: '/api/member-records/2580/restorations' },
  'GET /api/members/:code/contacts': { may: member, at: '/api/members/2580/contacts' },
  'PUT /api/members/:code/contacts/:kind': { may: member, at: '/api/members/2580/contacts/official' },
  'DELETE /api/members/:code/contacts/:kind': { may: member, at: '/api/members/2580/contacts/official' },
  'POST /api/members/:code/contacts/confirmation': { may: member, at: '/api/members/2580/contacts/confirmation' },
  'GET /api/contact-questions': { may: network, at: '/api/contact-questions' },
  'GET /api/contact-questions/:code': { may: network, at: '/api/contact-questions/2580' },
  'POST /api/contact-questions': { may: network, at: '/api/contact-questions' },
  'GET /api/groups': { may: network, at: '/api/groups' },
  'POST /api/groups': { may: network, at: '/api/groups' },
  'PUT /api/groups/:id': { may: network, at: '/api/groups/residensstader' },
  'POST /api/groups/:id/removal': { may: network, at: '/api/groups/residensstader/removal' },
  'POST /api/groups/:id/restorations': { may: network, at: '/api/groups/residensstader/restorations' },
  'POST /api/invitation-lists/preview': { may: network, at: '/api/invitation-lists/preview' },
  'POST /api/invitation-lists': { may: network, at: '/api/invitation-lists' },

  'GET /api/checks': { may: network, at: '/api/checks' },

  'GET /api/imports': { may: network, at: '/api/imports' },
  'POST /api/imports': { may: network, at: '/api/imports?name=a.csv' },
  'GET /api/imports/:id': { may: network, at: '/api/imports/00000000-0000-4000-8000-000000000000' },
  'PUT /api/imports/:id/sheet': { may: network, at: '/api/imports/00000000-0000-4000-8000-000000000000/sheet' },
  'POST /api/imports/:id/check': { may: network, at: '/api/imports/00000000-0000-4000-8000-000000000000/check' },
  'POST /api/imports/:id/load': { may: network, at: '/api/imports/00000000-0000-4000-8000-000000000000/load' },
  'POST /api/imports/:id/cancel': { may: network, at: '/api/imports/00000000-0000-4000-8000-000000000000/cancel' },
  'POST /api/imports/:id/undo': { may: network, at: '/api/imports/00000000-0000-4000-8000-000000000000/undo' },
  'GET /api/imports/:id/outcome.csv': {
    may: network,
    at: '/api/imports/00000000-0000-4000-8000-000000000000/outcome.csv',
  },

  'GET /api/members/:code/report': { may: member, at: '/api/members/2580/report' },
  'GET /api/members/:code/report/preview': { may: member, at: '/api/members/2580/report/preview' },
  'GET /api/members/:code/entries/:id/:year': { may: member, at: '/api/members/2580/entries/organic-food/2022' },
  'GET /api/members/:code/delegations': {
    may: ['reporter', ...network],
    at: '/api/members/2580/delegations',
  },
  'POST /api/members/:code/delegations': { may: ['reporter', ...network], at: '/api/members/2580/delegations' },
  'POST /api/members/:code/delegations/:delegation/reminder': {
    may: ['reporter', ...network],
    at: '/api/members/2580/delegations/nobodys-at-all/reminder',
  },
  'PUT /api/members/:code/delegations/:delegation': {
    may: ['reporter', ...network],
    at: '/api/members/2580/delegations/nobodys-at-all',
  },
  'DELETE /api/members/:code/delegations/:delegation': {
    may: ['reporter', ...network],
    at: '/api/members/2580/delegations/nobodys-at-all',
  },
  'GET /api/members/:code/handover': { may: member, at: '/api/members/2580/handover' },
  'PUT /api/members/:code/handover/:id': {
    may: ['reporter', ...network],
    at: '/api/members/2580/handover/organic-food',
  },
  'GET /api/handovers/gaps': { may: network, at: '/api/handovers/gaps' },
  'GET /api/members/:code/report/:year/workbook.xlsx': {
    may: member,
    at: '/api/members/2580/report/2024/workbook.xlsx',
  },
  'POST /api/members/:code/report/:year/workbook': { may: member, at: '/api/members/2580/report/2024/workbook' },
  'POST /api/members/:code/report/:year/workbook/marked.xlsx': {
    may: member,
    at: '/api/members/2580/report/2024/workbook/marked.xlsx',
  },
  'PUT /api/members/:code/entries': { may: ['reporter', ...network], at: '/api/members/2580/entries' },
  // Who may do which act is a table of its own, in `entry-steps.test.ts`.
  'POST /api/members/:code/entries/:act': { may: network, at: '/api/members/2580/entries/approve' },
};

/** What everybody may read, and may therefore read in an edition too. */
export const alsoInEditions = [
  'catalogue',
  'comparison',
  'members',
  'members/:code/profile',
  'members/:code/lessons',
  'members/:code/similar',
  'network/lessons',
  'network/overview',
  'network/summary',
  'indicators/:id',
  'indicators/:id/values',
  'indicators/:id/values.csv',
  'values.json',
  'similarity.csv',
].map((path): [string, Rule] => [
  `GET /api/editions/:edition/${path}`,
  { may: everybody, at: lines[`GET /api/${path}`]!.at.replace('/api/', '/api/editions/2026.1/') },
]);

export const access: Record<string, Rule> = { ...lines, ...Object.fromEntries(alsoInEditions) };
