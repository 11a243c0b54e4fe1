import { readdirSync } from 'node:fs';
import type { Endpoint } from '@ratthall/contract/endpoint';
import { saveEntries } from '@ratthall/contract/entries';
import { ErrorReply } from '@ratthall/contract/errors';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { Check } from 'typebox/value';
import { afterAll, expect, test } from 'vitest';
import { member, openDesk, year } from './entries-desk.ts';
import { signedInAs } from './people.ts';
import { allowedBy, spoilt } from './schema-arbitrary.ts';

const requests = 10_000;
/** The same requests each time, so that whoever breaks something sees it at once; another number tries others. */
const seed = 1983;

const opened = await openDesk();
const { app, database, close } = opened;
afterAll(close);

const folder = new URL('../../../packages/contract/src/', import.meta.url);
const resources = await Promise.all(
  readdirSync(folder)
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => import(new URL(name, folder).href) as Promise<Record<string, unknown>>),
);
const endpoints = resources
  .flatMap((resource) => Object.values(resource))
  .filter((part): part is Endpoint => typeof part === 'object' && part !== null && 'url' in part && 'method' in part)
  // Signing out would end the session that the others need.
  .filter(({ method, url }) => !(method === 'DELETE' && /session/.test(url)));

const roles = [
  [],
  [{ role: 'reporter', member }],
  [{ role: 'approver', member }],
  [{ role: 'administrator', member: null }],
] as const;
const people = await Promise.all(roles.map((own) => signedInAs(opened, own)));
const headers = [{}, ...people.map((one) => one.headers)];

const segments: Record<string, string[]> = {
  code: [member, member, '0180', '9999'],
  kind: ['official', 'politician'],
  id: ['organic-food', 'household-waste'],
  year: [String(year), '2025', '1066'],
  act: ['submit', 'approve', 'return', 'open'],
};

const known = {
  indicator: fc.constantFrom(
    'public-transport-trips',
    'sludge-lead',
    'sludge-cadmium',
    'organic-food',
    'household-waste',
    'protected-nature',
  ),
  // Many figures: of each, only the first few revisions that are tried can follow on what stands.
  year: fc.integer({ min: year - 14, max: year }),
  revision: fc.constantFrom(0, 0, 0, 1, 2),
  inputs: fc.constant({}),
  scope: fc.constant([]),
  person: fc.constantFrom(...people.map(({ id }) => id)),
  typed: fc.record({ value: fc.string({ maxLength: 30, unit: 'grapheme' }) }),
  answers: fc.constant([]),
};

const odd = fc.oneof(
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.constantFrom(
    '',
    '..',
    '../..',
    '%00',
    '%',
    'null',
    '0',
    '-1',
    '1e9',
    '٣',
    '{}',
    '__proto__',
    'constructor',
    "'--",
  ),
);

const address = ({ url, schema }: Endpoint) => {
  const names = [...url.matchAll(/:([a-z]+)/gi)].map(([, name]) => name!);
  const values = names.map((name) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...(segments[name] ?? ['abcdefgh12345678'])) },
      { weight: 1, arbitrary: odd },
    ),
  );
  const fields = fieldsOf(schema.querystring);
  const query = fc.dictionary(fields.length > 0 ? fc.constantFrom(...fields, 'other') : fc.constant('other'), odd, {
    maxKeys: 2,
  });
  return fc.tuple(fc.tuple(...values), fc.option(query, { nil: {}, freq: 3 })).map(([parts, asked]) => {
    const path = names.reduce((made, name, i) => made.replace(`:${name}`, () => encoded(parts[i]!)), url as string);
    const search = new URLSearchParams(
      Object.entries(asked).map(([name, text]): [string, string] => [name, wellFormed(text)]),
    ).toString();
    return search ? `${path}?${search}` : path;
  });
};

function fieldsOf(shape: { properties?: object } | undefined): string[] {
  return Object.keys(shape?.properties ?? {});
}

/** As it can stand in an address: half a character becomes the sign for one that cannot be read. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

function encoded(text: string): string {
  return text.startsWith('%') ? text : encodeURIComponent(wellFormed(text));
}

const body = ({ schema }: Endpoint) => {
  if (!schema.body) return fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined });
  const allowed = allowedBy(schema.body, known);
  return fc.oneof(allowed, allowed.chain(spoilt), fc.jsonValue({ maxDepth: 3 }), fc.string());
};

const anyRequest = fc.constantFrom(...endpoints).chain((endpoint) =>
  fc.record({
    endpoint: fc.constant(endpoint),
    url: address(endpoint),
    body: endpoint.method === 'GET' ? fc.constant(undefined) : body(endpoint),
    headers: fc.constantFrom(...headers),
  }),
);

/** A reporter who saves drafts: most are taken, so that it can be seen that they come back as they were sent. */
const drafts = allowedBy(saveEntries.schema.body, {
  ...known,
  person: fc.constant(people[1]!.id),
  expectedBy: fc.constantFrom(null, '2026-03-31'),
});
const saving = fc.record({
  endpoint: fc.constant<Endpoint>(saveEntries),
  url: fc.constant(`/api/members/${member}/entries`),
  body: fc.oneof(drafts, drafts.chain(spoilt)),
  headers: fc.constant(headers[2]!),
});

const request = fc.oneof({ weight: 4, arbitrary: anyRequest }, { weight: 1, arbitrary: saving });

const { entryRevisions, valueRevisions, roundRevisions, assignments, invitations, users } = database.tables;

/** How much has been written of everything that a request can write. */
async function written(): Promise<number[]> {
  const tables = [entryRevisions, valueRevisions, roundRevisions, assignments, invitations, users];
  const counts = tables.map((table) => database.query.select({ n: sql<number>`count(*)` }).from(table));
  return (await Promise.all(counts)).map(([row]) => Number(row?.n));
}

test(
  `${requests} requests of all kinds: never a fault, never a half of anything, no value changed, every refusal in the declared form`,
  { timeout: 300_000 },
  async () => {
    const statuses = new Map<number, number>();
    let before = await written();
    let saves = 0;
    const property = fc.asyncProperty(request, async ({ endpoint: { method }, url, body: payload, headers: own }) => {
      const isJson = payload !== undefined;
      const reply = await app.inject({
        method,
        url,
        headers: { ...own, ...(isJson && { 'content-type': 'application/json' }) },
        ...(isJson && { payload: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
      });
      const { statusCode: status } = reply;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status, reply.body).toBeLessThan(500);
      const after = await written();
      if (status >= 400) {
        expect(Check(ErrorReply, reply.json()), reply.body).toBe(true);
        expect(after).toEqual(before);
      }
      if (status === 200 && method === 'PUT' && url.includes('/entries')) {
        saves++;
        const { saved } = reply.json<{ saved: { entry: { content: unknown } }[] }>();
        const sent = (payload as { entries: { content: unknown }[] }).entries;
        expect(saved.map(({ entry }) => entry.content)).toEqual(
          JSON.parse(JSON.stringify(sent.map(({ content }) => content))),
        );
      }
      before = after;
    });
    await fc.assert(property, { numRuns: requests, seed });
    expect([...statuses.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(requests);
    expect(saves).toBeGreaterThan(10);
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404]));
  },
);
