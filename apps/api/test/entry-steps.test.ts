import { afterAll, describe, expect, test } from 'vitest';
import * as contract from '@ratthall/contract/entries';
import { Errors } from 'typebox/value';
import { aContent, aDraft, aRound, approver, member, openDesk, reporter, secretariat, year } from './entries-desk.ts';

const opened = await openDesk();
const { app, datasets, personAs, close } = opened;
afterAll(close);
const [kim, jo] = [await personAs(reporter), await personAs(secretariat)];
const at = (indicator: string, revision: number) => ({ indicator, year, revision });

/** What everybody can read: bytes and all. */
async function everythingPublic(): Promise<string[]> {
  const addresses = [
    '/api/catalogue',
    `/api/members/${member}/profile`,
    '/api/network/overview',
    '/api/indicators/public-transport-trips',
    '/api/indicators/public-transport-trips/values',
    '/api/values.csv',
    `/api/members/${member}/lessons`,
    `/api/comparison?members=${member},2580`,
  ];
  const replies = await Promise.all(addresses.map((url) => app.inject(url)));
  return replies.map(({ statusCode, body, headers }) => `${statusCode} ${headers.etag as string} ${body}`);
}

const trips = {
  value: 8,
  inputs: { boardings: 33_320, population: 4_165 },
  typed: { boardings: '33 320', population: '4 165' },
  publicNote: 'Skolskjuts ingår inte.',
  isBreak: true,
};

describe('a figure on its way to the public', () => {
  test('is seen by nobody else until it is approved, and by everybody as soon as it is', async () => {
    const before = await everythingPublic();
    const { version } = datasets.current();
    await kim.save(aDraft('public-transport-trips', 0, trips));
    const findings = await kim.move('submit', [at('public-transport-trips', 1)]);
    const answers = (findings.body.issues ?? []).map(({ value }: { value: string }) => ({
      check: value,
      reason: 'real-change',
      text: `Svar på ${value}.`,
      isPublic: value === 'population-differs',
    }));
    expect([findings.status, findings.body.code]).toEqual([400, 'entry.not-ready']);
    await kim.save(aDraft('public-transport-trips', 1, { ...trips, answers }));
    const submitted = await kim.move('submit', [at('public-transport-trips', 2)]);
    expect(submitted.body.saved).toMatchObject([{ entry: { revision: 3, status: 'submitted' } }]);
    expect(await everythingPublic()).toEqual(before);

    const approved = await jo.move('approve', [at('public-transport-trips', 3)]);
    expect(approved.body.saved).toMatchObject([{ entry: { status: 'approved', author: { id: jo.id } } }]);
    const after = await everythingPublic();
    expect(after.filter((reply, i) => reply === before[i])).toEqual([]);
    expect(datasets.current().version).toBe(String(Number(version) + 1));
    const { rows } = (
      await app.inject(`/api/indicators/public-transport-trips/values?members=${member}&from=${year}`)
    ).json();
    expect(rows).toMatchObject([
      {
        year,
        value: 8,
        source: 'member',
        flags: ['break'],
        numerator: 33_320,
        denominator: 4_165,
        definitionVersion: 1,
      },
    ]);
    expect(rows[0].note).toContain('Skolskjuts ingår inte.');
    const csv = (await app.inject('/api/indicators/public-transport-trips/values.csv')).body;
    expect(csv).toContain(`${year},8,boardings/inh,,member,1,break,,33320,4165,"Skolskjuts`);
    const profile = (await app.inject(`/api/members/${member}/profile`)).json();
    const own = profile.indicators.find(({ id }: { id: string }) => id === 'public-transport-trips');
    expect(own.latest).toEqual({ year, value: 8 });
  });

  test('is answered for: its history says who, when, what and why', async () => {
    const { status, body } = await kim.history('public-transport-trips');
    expect(status).toBe(200);
    expect(body.revisions.map((row: { status: string }) => row.status)).toEqual([
      'draft',
      'draft',
      'submitted',
      'approved',
    ]);
    expect(body.published).toMatchObject([{ source: 'member', revision: 1, value: 8, author: { id: jo.id } }]);
  });

  test('that is public is changed through the same door, with a reason, and both stay in the history', async () => {
    const changed = { ...trips, value: 10, inputs: { boardings: 41_650, population: 4_165 } };
    const answers = ['own-change', 'own-level', 'population-differs', 'slip', 'outside-usual', 'far-from-peers'].map(
      (check) => ({ check, reason: 'earlier-corrected' as const, text: 'Rättat.', isPublic: false }),
    );
    await kim.save(aDraft('public-transport-trips', 4, { ...changed, answers }));
    const unsaid = await kim.move('submit', [at('public-transport-trips', 5)]);
    expect(unsaid.body).toMatchObject({ code: 'entry.not-ready', issues: [{ value: 'change-without-reason' }] });
    const reason = { code: 'earlier-corrected' as const, text: 'En linje hade glömts.' };
    await kim.save(aDraft('public-transport-trips', 5, { ...changed, answers, reason }));
    await kim.move('submit', [at('public-transport-trips', 6)]);
    await jo.move('approve', [at('public-transport-trips', 7)]);
    const { body } = await kim.history('public-transport-trips');
    expect(body.published).toMatchObject([{ value: 8 }, { revision: 2, value: 10 }]);
    expect(datasets.current().shown.get('public-transport-trips')).toBeDefined();
  });
});

