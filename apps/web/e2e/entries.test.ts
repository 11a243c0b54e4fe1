import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { databaseIn, startService, temporaryFolder } from './service.ts';
import { test as base } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

const secret = 'tolv blå cyklar i regn';
const at = '/rapportera/lulea?year=2024';
const asked = [
  'ghg-total',
  'household-waste',
  'sludge-lead',
  'sludge-cadmium',
  'organic-food',
  'public-transport-trips',
];

type Started = Awaited<ReturnType<typeof startService>>;
type Desk = {
  service: () => Started;
  restart: () => Promise<void>;
  /** Makes an account for Luleå. */
  invite: (name: string, role: 'reporter' | 'approver') => Promise<void>;
};

/** A service of its own with an open round and two people who report for Luleå: Kim and Alva. */
const test = base.extend<{ desk: Desk }>({
  desk: [
    // oxlint-disable-next-line no-empty-pattern -- this is how a fixture says that it needs no other
    async ({}, use) => {
      const { folder, remove } = temporaryFolder();
      const outbox = join(folder, 'outbox');
      const settings = { DATABASE_URL: databaseIn(folder), OUTBOX: outbox, SESSION_SECRET: 'x'.repeat(40) };
      let service = await startService(settings);
      const invite = await prepare(service, outbox);
      const { port } = new URL(service.origin);
      await use({
        service: () => service,
        invite,
        async restart() {
          service.kill();
          await service.ended;
          service = await startService({ ...settings, PORT: port });
        },
      });
      await service.stop();
      remove();
    },
    { scope: 'file' },
  ],
});

