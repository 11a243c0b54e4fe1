import { afterAll, describe, expect, test } from 'vitest';
import { access, askers, type Asker } from './access-table.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp();
const { app, close } = opened;
afterAll(close);

const headersOf: Record<Asker, Record<string, string>> = {
  visitor: {},
  nobody: (await signedInAs(opened, [])).headers,
  neighbour: (await signedInAs(opened, [{ role: 'reporter', member: '2582' }])).headers,
  reporter: (await signedInAs(opened, [{ role: 'reporter', member: '2580' }])).headers,
  approver: (await signedInAs(opened, [{ role: 'approver', member: '2580' }])).headers,
  secretariat: (await signedInAs(opened, [{ role: 'secretariat', member: null }])).headers,
  administrator: (await signedInAs(opened, [{ role: 'administrator', member: null }])).headers,
};

test('every route is in the table, and every line of the table is a route', () => {
  const routes = [...app.methodsByAddress].flatMap(([url, methods]) =>
    [...methods].filter((method) => method !== 'HEAD').map((method) => `${method} ${url}`),
  );
  expect(routes.length).toBeGreaterThan(20);
  expect(Object.keys(access).sort()).toEqual(routes.sort());
});

/** What the gate answers: 401 or 403, or null for whoever gets past it, whatever comes of it then. */
async function gate(asker: Asker, method: string, url: string): Promise<number | null> {
  const reply = await app.inject({ method: method as 'GET', url, headers: headersOf[asker] });
  expect(reply.statusCode, reply.body).toBeLessThan(500);
  return [401, 403].includes(reply.statusCode) ? reply.statusCode : null;
}

function expected(asker: Asker, may: readonly Asker[]): number | null {
  return may.includes(asker) ? null : asker === 'visitor' ? 401 : 403;
}

describe.each(Object.entries(access))('%s', (route, { may, at }) => {
  test.each(askers)('%s', async (asker) => {
    expect(await gate(asker, route.split(' ')[0]!, at)).toBe(expected(asker, may));
  });
});
