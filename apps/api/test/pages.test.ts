import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageAddress } from '#http/page-address.ts';
import type { RenderPage } from '#http/pages.ts';
import { openTestApp } from './test-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'ratthall-web-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'assets/app-1a2b.js'), 'run()');
writeFileSync(join(folder, 'assets/app-1a2b.js.br'), 'compressed');
writeFileSync(join(folder, 'robots.txt'), 'User-agent: *');
writeFileSync(join(folder, 'index.html'), 'only a template');

let rendered = 0;
const render: RenderPage = async ({ url, origin, load }) => {
  rendered++;
  if (url === '/fault') throw new Error('no such thing');
  const { status, body } = await load(`/api/members/${url.split('/').at(-1)}/profile`);
  const name = (body as { member?: { name: string } }).member?.name ?? 'Finns inte';
  return { status, html: `<link rel="canonical" href="${origin}${url}"><h1>${name}</h1>${'<p>text</p>'.repeat(200)}` };
};

const { app, datasets, close } = await openTestApp({ web: { render, folder } });
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test('a page is made of what the API answers, once, and then kept with a tag', async () => {
  const first = await app.inject({ url: '/kommun/2580', headers: html });
  expect(first.statusCode).toBe(200);
  expect(first.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-data-version': datasets.current().version,
  });
  expect(first.body).toContain('<link rel="canonical" href="http://ratthall.test/kommun/2580"><h1>Luleå</h1>');
  const before = rendered;
  const second = await app.inject({
    url: '/kommun/2580',
    headers: { ...html, 'if-none-match': String(first.headers.etag) },
  });
  expect([second.statusCode, rendered]).toEqual([304, before]);
});

test('no page of ours may run a script of somebody else, or be shown inside another', async () => {
  const { headers } = await app.inject({ url: '/kommun/2580', headers: html });
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe-eval/);
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('only the charts that are made for it may be shown inside a page of somebody else', async () => {
  const framing = async (url: string) => {
    const { headers } = await app.inject({ url, headers: html });
    const policy = String(headers['content-security-policy']);
    return [/frame-ancestors [^;]*/.exec(policy)?.[0], headers['x-frame-options']];
  };
  const open = ['frame-ancestors *', undefined];
  const closed = ["frame-ancestors 'none'", 'DENY'];
  // Asked for twice: once made, once from memory.
  for (const url of ['/inbadda/karta/2580', '/inbadda/karta/2580', '/inbadda/finns-inte']) {
    expect(await framing(url)).toEqual(open);
  }
  const ways = ['/', '/kommun/0604', '/inbadda', '/x/inbadda/2580', '/assets/app-1a2b.js'];
  const tricks = ['/inbadda/../kommun/0684', '/inbadda/%2e%2e/kommun/0684', '/kommun/0684?x=/inbadda/'];
  for (const url of [...ways, ...tricks, ...tricks]) expect([url, ...(await framing(url))]).toEqual([url, ...closed]);
});

test('a page that is not found says so to people, with status 404, and is not kept', async () => {
  const reply = await app.inject({ url: '/kommun/9999', headers: html });
  expect([reply.statusCode, reply.headers['cache-control']]).toEqual([404, 'no-store']);
  expect(reply.body).toContain('Finns inte');
  const before = rendered;
  await app.inject({ url: '/kommun/9999', headers: html });
  expect(rendered).toBe(before + 1);
});

test('programs get pages too, but a code where there is none', async () => {
  expect((await app.inject({ url: '/kommun/2580', headers: { accept: '*/*' } })).statusCode).toBe(200);
  for (const [url, accept] of [
    ['/kommun/9999', '*/*'],
    ['/..%2f..%2fetc', '*/*'],
    ['/api/nothing', 'text/html'],
  ]) {
    const reply = await app.inject({ url: url!, headers: { accept: accept! } });
    expect([reply.statusCode, reply.json().code]).toEqual([404, 'address.not-found']);
  }
});

test('a page is made and kept once, however its address is written', async () => {
  const tags = new Set<unknown>();
  const before = rendered;
  for (const url of ['/kommun/0180', '/kommun/0180?utm_source=mail', '/kommun/0180?x=1&y=2']) {
    tags.add((await app.inject({ url, headers: html })).headers.etag);
  }
  expect([tags.size, rendered]).toEqual([1, before + 1]);
});

test('a parameter that only other pages read makes no page of its own', async () => {
  const pages = [
    ['/om', '/om?sort=a1', '/om?weights=growth:2', '/om?year=2019&rows=members'],
    ['/', '/?latitude=8', '/?members=lulea,boden', '/?show=lulea'],
    ['/jamfor', '/jamfor?among=06', '/jamfor?population=2', '/jamfor?show=lulea'],
    ['/nyckeltal/organic-food?year=2019', '/nyckeltal/organic-food?sort=a1&year=2019&from=2001'],
    ['/lika/lulea?latitude=8', '/lika/lulea?latitude=8&year=2019'],
  ];
  const made: string[] = [];
  const { app: own, close: end } = await openTestApp({
    web: { render: ({ url }) => Promise.resolve({ status: made.push(url) && 200, html: url }), folder },
  });
  for (const [plain = '', ...others] of pages) {
    for (const url of [plain, ...others]) expect((await own.inject({ url, headers: html })).body).toBe(plain);
  }
  expect(made).toEqual(pages.map(([plain]) => plain));
  await end();
});

test.each([
  ['/kommun/2580/', '/kommun/2580'],
  ['/kommun/2580/?peers=size&x=1', '/kommun/2580?peers=size'],
])('%s leads to %s', async (url, location) => {
  const reply = await app.inject({ url, headers: html });
  expect([reply.statusCode, reply.headers.location]).toEqual([308, location]);
});

test.each(['//[', '//evil.example/', '/.//evil.example/', '/a/..//evil.example/', '/%ff'])(
  'the address %s cannot be read',
  async (url) => {
    const reply = await app.inject({ url, headers: html });
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'request.malformed']);
  },
);

test('an address with a backslash, which a browser takes for a slash, names another host too', () => {
  expect(pageAddress('/\\evil.example/')).toBeNull();
});

test('what a page does not read is left out of its address, and what it reads is kept', () => {
  const search = '?length=short&indicators=household-waste&year=2020';
  expect(pageAddress(`/kommun/lulea${search}`)).toBe('/kommun/lulea');
  for (const path of ['/kommun/lulea/till-namnden', '/utgava/2026.1/kommun/lulea/till-namnden'])
    expect(pageAddress(path + search)).toBe(`${path}?indicators=household-waste&length=short`);
});

test('a page that fails is a fault of ours', async () => {
  const reply = await app.inject({ url: '/fault', headers: html });
  expect([reply.statusCode, reply.json().code]).toEqual([500, 'internal']);
});

test('files with a hash in their name are kept for ever, and come compressed', async () => {
  const reply = await app.inject({ url: '/assets/app-1a2b.js', headers: { 'accept-encoding': 'br' } });
  expect(reply.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
  });
  expect(reply.body).toBe('compressed');
  expect((await app.inject('/assets/app-1a2b.js')).body).toBe('run()');
  expect((await app.inject('/assets/gone.js')).json().code).toBe('address.not-found');
});

test('other files are kept for an hour, and the template is no file of ours', async () => {
  expect((await app.inject('/robots.txt')).headers['cache-control']).toBe('public, max-age=3600');
  expect((await app.inject({ url: '/index.html', headers: html })).body).not.toContain('template');
});