async function prepare(service: Started, outbox: string): Promise<Desk['invite']> {
  const found = await service.printed(/forsta#([\w-]{43})/);
  const administrator = await accepted(service, found?.[1] ?? '', { name: 'Ada Åström', email: 'ada@ekokommun.se' });
  const send = async (url: string, body: unknown) => {
    const reply = await post(service, url, body, administrator);
    expect(reply.status, await reply.clone().text()).toBe(200);
    return reply;
  };
  const round = { opensOn: '2025-01-01', dueOn: '2030-03-31', closesOn: '2030-12-31', message: '', remindOn: [] };
  await send('/api/rounds', { year: 2024, indicators: asked, ...round });
  await send('/api/rounds/2024/open', { revision: 1 });
  const invite: Desk['invite'] = async (name, role) => {
    const email = `${name}@lulea.se`;
    await send('/api/invitations', { email, role, member: '2580', language: 'sv' });
    const letter = readdirSync(outbox).find((file) => file.includes(email)) ?? '';
    const text = readFileSync(join(outbox, letter), 'utf8').replaceAll(/=\r?\n/g, '');
    await accepted(service, /inbjudan#([\w-]{43})/.exec(text)?.[1] ?? '', { name: `${name} Berg` });
  };
  await invite('kim', 'reporter');
  await invite('alva', 'reporter');
  return invite;
}

/** Makes the account that an invitation is for. Gives its cookie. */
async function accepted(service: Started, token: string, account: { name: string; email?: string }): Promise<string> {
  const body = { token, account: { password: secret, language: 'sv', ...account } };
  const reply = await post(service, '/api/invitation/accept', body);
  expect(reply.status, await reply.clone().text()).toBe(200);
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

const post = ({ origin }: Started, url: string, body: unknown, cookie = '') =>
  fetch(origin + url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByLabel('E-postadress', { exact: true }).fill(`${name}@lulea.se`);
  await page.getByLabel('Lösenord', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
}

const rowOf = (page: Page, indicator: string) => page.locator(`[id="${indicator}"]`);
const fieldOf = (page: Page, indicator: string, field: string) => page.locator(`[id="${indicator}--${field}"]`);
const saved = (page: Page) => page.getByText(/^Sparat \d\d:\d\d$/).waitFor();

describe('the report of a member', () => {
  const opened = async (
    aPage: (visit: { at: string; on: string; width?: number; isRefused?: boolean }) => Promise<Page>,
    { service }: Desk,
    name = 'kim',
    visit: { width?: number; isRefused?: boolean } = {},
  ) => {
    const page = await aPage({ at: `/logga-in?next=${at}`, on: service().origin, ...visit });
    await signIn(page, name);
    await page.waitForURL(/\/rapportera\/lulea/);
    await rowOf(page, 'sludge-lead').waitFor();
    return page;
  };

  test('is filled in by keyboard, figure after figure, and a slip of the decimal mark is caught', async ({
    aPage,
    desk,
  }) => {
    const page = await opened(aPage, desk);
    await fieldOf(page, 'public-transport-trips', 'boardings').focus();
    await page.keyboard.type('5,2 milj');
    await page.getByText('Förstått som 5 200 000 påstigningar').waitFor();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('public-transport-trips--population');
    const gases = rowOf(page, 'ghg-total');
    await fieldOf(page, 'ghg-total', 'value').focus();
    await page.keyboard.type('432,5');
    await gases.getByText('Menade du 43,25').waitFor();
    await gases.getByRole('button', { name: /^Ja, ändra till 43,25/ }).click();
    await gases.getByText('Klar att lämna in').waitFor();
    await saved(page);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('loses nothing that is typed while the service is away, nor when the page is loaded anew', async ({
    aPage,
    desk,
  }) => {
    const page = await opened(aPage, desk, 'kim', { isRefused: true });
    await fieldOf(page, 'sludge-lead', 'lead').fill('21,5');
    await saved(page);
    await page.reload();
    await rowOf(page, 'sludge-lead').waitFor();
    expect(await fieldOf(page, 'sludge-lead', 'lead').inputValue()).toBe('21,5');
    await page.context().setOffline(true);
    await fieldOf(page, 'sludge-lead', 'lead').fill('22,5');
    await page.getByText('Inte sparat: ingen förbindelse').waitFor();
    await desk.restart();
    await page.context().setOffline(false);
    await saved(page);
    await page.reload();
    await rowOf(page, 'sludge-lead').waitFor();
    expect(await fieldOf(page, 'sludge-lead', 'lead').inputValue()).toBe('22,5');
  });

  test('shows both versions when two people write the same figure, and keeps the one that is chosen', async ({
    aPage,
    desk,
  }) => {
    const [kim, alva] = [
      await opened(aPage, desk, 'kim', { isRefused: true }),
      await opened(aPage, desk, 'alva', { isRefused: true }),
    ];
    await fieldOf(alva, 'organic-food', 'organic-food-cost').fill('3 000 000');
    await saved(alva);
    await fieldOf(kim, 'organic-food', 'organic-food-cost').fill('4 000 000');
    const conflict = kim.getByRole('group', { name: /Någon annan har ändrat samtidigt/ });
    await conflict.getByText('alva Berg').waitFor();
    await conflict.getByRole('radio').last().check();
    await conflict.getByRole('button', { name: 'Spara det valda' }).click();
    await conflict.waitFor({ state: 'detached' });
    expect(await fieldOf(kim, 'organic-food', 'organic-food-cost').inputValue()).toBe('3 000 000');
  });

  test('takes a block from a spreadsheet, after it has been seen what would change', async ({ aPage, desk }) => {
    const page = await opened(aPage, desk);
    await page.getByRole('button', { name: 'Klistra in från Excel' }).click();
    await page.getByLabel('Celler').fill('Nyckeltal\t2024\n8a\t23,5\nHushållsavfall (kommunalt avfall)\t\nOkänt\t4');
    const row = page.getByRole('row', { name: /Bly i avloppsslam/ });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['', '2024', '22,5', '23,5', '']);
    await page.getByText('En rad kändes inte igen').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ändra 1 uppgift' }).click();
    await saved(page);
    expect(await fieldOf(page, 'sludge-lead', 'lead').inputValue()).toBe('23,5');
  });

  test('is submitted, and says at once what the figures say', async ({ aPage, desk }) => {
    const page = await opened(aPage, desk);
    await page.getByRole('checkbox', { name: /Växthusgas/ }).uncheck();
    await page.getByRole('button', { name: /^Lämna in \d/ }).click();
    await page
      .getByText(/inlämnad/)
      .first()
      .waitFor();
    await rowOf(page, 'sludge-lead').getByText('Inlämnad till kansliet').waitFor();
    await page.goto(`${desk.service().origin}/rapportera/lulea/klart?year=2024`);
    await page.getByRole('heading', { name: 'Vad säger siffrorna om Luleå?' }).waitFor();
    await page.getByRole('table').getByText('Bly i avloppsslam').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('keeps the focus where the work is, and tells what was done', async ({ aPage, desk }) => {
    const page = await opened(aPage, desk);
    const row = rowOf(page, 'sludge-cadmium');
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '');
    await row.getByRole('button', { name: 'Uppgift saknas' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^<select/);
    await page
      .getByRole('status')
      .getByText(/Välj varför/)
      .waitFor();
    expect(await row.getByText('Behöver rättas').count()).toBe(0);
    await row.getByRole('button', { name: 'Ange värde i stället' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^<input/);
    await saved(page);
  });

  test('knows a second window of the same person for what it is', async ({ aPage, desk }) => {
    const first = await opened(aPage, desk, 'kim', { isRefused: true });
    const second = await opened(aPage, desk, 'kim', { isRefused: true });
    await fieldOf(second, 'sludge-cadmium', 'cadmium').fill('0,7');
    await saved(second);
    await fieldOf(first, 'sludge-cadmium', 'cadmium').fill('0,8');
    const conflict = first.getByRole('group', { name: /Du har ändrat i ett annat fönster/ });
    await conflict.getByText('I det andra fönstret').waitFor();
    await rowOf(first, 'sludge-cadmium')
      .getByText(/Välj siffra/)
      .waitFor();
    await first.getByRole('link', { name: 'Välj siffra' }).waitFor();
    await conflict.getByRole('button', { name: 'Spara det valda' }).click();
    await saved(first);
  });

  test('saves nothing of one person in the name of another, and says who is signed in', async ({ aPage, desk }) => {
    const page = await opened(aPage, desk, 'kim', { isRefused: true });
    await page.context().clearCookies();
    await fieldOf(page, 'sludge-cadmium', 'cadmium').fill('0,9');
    await page.getByText('du har blivit utloggad').waitFor();
    expect(await page.getByLabel('E-postadress', { exact: true }).inputValue()).toBe('kim@lulea.se');
    await signIn(page, 'alva');
    await page.getByText('du är inloggad som någon annan, alva Berg').waitFor();
    expect(await fieldOf(page, 'sludge-cadmium', 'cadmium').inputValue()).toBe('0,9');
    await signIn(page, 'kim');
    await saved(page);
    expect(await fieldOf(page, 'sludge-cadmium', 'cadmium').inputValue()).toBe('0,9');
  });

  test('of a year that nobody asks for has nothing left, and nothing to accept all at once', async ({
    aPage,
    desk,
  }) => {
    const page = await opened(aPage, desk);
    await page.goto(`${desk.service().origin}/rapportera/lulea?year=2023`);
    await page.getByRole('heading', { name: 'Vilka siffror har Luleå för 2023?' }).waitFor();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.getByRole('button', { name: /^Godta alla/ }).count()).toBe(0);
  });

  test('fits a phone, and a screen at 400 per cent', async ({ aPage, desk }) => {
    const page = await opened(aPage, desk, 'kim', { width: 360 });
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const name = await rowOf(page, 'household-waste').getByRole('heading').boundingBox();
    expect(name?.width).toBeGreaterThan(300);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
  });

  test('asks an approver before everything that waits goes on', async ({ aPage, desk }) => {
    await desk.invite('tove', 'approver');
    const kim = await opened(aPage, desk);
    await fieldOf(kim, 'sludge-cadmium', 'cadmium').fill('0,9');
    await kim.getByRole('button', { name: /^Lämna in \d/ }).click();
    await rowOf(kim, 'sludge-cadmium').getByText('Väntar på er godkännare').waitFor();
    const page = await opened(aPage, desk, 'tove');
    await page.getByRole('heading', { name: 'Vad har du att godkänna för Luleå?' }).waitFor();
    await rowOf(page, 'sludge-cadmium').getByText('Väntar på dig').waitFor();
    await page.getByRole('button', { name: /^Godkänn (alla )?\d uppgift/ }).click();
    await page.getByText('går då till kansliet').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ja, godkänn' }).click();
    await rowOf(page, 'sludge-cadmium').getByText('Inlämnad till kansliet').waitFor();
    await page
      .getByRole('status')
      .getByText(/gått till kansliet/)
      .waitFor();
  });
});
