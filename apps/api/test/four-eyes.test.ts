import { afterAll, describe, expect, test } from 'vitest';
import { aDraft, aRound, approver, member, openDesk, reporter, secretariat, year } from './entries-desk.ts';

const opened = await openDesk();
const { app, personAs, close } = opened;
afterAll(close);
const [kim, jo, jan] = [await personAs(reporter), await personAs(secretariat), await personAs(secretariat)];
const at = (indicator: string, revision: number) => ({ indicator, year, revision });

describe('four eyes', () => {
  test('nobody approves what they have submitted, even for the secretariat', async () => {
    await jo.save(aDraft('sludge-lead', 0, { kind: 'missing', value: null, missing: 'not-measured', typed: {} }));
    await jo.move('submit', [at('sludge-lead', 1)]);
    expect((await jo.move('approve', [at('sludge-lead', 2)])).body.code).toBe('action.not-allowed');
    const { body } = await jo.report();
    const own = body.entries.find(({ indicator }: { indicator: string }) => indicator === 'sludge-lead');
    expect(own).toMatchObject({ submittedBy: { id: jo.id }, may: ['withdraw', 'return'] });
    expect((await jan.move('approve', [at('sludge-lead', 2)])).status).toBe(200);
    const { rows } = (await app.inject(`/api/indicators/sludge-lead/values?members=${member}&from=${year}`)).json();
    expect(rows).toMatchObject([{ value: null, missing: 'not-measured', source: 'member' }]);
  });

  test('nobody approves what they have written themselves, whoever submitted it', async () => {
    const missing = { kind: 'missing' as const, value: null, missing: 'not-measured' as const, typed: {} };
    await jo.save(aDraft('solar-own-buildings', 0, missing));
    await kim.move('submit', [at('solar-own-buildings', 1)]);
    expect((await jo.move('approve', [at('solar-own-buildings', 2)])).body.code).toBe('action.not-allowed');
    expect((await jan.move('approve', [at('solar-own-buildings', 2)])).status).toBe(200);
    // What is begun anew after that is another matter.
    await kim.save(aDraft('solar-own-buildings', 3, { ...missing, internalNote: 'Frågat igen.' }));
    await kim.move('submit', [at('solar-own-buildings', 4)]);
    expect((await jo.move('approve', [at('solar-own-buildings', 5)])).status).toBe(200);
  });

  test('with an approver at the member it waits there first, and goes on with the name of who submitted it', async () => {
    const al = await personAs(approver);
    const both = await personAs(approver, secretariat);
    const missing = { kind: 'missing' as const, value: null, missing: 'declined' as const, typed: {} };
    await kim.save(aDraft('certified-schools', 0, missing));
    const { body } = await kim.move('submit', [at('certified-schools', 1)]);
    expect(body.saved[0].entry.status).toBe('awaiting');
    expect((await jan.move('approve', [at('certified-schools', 2)])).body.code).toBe('entry.wrong-step');
    expect((await kim.move('confirm', [at('certified-schools', 2)])).body.code).toBe('action.not-allowed');
    expect((await al.move('confirm', [at('certified-schools', 2)], 'Stämmer.')).body.saved[0].entry).toMatchObject({
      status: 'submitted',
      comment: 'Stämmer.',
    });
    const { body: report } = await jan.report();
    const own = report.entries.find(({ indicator }: { indicator: string }) => indicator === 'certified-schools');
    expect(own.submittedBy.id).toBe(kim.id);
    expect((await both.move('approve', [at('certified-schools', 3)])).status).toBe(200);
  });
});

describe('four eyes see more than who pressed the button', () => {
  const missing = { kind: 'missing' as const, value: null, missing: 'not-measured' as const, typed: {} };

  test('nobody confirms and approves the same, and to send back is not to write', async () => {
    const both = await personAs(approver, secretariat);
    await kim.save(aDraft('business-travel-ghg', 0, missing));
    await kim.move('submit', [at('business-travel-ghg', 1)]);
    await both.move('confirm', [at('business-travel-ghg', 2)]);
    expect((await both.move('approve', [at('business-travel-ghg', 3)])).body.code).toBe('action.not-allowed');
    await jan.move('return', [at('business-travel-ghg', 3)], 'Varför?');
    await kim.move('submit', [at('business-travel-ghg', 4)]);
    await (await personAs(approver)).move('confirm', [at('business-travel-ghg', 5)]);
    expect((await jan.move('approve', [at('business-travel-ghg', 6)])).status).toBe(200);
  });

  test('nobody makes themselves reporter, by a role or by an invitation', async () => {
    const role = { role: 'reporter', member };
    const ask = async (url: string, payload: object) =>
      (await app.inject({ method: 'POST', url, headers: jo.headers, payload })).json().code;
    expect(await ask(`/api/people/${jo.id}/roles`, role)).toBe('action.not-allowed');
    expect(await ask('/api/invitations', { ...role, email: jo.email, language: 'sv' })).toBe('action.not-allowed');
  });
});

test('an approver sends nothing back that has gone on, and answers what waits though the round is closed', async () => {
  const al = await personAs(approver);
  await kim.save(
    aDraft('business-travel-renewable-fuel', 0, { kind: 'missing', value: null, missing: 'declined', typed: {} }),
  );
  await kim.move('submit', [at('business-travel-renewable-fuel', 1)]);
  await aRound(opened, { status: 'closed' });
  expect((await kim.move('withdraw', [at('business-travel-renewable-fuel', 2)])).body.code).toBe('round.not-open');
  expect((await al.move('confirm', [at('business-travel-renewable-fuel', 2)])).status).toBe(200);
  await aRound(opened, { status: 'open' });
  expect((await al.move('return', [at('business-travel-renewable-fuel', 3)], 'Nej.')).body.code).toBe(
    'action.not-allowed',
  );
});
