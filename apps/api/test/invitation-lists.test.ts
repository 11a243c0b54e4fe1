import { previewInvitations, sendInvitations, type DoneLine } from '@ratthall/contract/invitation-lists';
import { Errors } from 'typebox/value';
import { afterAll, expect, test } from 'vitest';
import { lettersTo, tokenTo } from './letters.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp();
const { app, outbox, close } = opened;
afterAll(close);

const sam = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Sam Ek');
const ada = await signedInAs(opened, [{ role: 'administrator', member: null }], 'Ada Lo');
const rut = await signedInAs(opened, [{ role: 'reporter', member: '2580' }], 'Rut Ask');

async function post(url: string, payload: object, { headers } = sam) {
  const reply = await app.inject({ method: 'POST', url, headers, payload });
  return { status: reply.statusCode, body: reply.json() };
}

const preview = (text: string, by = sam) => post('/api/invitation-lists/preview', { text }, by);

const send = (text: string, isOnlyGood = false, by = sam) =>
  post('/api/invitation-lists', { text, language: 'sv', isOnlyGood }, by);

const verdicts = ({ lines }: { lines: { verdict: string }[] }) => lines.map(({ verdict }) => verdict);

const outcomes = ({ lines }: { lines: DoneLine[] }) => lines.map(({ outcome }) => outcome);

test('every line is judged, and nothing is done', async () => {
  await send('vantar@lulea.se;rapportör;Luleå');
  const { status, body } = await preview(
    [
      'ny@lulea.se\tRapportör\tLuleå kommun\tKim Berg',
      `${rut.email};godkännare;2580`,
      'ny;rapportör;Luleå',
      'ny@lulea.se;kock;Luleå',
      'ny@lulea.se;godkännare;Atlantis',
      'ny@lulea.se;godkännare;',
      'ny@lulea.se;kansliet;Luleå',
      'ny@lulea.se;administratör;',
      `${rut.email};rapportör;2580`,
      'vantar@lulea.se;rapportör;2580',
      'NY@lulea.se;reporter;2580',
      `${sam.email};rapportör;2580`,
    ].join('\n'),
  );
  expect(status).toBe(200);
  expect(Errors(previewInvitations.schema.response[200], body)).toEqual([]);
  expect(verdicts(body)).toEqual([
    'ok',
    'gets-role',
    'bad-address',
    'unknown-role',
    'unknown-member',
    'member-missing',
    'member-needless',
    'not-allowed',
    'has-role',
    'already-invited',
    'twice',
    'self',
  ]);
  expect(lettersTo('ny@lulea.se', outbox)).toEqual([]);
  expect(verdicts((await preview('ny@lulea.se;administratör', ada)).body)).toEqual(['ok']);
});

test('one bad line stops a list, unless only the good ones are wanted', async () => {
  const text = 'en@kalix.se;rapportör;Kalix;En Ny\ninget;rapportör;Kalix';
  const refused = await send(text);
  expect([refused.status, refused.body.code]).toEqual([400, 'invitation-list.not-all-good']);
  expect(refused.body.issues).toEqual([{ field: 'line 2', value: 'inget', expected: 'one e-mail address' }]);
  expect(lettersTo('en@kalix.se', outbox)).toEqual([]);
  const { body } = await send(text, true);
  expect(Errors(sendInvitations.schema.response[200], body)).toEqual([]);
  expect(outcomes(body)).toEqual(['invited', 'passed-over']);
  expect(lettersTo('en@kalix.se', outbox)[0]).toContain('Hej En Ny!');
  const reply = await app.inject({
    method: 'POST',
    url: '/api/invitation/open',
    payload: { token: tokenTo('en@kalix.se', outbox) },
  });
  expect(reply.json()).toMatchObject({ email: 'en@kalix.se', role: 'reporter', member: { name: 'Kalix' } });
});

test('whoever has an account is given the role', async () => {
  const { body } = await send(`${rut.email};rapportör;Kalix`);
  expect(outcomes(body)).toEqual(['given']);
  const { people } = (await app.inject({ url: '/api/people', headers: sam.headers })).json();
  const own = people.find(({ id }: { id: string }) => id === rut.id).assignments;
  expect(own).toContainEqual({ role: 'reporter', member: '2514' });
});

test('the same list sent twice at once invites once and gives once', async () => {
  const bo = await signedInAs(opened, [], 'Bo Ny');
  const text = `${bo.email};rapportör;Gotland`;
  const replies = await Promise.all([send(text, true), send(text, true)]);
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  expect(replies.flatMap(({ body }) => outcomes(body)).sort()).toEqual(['given', 'passed-over']);
});

test('a list has at least one line and at most five hundred', async () => {
  const line = (n: number) => `person${n}@lulea.se;rapportör;2580`;
  const lines = (n: number) => Array.from({ length: n }, (_, i) => line(i)).join('\n');
  expect((await preview(lines(500))).body.lines).toHaveLength(500);
  for (const text of [lines(501), '', ' \n\t\n']) {
    const { status, body } = await preview(text);
    expect([status, body.issues[0].field]).toEqual([400, 'text']);
  }
});

test('letters that are not taken are told of, and the invitations stand', async () => {
  const deaf = await openTestApp({ mailer: { send: async () => false, idle: async () => {} } });
  try {
    const kim = await signedInAs(deaf, [{ role: 'secretariat', member: null }]);
    const text = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@lulea.se;rapportör;2580`).join('\n');
    const ask = { url: '/api/invitation-lists', headers: kim.headers };
    const payload = { text, language: 'en', isOnlyGood: false };
    const { lines } = (await deaf.app.inject({ ...ask, method: 'POST', payload })).json();
    expect(outcomes({ lines })).toEqual(Array.from({ length: 5 }, () => 'unsent'));
    const { invitations } = (await deaf.app.inject({ url: '/api/invitations', headers: kim.headers })).json();
    expect(invitations).toHaveLength(5);
  } finally {
    await deaf.close();
  }
});
