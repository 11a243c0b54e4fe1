import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { codeOf, stepAt } from '@ratthall/api/two-factor/totp';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { client, startProvider, type Account } from '../../api/test/oidc-provider.ts';
import { firstAddress, isFine, said, type Started } from './desk.ts';
import { databaseIn, startService, temporaryFolder } from './service.ts';
import { languages, test as base } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

const secret = 'tolv blå cyklar i regn';
const ada = 'ada@ekokommun.se';
const accounts: Account[] = [
  { sub: 'kim', email: 'kim@kommun.example', email_verified: true, name: 'Kim Berg' },
  { sub: 'nobody', email: 'nobody@kommun.example', email_verified: true, name: 'Nina Ingen' },
];

/** A service with a database of its own, an administrator, and a provider beside it. */
const test = base.extend<{ service: Started }>({
  service: [
    // oxlint-disable-next-line no-empty-pattern -- this is how a fixture says that it needs no other
    async ({}, use) => {
      const { folder, remove } = temporaryFolder();
      const [outbox, port] = [join(folder, 'outbox'), await freePort()];
      const origin = `http://127.0.0.1:${port}`;
      const provider = await startProvider([`${origin}/api/federation/1/answer`], () => accounts);
      const service = await startService({
        DATABASE_URL: databaseIn(folder),
        OUTBOX: outbox,
        PORT: String(port),
        PUBLIC_URL: origin,
        SESSION_SECRET: 'for this test, and for nothing but this test',
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: client.id,
        OIDC_CLIENT_SECRET: client.secret,
        OIDC_NAME: 'Påhittade kommunen',
        OIDC_DOMAINS: 'kommun.example',
      });
      const started = { ...service, outbox };
      await makeAdministrator(started);
      await use(started);
      await service.stop();
      await provider.close();
      remove();
    },
    { scope: 'file' },
  ],
});

test('somebody invited gets in with the log-in of their organisation, and a stranger is told whom to ask', async ({
  aPage,
  service: { origin },
}) => {
  const page = await aPage({ at: '/logga-in?next=/konto', on: origin });
  await clickThrough(page, 'kim');
  await page.getByRole('heading', { name: 'Ditt konto' }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await said(page, 'Du loggar in med Påhittade kommunen').waitFor();
  await said(page, /Inloggad .* med Påhittade kommunen/).waitFor();
  await isFine(page);

  for (const language of languages) {
    const stranger = await aPage({ at: '/logga-in', on: origin, language, width: 360, isRefused: true });
    await clickThrough(stranger, 'nobody', language);
    const refused = stranger.getByRole('alert');
    await refused.getByText(language === 'sv' ? 'Be kansliet om en inbjudan' : 'Nobody here knows you yet').waitFor();
    await expect.poll(() => refused.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(new URL(stranger.url()).hash).toBe('');
    expect(await violationsOn(stranger)).toEqual([]);
    expect(await overflow(stranger)).toBe(0);
  }
});

test('a one-time code is turned on, asked for, and stood in for by a recovery code', async ({
  aPage,
  service: { origin },
}) => {
  const page = await aPage({ at: '/logga-in?next=/konto', on: origin, isRefused: true });
  await signIn(page);
  await page.getByRole('button', { name: 'Slå på engångskod' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Slå på engångskod');
  await page.getByLabel('Nuvarande lösenord').last().fill(secret);
  await page.keyboard.press('Enter');
  const key = (await page.locator('code').innerText()).replaceAll(' ', '');
  await isFine(page);
  await page.getByLabel('Kod från appen').fill('000 000');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Koden stämmer inte').waitFor();
  await page.getByLabel('Kod från appen').fill(codeNow(key));
  await page.keyboard.press('Enter');
  await said(page, 'Spara reservkoderna nu').waitFor();
  const codes = await page.locator('ol code').allInnerTexts();
  expect(codes).toHaveLength(10);
  await isFine(page);
  await page.getByRole('button', { name: 'Jag har sparat dem' }).click();
  await said(page, 'Reservkoderna visas inte igen.').waitFor();

  for (const language of languages) {
    const other = await aPage({ at: '/logga-in?next=/konto', on: origin, language, width: 360, isRefused: true });
    await signIn(other, language);
    const field = other.getByLabel(language === 'sv' ? 'Engångskod' : 'One-time code', { exact: true });
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await violationsOn(other)).toEqual([]);
    expect(await overflow(other)).toBe(0);
    if (language === 'sv') {
      // The next code: the one of now has turned it on, and none is taken twice.
      const code = codeNow(key, 1);
      await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
      await other.keyboard.press('Enter');
      await said(other, /med lösenord och engångskod/).waitFor();
    } else {
      await other.getByRole('button', { name: 'Use a recovery code instead' }).click();
      await other.getByLabel('Recovery code', { exact: true }).fill((codes[0] ?? '').toUpperCase());
      await other.keyboard.press('Enter');
      await said(other, 'The recovery code is spent. You have 9 left.').waitFor();
      expect(await violationsOn(other)).toEqual([]);
      await other.getByRole('button', { name: 'Continue' }).click();
      await said(other, /with a password and a recovery code/).waitFor();
    }
  }
});

async function clickThrough(page: Page, account: string, language: 'sv' | 'en' = 'sv'): Promise<void> {
  // The provider's own pages fetch a font from elsewhere, and look for an icon.
  await page.route(/fonts\.googleapis|favicon/, (route) => route.fulfill({ body: '' }));
  const words = language === 'sv' ? 'Logga in med Påhittade kommunen' : 'Sign in with Påhittade kommunen';
  await page.getByRole('button', { name: words }).click();
  await page.getByPlaceholder('Enter any login').fill(account);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function signIn(page: Page, language: 'sv' | 'en' = 'sv'): Promise<void> {
  await page.getByLabel(language === 'sv' ? 'E-postadress' : 'E-mail address').fill(ada);
  await page.getByLabel(language === 'sv' ? 'Lösenord' : 'Password', { exact: true }).fill(secret);
  await page.keyboard.press('Enter');
}

/** The code of now, or of a half minute after it. */
function codeNow(key: string, ahead = 0): string {
  const bits = Array.from(key, (one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'));
  const bytes = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  return codeOf(bytes, stepAt(new Date()) + ahead);
}

/** Makes the administrator that the start asks for, who invites Kim. */
async function makeAdministrator(service: Started): Promise<void> {
  const token = (await firstAddress(service)).hash.slice(1);
  const account = { name: 'Ada Åström', email: ada, password: secret, language: 'sv' };
  const cookie = await post(service, '/api/invitation/accept', { token, account }, '');
  await post(
    service,
    '/api/invitations',
    { email: 'kim@kommun.example', role: 'reporter', member: '2580', language: 'sv' },
    cookie,
  );
}

async function post({ origin }: Started, path: string, body: object, cookie: string): Promise<string> {
  const headers = { 'content-type': 'application/json', cookie };
  const reply = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(reply.status, await reply.clone().text()).toBe(200);
  return reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
