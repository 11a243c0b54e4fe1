import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { aContent, aDraft, approver, aRound, member, openDesk, reporter, secretariat, year } from './entries-desk.ts';
import { lettersTo, tokenTo } from './letters.ts';
import { signedInAs } from './people.ts';

const ascending = (a: number, b: number) => a - b;
let time = new Date('2025-06-01T12:00:00Z');
const opened = await openDesk({ now: () => time });
const { app, database, outbox, personAs, close } = opened;
afterAll(close);
const kim = await personAs(reporter);

type Headers = Record<string, string>;
const call = async (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  headers: Headers = {},
) => {
  const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json() };
};
const at = `/api/members/${member}/delegations`;
const wanted = (changes: object = {}) => ({
  indicator: 'organic-food',
  year,
  name: 'Karin Kost',
  email: 'karin@kommun.se',
  language: 'sv',
  message: 'Från kostenheten, tack.',
  lastDay: null,
  ...changes,
});
const ask = (changes: object = {}, headers: Headers = kim.headers) => call('POST', at, wanted(changes), headers);
const open = (token: string) => call('POST', '/api/delegation/open', { token });
const answer = (token: string, changes: object = {}) =>
  call('POST', '/api/delegation/answer', { token, revision: 0, content: aContent(), isDone: true, ...changes });
const withdraw = (id: string) => call('DELETE', `${at}/${id}`, undefined, kim.headers);
const entryOf = async (indicator: string) => {
  const { body } = await kim.report();
  return body.entries.find((one: { indicator: string }) => one.indicator === indicator)?.entry ?? null;
};
/** A link to a figure, of somebody with an address of their own. */
const aLink = async (indicator: string, changes: object = {}) => {
  const email = `${indicator}@kommun.se`;
  const { body, status } = await ask({ indicator, email, ...changes });
  expect(status, JSON.stringify(body)).toBe(200);
  return { id: body.delegation.id as string, token: tokenTo(email, outbox), email };
};

describe('a figure that somebody without an account is asked for', () => {
  test('is told in a letter, shown as a report of one figure, and answered as a draft in the name of who answers', async () => {
    const asked = await ask();
    expect(asked.body).toMatchObject({
      delegation: { indicator: 'organic-food', year, state: 'asked', lastDay: '2025-06-15', isReminded: false },
      isSent: true,
    });
    const token = tokenTo('karin@kommun.se', outbox);
    expect(asked.body.link).toBe(`http://ratthall.test/svara#${token}`);
    expect(lettersTo('karin@kommun.se', outbox).at(-1)).toContain('Från kostenheten, tack.');
    const stored = await database.query.select().from(database.tables.delegations);
    expect(JSON.stringify(stored)).not.toContain(token);

    const { body } = await open(token);
    expect(body).toMatchObject({ name: 'Karin Kost', shut: null, answeredAt: null, member: { code: member } });
    expect(body.report.entries.map((one: { indicator: string }) => one.indicator)).toEqual(['organic-food']);
    expect(body.report.entries[0].may).toEqual(['save']);
    expect(body.report.round.message).toBe('');

    const half = await answer(token, { isDone: false, content: aContent({ value: null, typed: { value: '3' } }) });
    expect(half.body).toMatchObject({ entry: { revision: 1, status: 'draft' }, answeredAt: null });
    const done = await answer(token, {
      revision: 1,
      content: aContent({ value: 34, typed: { value: '34' }, internalNote: 'Ur Agresso.' }),
      handover: { system: 'Agresso', how: 'Rapport 12', minutes: 30 },
    });
    expect(done.body.answeredAt).toBe(time.toISOString());
    const entry = await entryOf('organic-food');
    expect(entry).toMatchObject({ status: 'draft', content: { value: 34 }, author: { name: 'Karin Kost' } });
    expect(entry.author.onBehalfOf).toMatch(/^Person /);
    expect((await kim.history('organic-food')).body.revisions[0].author).toMatchObject({ name: 'Karin Kost' });
    const list = await call('GET', at, undefined, kim.headers);
    expect(list.body.delegations[0]).toMatchObject({ state: 'answered', openedAt: time.toISOString() });
    const letters = lettersTo(kim.email, outbox);
    expect(letters.at(-1)).toContain('Karin Kost har svarat');
    // To answer once more changes the draft, and writes no second letter.
    await answer(token, { revision: 2, content: aContent({ value: 35, typed: { value: '35' } }) });
    expect(lettersTo(kim.email, outbox)).toHaveLength(letters.length);
    const handover = await call('GET', `/api/members/${member}/handover`, undefined, kim.headers);
    const own = handover.body.entries.find((one: { indicator: string }) => one.indicator === 'organic-food');
    expect(own.handover.content).toMatchObject({ keeper: 'Karin Kost', reach: 'karin@kommun.se', system: 'Agresso' });
  });

  test('can be changed until it has been handed in, and not after', async () => {
    const { token } = await aLink('sludge-lead');
    await answer(token, { content: aContent({ value: 12, typed: { value: '12' } }) });
    const { revision, content } = await entryOf('sludge-lead');
    const answers = content.answers;
    await kim.save({ indicator: 'sludge-lead', year, revision, content: { ...content, answers } });
    const moved = await kim.move('submit', [{ indicator: 'sludge-lead', year, revision }]);
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
    expect((await open(token)).body).toMatchObject({ shut: 'handed-in', report: { entries: [{ may: [] }] } });
    const late = await answer(token, { revision: revision + 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'entry.wrong-step', conflicts: [] } });
    expect((await ask({ indicator: 'sludge-lead', email: 'ny@kommun.se' })).body.code).toBe('entry.wrong-step');
  });

  test('that has been changed meanwhile is answered with what stands there', async () => {
    const { token, id } = await aLink('public-transport-trips');
    await kim.save(aDraft('public-transport-trips'));
    const refused = await answer(token, { content: aContent({ value: 99, typed: { value: '99' } }) });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'entry.changed-meanwhile', conflicts: [{ current: { revision: 1, author: { id: kim.id } } }] },
    });
    await withdraw(id);
  });

  test('two answers at the same moment are one that is written, and one that sees it', async () => {
    const { token, id } = await aLink('sludge-cadmium');
    const replies = await Promise.all([1, 2].map((value) => answer(token, { content: aContent({ value }) })));
    expect(replies.map(({ status }) => status).sort(ascending)).toEqual([200, 409]);
    await withdraw(id);
  });
});

