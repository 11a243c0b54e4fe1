import * as catalogue from '@ratthall/contract/catalogue';
import * as comparisons from '@ratthall/contract/comparisons';
import * as corrections from '@ratthall/contract/corrections';
import type { Endpoint } from '@ratthall/contract/endpoint';
import { ErrorReply, errorStatus } from '@ratthall/contract/errors';
import * as health from '@ratthall/contract/health';
import * as indicators from '@ratthall/contract/indicators';
import * as jsonStat from '@ratthall/contract/json-stat';
import * as lessons from '@ratthall/contract/lessons';
import * as members from '@ratthall/contract/members';
import * as network from '@ratthall/contract/network';
import * as similarity from '@ratthall/contract/similarity';
import * as summary from '@ratthall/contract/summary';
import * as values from '@ratthall/contract/values';
import { Check, Clean, Errors } from 'typebox/value';
import { afterAll, describe, expect, test } from 'vitest';
import { openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

const endpoints = [
  catalogue,
  comparisons,
  corrections,
  health,
  indicators,
  jsonStat,
  lessons,
  members,
  network,
  similarity,
  summary,
  values,
]
  .flatMap((resource): unknown[] => Object.values(resource))
  .filter((part): part is Endpoint => typeof part === 'object' && part !== null && 'url' in part && 'method' in part);

/** Addresses to ask each endpoint at: a new endpoint has to be given some. */
const examples: Record<string, string[]> = {
  '/health': ['/health'],
  '/api/catalogue': ['/api/catalogue'],
  '/api/members': ['/api/members'],
  '/api/members/:code/profile': [
    ...['2580', '0980', '1382', '0021', '0003'].map((code) => `/api/members/${code}/profile`),
    ...['all', 'county', 'skr', 'size', 'neighbours', '2582,0180'].map(
      (peers) => `/api/members/2580/profile?peers=${peers}`,
    ),
    '/api/members/2580/profile?set=grona-2023&peers=size',
  ],
  '/api/members/:code/lessons': [
    ...['2580', '1382', '0003', '0021'].map((code) => `/api/members/${code}/lessons`),
    '/api/members/2580/lessons?set=grona-2023&peers=similar',
  ],
  '/api/network/lessons': [
    '/api/network/lessons',
    '/api/network/lessons?set=grona-2023&county=06',
    '/api/network/lessons?member=2580&peers=size',
    '/api/network/lessons?member=0003',
  ],
  '/api/network/overview': ['/api/network/overview', '/api/network/overview?set=grona-2023'],
  '/api/network/summary': ['/api/network/summary', '/api/network/summary?set=grona-2023&year=2019'],
  '/api/indicators/:id': ['household-waste', 'sludge-lead', 'co2-industry'].map((id) => `/api/indicators/${id}`),
  '/api/indicators/:id/values': [
    '/api/indicators/household-waste/values',
    '/api/indicators/co2-industry/values?from=2000&to=2013',
    '/api/indicators/organic-food/values?members=2580,0180&source=sekom',
  ],
  '/api/indicators/:id/values.csv': [
    '/api/indicators/ghg-ets/values.csv',
    '/api/indicators/ghg-ets/values.csv?style=excel-sv',
  ],
  '/api/values.csv': ['/api/values.csv'],
  // Those that there are, in `corrections.test.ts`.
  '/api/corrections': ['/api/corrections', '/api/corrections?member=2580&state=open&weight=minor&limit=5&offset=5'],
  '/api/values.json': ['/api/values.json', '/api/values.json?lang=en'],
  '/api/corrections.atom': ['/api/corrections.atom', '/api/corrections.atom?lang=en'],
  '/api/comparison': [
    '/api/comparison?members=2580',
    '/api/comparison?members=1382,2580,0980,0126,0604,1283,0180,2422&peers=county&set=grona-2023',
    '/api/comparison?members=0021,0003&indicators=sludge-lead,household-waste&peers=similar',
    '/api/comparison?members=2580,0180&indicators=organic-food&year=2015&from=2012&to=2018',
  ],
  '/api/members/:code/similar': [
    ...['2580', '1382', '0021'].map((code) => `/api/members/${code}/similar`),
    '/api/members/2580/similar?weights=population:2,latitude:0',
  ],
  '/api/similarity.csv': ['/api/similarity.csv?kind=region', '/api/similarity.csv?kind=municipality&members=2580'],
};

test('every endpoint of the contract is there', () => {
  expect(endpoints.length).toBeGreaterThanOrEqual(8);
  expect(endpoints.filter(({ method, url }) => !app.hasRoute({ method, url }))).toEqual([]);
});

describe.each(endpoints)('$method $url', ({ method, url, schema }) => {
  test.each(examples[url] ?? ['no example'])(
    '%s answers with the declared shape, and with nothing else',
    async (address) => {
      const reply = await app.inject({ method, url: address });
      expect(reply.statusCode).toBe(200);
      const body: unknown = schema.produces ? reply.body : reply.json();
      expect(Errors(schema.response[200]!, body)).toEqual([]);
      expect(Clean(schema.response[200]!, structuredClone(body))).toEqual(body);
    },
  );

  test('refuses a parameter that it does not know, by name', async () => {
    const example = examples[url]?.[0] ?? '';
    const reply = await app.inject({ method, url: `${example}${example.includes('?') ? '&' : '?'}colour=green` });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: 'request.invalid', issues: [{ field: 'colour', value: 'green' }] });
  });
});

test('refusals have the declared shape and a declared code', async () => {
  for (const url of ['/api/members/9999/profile', '/api/network/overview?set=x', '/api/nothing']) {
    const reply = await app.inject(url);
    expect(Check(ErrorReply, reply.json())).toBe(true);
    expect(errorStatus[reply.json<ErrorReply>().code as keyof typeof errorStatus]).toBe(reply.statusCode);
  }
});

test('a value and a reason why it is missing are never both there, and never both absent', async () => {
  const reply = await app.inject('/api/indicators/organic-food/values');
  const { rows } = reply.json<{ rows: { value: number | null; missing: string | null }[] }>();
  expect(rows.some(({ value }) => value === 0)).toBe(true);
  expect(rows.some(({ value }) => value === null)).toBe(true);
  expect(rows.filter(({ value, missing }) => (value === null) === (missing === null))).toEqual([]);
});