test('many approvals at once are one data version, and all of them or none', async () => {
  const version = Number(datasets.current().version);
  const missing = { kind: 'missing' as const, value: null, missing: 'not-measured' as const, typed: {} };
  const ids = ['business-travel-energy', 'business-travel-co2', 'renewable-energy-premises'];
  const all = (revision: number) => ids.map((id) => at(id, revision));
  await kim.save(...ids.map((id) => aDraft(id, 0, missing)));
  await kim.move('submit', all(1));
  const stale = await jo.move('approve', [...all(2).slice(1), at(ids[0]!, 1)]);
  expect([stale.status, datasets.current().version]).toEqual([409, String(version)]);
  expect((await jo.move('approve', all(2))).body.saved).toHaveLength(3);
  expect(datasets.current().version).toBe(String(version + 1));
});

describe('a central figure', () => {
  const ofYear = { indicator: 'ghg-total', year: 2022 };
  const publicNow = async () => {
    const url = `/api/indicators/ghg-total/values?members=${member}&from=2022&to=2022`;
    return (await app.inject(url)).json().rows[0];
  };

  test('is overridden with a reason, and both are kept; accepted again, it is shown again', async () => {
    const central = await publicNow();
    expect(central.source).toBe('kolada');
    const own = { value: central.value + 1, typed: {}, reason: { code: 'other' as const, text: 'Egen uppföljning.' } };
    await kim.save({ ...ofYear, revision: 0, content: aContent({ ...own, reason: null }) });
    expect((await kim.move('submit', [{ ...ofYear, revision: 1 }])).body.issues).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: 'override-without-reason' })]),
    );
    const answers = ['own-change', 'own-level', 'slip', 'sum-differs', 'far-from-peers'].map((check) => ({
      check,
      reason: 'other' as const,
      text: 'Så är det.',
      isPublic: false,
    }));
    await kim.save({ ...ofYear, revision: 1, content: aContent({ ...own, answers }) });
    await kim.move('submit', [{ ...ofYear, revision: 2 }]);
    await jo.move('approve', [{ ...ofYear, revision: 3 }]);
    expect(await publicNow()).toMatchObject({ source: 'member', value: central.value + 1 });
    const csv = (await app.inject('/api/indicators/ghg-total/values.csv')).body;
    const lines = csv
      .split('\r\n')
      .filter((line) => line.startsWith(`ghg-total,${member},`) && line.includes(',2022,'));
    expect(lines.map((line) => line.split(',')[7])).toEqual(['member', 'kolada']);
    const kept = await app.inject(`/api/indicators/ghg-total/values?members=${member}&source=kolada&from=2022&to=2022`);
    expect(kept.json().rows).toMatchObject([{ value: central.value }]);

    const back = aContent({
      kind: 'accepted',
      value: null,
      typed: {},
      reason: { ...own.reason, text: 'Den stämmer.' },
    });
    await kim.save({ ...ofYear, revision: 4, content: back });
    await kim.move('submit', [{ ...ofYear, revision: 5 }]);
    await jo.move('approve', [{ ...ofYear, revision: 6 }]);
    expect(await publicNow()).toEqual(central);
    const { body } = await kim.history('ghg-total', 2022);
    expect(
      body.published.map(({ source, value }: { source: string; value: number | null }) => [source, value]),
    ).toEqual([
      ['kolada', central.value],
      ['member', central.value + 1],
      ['member', null],
    ]);
  });

  test('that is accepted is approved without a new figure or data version', async () => {
    const { version } = datasets.current();
    const entry = { indicator: 'ghg-total', year: 2021 };
    await kim.save({ ...entry, revision: 0, content: aContent({ kind: 'accepted', value: null, typed: {} }) });
    await kim.move('submit', [{ ...entry, revision: 1 }]);
    expect((await jo.move('approve', [{ ...entry, revision: 2 }])).status).toBe(200);
    expect(datasets.current().version).toBe(version);
  });
});