describe('who may ask, and for what', () => {
  test('nobody is asked twice for the same figure while a link to it is open, not even at the same moment', async () => {
    const both = await Promise.all(
      ['a@kommun.se', 'b@kommun.se'].map((email) => ask({ indicator: 'sludge-mercury', email })),
    );
    expect(both.map(({ status }) => status).sort(ascending)).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'delegation.exists', issues: [{ field: 'indicator' }] });
    const { id } = both.find(({ status }) => status === 200)!.body.delegation;
    await withdraw(id);
    expect((await ask({ indicator: 'sludge-mercury', email: 'c@kommun.se' })).status).toBe(200);
  });

  test('not somebody who can sign in for the member or the network, so that four eyes stay four', async () => {
    const al = await personAs(approver);
    const jo = await personAs(secretariat);
    for (const { email } of [al, jo, kim]) {
      const { status, body } = await ask({ indicator: 'household-waste', email: email.toUpperCase() });
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'delegation.has-account' });
    }
  });

  test('whoever answered and is made an approver afterwards does not confirm their own figure', async () => {
    const { token, email } = await aLink('certified-schools');
    const missing = aContent({ kind: 'missing', value: null, missing: 'not-measured', typed: {} });
    await answer(token, { content: missing });
    const later = await signedInAs(opened, [approver], 'Karin Kost');
    const { users } = database.tables;
    await database.atomically((write) => [write.update(users).set({ email }).where(eq(users.id, later.id))]);
    await personAs(approver);
    const moved = await kim.move('submit', [{ indicator: 'certified-schools', year, revision: 1 }]);
    expect(moved.body.saved[0].entry.status).toBe('awaiting');
    const confirmed = await call(
      'POST',
      `/api/members/${member}/entries/confirm`,
      { entries: [{ indicator: 'certified-schools', year, revision: 2 }], comment: '' },
      later.headers,
    );
    expect(confirmed.body.code).toBe('action.not-allowed');
  });

  test('for a figure of the member, of a year that is open, with a last day that there is', async () => {
    const wrong: [object, string, string][] = [
      [{ indicator: 'no-such-thing' }, 'request.invalid', 'indicator'],
      [{ year: 2026 }, 'request.invalid', 'year'],
      [{ year: 2025 }, 'round.not-open', 'year'],
      [{ lastDay: '2025-05-31' }, 'request.invalid', 'lastDay'],
      [{ lastDay: '2025-09-01' }, 'request.invalid', 'lastDay'],
      [{ lastDay: '2025-06-31' }, 'request.invalid', 'lastDay'],
      [{ email: 'karin@kommun.se, x@y.se' }, 'request.invalid', 'email'],
      [{ name: 'Karin\nBcc: x@y.se' }, 'request.invalid', 'name'],
      [{ message: 'x'.repeat(2_001) }, 'request.invalid', 'message'],
    ];
    for (const [i, [changes, code, field]] of wrong.entries()) {
      const { body } = await ask({ indicator: 'protected-nature', email: `fel${i}@kommun.se`, ...changes });
      expect({ code: body.code, field: body.issues?.[0]?.field }, JSON.stringify(changes)).toEqual({ code, field });
    }
  });

  test('another member’s delegations are nobody’s business', async () => {
    const { id } = await aLink('business-travel-co2');
    const other = await personAs({ role: 'reporter', member: '2580' });
    for (const url of [`/api/members/2580/delegations/${id}`, `${at}/${id}`]) {
      const { status, body } = await call('DELETE', url, undefined, other.headers);
      expect([403, 404]).toContain(status);
      expect(['action.not-allowed', 'delegation.not-found']).toContain(body.code);
    }
    await withdraw(id);
  });
});

