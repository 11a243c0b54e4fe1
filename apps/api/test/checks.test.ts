import { CheckRates } from '@ratthall/contract/checks';
import { comparingChecks } from '@ratthall/domain/entry-finding';
import { Errors } from 'typebox/value';
import { afterAll, describe, expect, test } from 'vitest';
import { checksInForce } from '#datasets/check-rates.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp();
const { app, datasets, close } = opened;
afterAll(close);

const secretariat = await signedInAs(opened, [{ role: 'secretariat', member: null }]);
const reporter = await signedInAs(opened, [{ role: 'reporter', member: '2580' }]);

const ask = async (headers: Record<string, string>, url = '/api/checks') => {
  const reply = await app.inject({ method: 'GET', url, headers });
  return { status: reply.statusCode, headers: reply.headers, body: reply.json() };
};

describe('the checks at entry', () => {
  test('are shown to the secretariat with what each would have stopped, and to nobody else', async () => {
    const { status, headers, body } = await ask(secretariat.headers);
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(Errors(CheckRates, body)).toEqual([]);
    expect(body.indicators).toHaveLength(datasets.current().indicators.size);
    expect((await ask(reporter.headers)).status).toBe(403);
    expect((await ask({})).status).toBe(401);
    expect((await ask(secretariat.headers, '/api/checks?all=1')).body.issues[0]).toMatchObject({ field: 'all' });
  });

  test('are in force only where they would have stopped less than one in twenty of what has been accepted', async () => {
    const { body } = (await ask(secretariat.headers)) as { body: CheckRates };
    for (const { indicator, rates } of body.indicators) {
      expect(rates.map(({ check }) => check)).toEqual([...comparingChecks]);
      for (const { share, inForce } of rates) if (inForce) expect(share ?? 0).toBeLessThan(0.05);
      const inForce = rates.flatMap((rate) => (rate.inForce ? rate.check : []));
      expect([...checksInForce(datasets.current(), indicator)]).toEqual(inForce);
    }
  });

  test('would together have asked about one value in twenty at most, of all indicators', async () => {
    const { body } = (await ask(secretariat.headers)) as { body: CheckRates };
    const sum = (of: 'tested' | 'stopped') => body.indicators.reduce((before, { asked }) => before + asked[of], 0);
    expect(sum('tested')).toBeGreaterThan(7_000);
    expect(sum('stopped') / sum('tested')).toBeLessThan(0.05);
  });

  test('look for slips in every indicator', async () => {
    const { body } = (await ask(secretariat.headers)) as { body: CheckRates };
    const slips = body.indicators.map(({ rates }) => rates[0]);
    expect(slips.every((rate) => rate?.check === 'slip' && rate.inForce)).toBe(true);
    expect(body.all[0]!.tested).toBeGreaterThan(6_000);
  });

  test('of an indicator that there is not are none', () => {
    expect(checksInForce(datasets.current(), 'nothing').size).toBe(0);
  });
});