describe('a step is refused', () => {
  test('when it does not follow upon what has been done', async () => {
    const missing = { kind: 'missing' as const, value: null, missing: 'declined' as const, typed: {} };
    await kim.save(aDraft('sludge-cadmium', 0, missing));
    const { status, body } = await jo.move('approve', [at('sludge-cadmium', 1)]);
    expect([status, body.code]).toEqual([409, 'entry.wrong-step']);
    expect(body.issues).toEqual([
      { field: `sludge-cadmium ${year}`, value: 'approve', expected: 'save or submit, since it is draft' },
    ]);
  });

  test('when something else stands there, and then none of them is taken', async () => {
    await kim.save(aDraft('sludge-mercury', 0, { kind: 'missing', value: null, missing: 'declined', typed: {} }));
    await kim.save(aDraft('sludge-mercury', 1, { kind: 'missing', value: null, missing: 'too-small', typed: {} }));
    const { status, body } = await kim.move('submit', [at('sludge-cadmium', 1), at('sludge-mercury', 1)]);
    expect([status, body.code]).toEqual([409, 'entry.changed-meanwhile']);
    expect(body.conflicts).toMatchObject([{ indicator: 'sludge-mercury', current: { revision: 2 } }]);
    expect(Errors(contract.moveEntries.schema.response[409], body)).toEqual([]);
    expect((await kim.history('sludge-cadmium')).body.revisions).toHaveLength(1);
  });

  test('when nothing has been written', async () => {
    expect((await kim.move('submit', [at('co2-industry', 0)])).body.code).toBe('entry.not-found');
  });

  test('back without a word of what is wrong', async () => {
    await kim.move('submit', [at('sludge-mercury', 2)]);
    const { body } = await jo.move('return', [at('sludge-mercury', 3)], '  ');
    expect(body.issues).toMatchObject([{ field: 'comment' }]);
    const returned = await jo.move('return', [at('sludge-mercury', 3)], 'Vilken gräns?');
    expect(returned.body.saved[0].entry).toMatchObject({ status: 'returned', comment: 'Vilken gräns?' });
  });

  test('when the round has been closed, except for the secretariat', async () => {
    await aRound(opened, { status: 'closed' });
    expect((await kim.move('submit', [at('sludge-cadmium', 1)])).body.code).toBe('round.not-open');
    expect((await kim.save(aDraft('ghg-total'))).body.code).toBe('round.not-open');
    const report = (await kim.report()).body;
    expect(report.round.status).toBe('closed');
    expect(report.entries.flatMap(({ may }: { may: string[] }) => may)).toEqual([]);
    expect((await jo.save(aDraft('ghg-total'))).status).toBe(200);
    await aRound(opened, { status: 'open' });
  });
});

test('a preview says what the figures would say, to those who may know, and to nobody else', async () => {
  const before = await everythingPublic();
  const entry = { indicator: 'public-transport-trips', year, revision: 8 };
  await kim.save({
    ...entry,
    content: aContent({ ...trips, value: 9, inputs: { boardings: 37_485, population: 4_165 } }),
  });
  const { status, body, headers } = await kim.preview();
  expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
  expect(Errors(contract.previewReport.schema.response[200], body)).toEqual([]);
  const own = body.indicators.find(({ id }: { id: string }) => id === 'public-transport-trips');
  expect(own.latest).toEqual({ year, value: 9 });
  expect((await app.inject(`/api/members/${member}/report/preview`)).statusCode).toBe(401);
  expect(await everythingPublic()).toEqual(before);
});

describe('each act is refused at the gate to those who may never do it', () => {
  const all = ['reporter', 'approver', 'secretariat', 'neighbour'] as const;
  const may: [string, readonly (typeof all)[number][]][] = [
    ['submit', ['reporter', 'secretariat']],
    ['withdraw', ['reporter', 'secretariat']],
    ['confirm', ['approver']],
    ['return', ['approver', 'secretariat']],
    ['approve', ['secretariat']],
    ['constructor', ['reporter', 'approver', 'secretariat']],
  ];

  test.each(may)('%s', async (act, those) => {
    const people = {
      reporter: kim,
      approver: await personAs(approver),
      secretariat: jo,
      neighbour: await personAs({ role: 'reporter', member: '2580' }, { role: 'approver', member: '2580' }),
    };
    for (const name of all) {
      const reply = await people[name].move(act as 'submit', []);
      expect([name, reply.status]).toEqual([name, those.includes(name) ? (act === 'constructor' ? 404 : 400) : 403]);
    }
  });
});

test('every answer has the declared shape', async () => {
  expect(Errors(contract.readReport.schema.response[200], (await kim.report()).body)).toEqual([]);
  const history = await kim.history('public-transport-trips');
  expect(Errors(contract.readEntryHistory.schema.response[200], history.body)).toEqual([]);
  const saved = await kim.save(aDraft('ghg-ets'));
  expect(Errors(contract.saveEntries.schema.response[200], saved.body)).toEqual([]);
});