describe('a link', () => {
  test('that was guessed leads nowhere, and says nothing', async () => {
    for (const token of ['x'.repeat(43), '_'.repeat(43)]) {
      expect(await open(token)).toMatchObject({ status: 404, body: { code: 'link.not-valid' } });
      expect(await answer(token)).toMatchObject({ status: 404, body: { code: 'link.not-valid' } });
    }
    expect((await open('short')).body).toMatchObject({ code: 'request.invalid', issues: [{ field: 'token' }] });
  });

  test('that has been withdrawn says so, and takes no answer', async () => {
    const { token, id } = await aLink('renewable-energy-premises');
    expect((await withdraw(id)).status).toBe(200);
    expect((await withdraw(id)).status).toBe(200);
    expect(await open(token)).toMatchObject({ status: 410, body: { code: 'delegation.withdrawn' } });
    expect(await answer(token)).toMatchObject({ status: 410, body: { code: 'delegation.withdrawn' } });
    expect(await entryOf('renewable-energy-premises')).toBeNull();
    const extended = await call('PUT', `${at}/${id}`, { lastDay: '2025-06-20' }, kim.headers);
    expect(extended.body.code).toBe('delegation.closed');
  });

  test('that has expired says so, until it is given another day', async () => {
    const { token, id } = await aLink('business-travel-energy', { lastDay: '2025-06-01' });
    time = new Date('2025-06-01T21:59:59Z');
    expect((await open(token)).status).toBe(200);
    time = new Date('2025-06-01T22:00:00Z');
    expect(await open(token)).toMatchObject({ status: 410, body: { code: 'delegation.expired' } });
    const extended = await call('PUT', `${at}/${id}`, { lastDay: '2025-06-20' }, kim.headers);
    expect(extended.body.delegation).toMatchObject({ lastDay: '2025-06-20', state: 'opened' });
    expect((await open(token)).status).toBe(200);
    time = new Date('2025-06-01T12:00:00Z');
    await withdraw(id);
  });

  test('is sent anew once as a reminder, in place of the one before', async () => {
    const { token, id, email } = await aLink('organic-arable-land');
    const remind = () => call('POST', `${at}/${id}/reminder`, { language: 'en' }, kim.headers);
    const both = await Promise.all([remind(), remind()]);
    expect(both.map(({ status }) => status).sort(ascending)).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('delegation.reminded');
    expect(lettersTo(email, outbox).at(-1)).toContain('replaces the one');
    expect((await open(token)).body.code).toBe('link.not-valid');
    expect((await open(tokenTo(email, outbox))).status).toBe(200);
    await withdraw(id);
    expect((await remind()).body.code).toBe('delegation.closed');
  });

  test('writes the one figure it is for: no other field, no text without end, nothing impossible', async () => {
    const { token, id } = await aLink('solar-own-buildings');
    const spoilt: [object, string][] = [
      [{ indicator: 'organic-food' }, 'indicator'],
      [{ content: aContent({ publicNote: 'x'.repeat(2_001) }) }, 'content.publicNote'],
      [{ content: aContent({ inputs: { 'not-one-of-its-inputs': 1 } }) }, 'content.inputs'],
      [{ content: aContent({ kind: null, value: null, typed: {} }) }, 'content.kind'],
      [{ handover: { system: 'x'.repeat(201), how: '', minutes: null } }, 'handover.system'],
    ];
    for (const [changes, field] of spoilt) {
      const { status, body } = await answer(token, changes);
      expect({ status, field: body.issues?.[0]?.field }, JSON.stringify(body)).toEqual({ status: 400, field });
    }
    expect((await answer(token, { content: aContent({ internalNote: 'x'.repeat(300_000) }) })).status).toBe(413);
    expect(await entryOf('solar-own-buildings')).toBeNull();
    await withdraw(id);
  });

  test('of a round that has closed shows the figure, and takes no answer', async () => {
    const { token } = await aLink('business-travel-ghg');
    await aRound(opened, { status: 'closed' });
    expect((await open(token)).body.shut).toBe('round-closed');
    expect(await answer(token)).toMatchObject({ status: 409, body: { code: 'round.not-open' } });
    await aRound(opened, { status: 'open' });
    expect((await answer(token)).status).toBe(200);
  });
});
