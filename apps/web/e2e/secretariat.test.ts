import { demoPassword } from '@ratthall/api/demo/people';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { demoOrigin, test } from './on-demo.ts';
import { languages } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

const as = 'kansli@demo.example';
const year = new Date().getFullYear() - 1;

/** The pages of a secretariat, each with something that stands there once its data has come. */
const addresses = [
  ['/kansli', 'h3'],
  ['/kansli/granska', 'table'],
  ['/kansli/granska/klovskar', 'article'],
  ['/kansli/paminnelser', 'fieldset li'],
  ['/kansli/omgangar', 'dl'],
] as const;

describe.for(languages)('axe finds nothing, and nothing is wider than the screen, in %s, on', (language) => {
  test.for(addresses)('%s', async ([at, there], { aPage }) => {
    const page = await aPage({ at, as, language, width: 360 });
    await page.locator(there).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe('the board', () => {
  test('says in words what is in, and shows those that are asked for; the address says which', async ({ aPage }) => {
    const page = await aPage({ at: '/kansli', as });
    await page.getByText(/efterfrågade värden är inne/).waitFor();
    const rows = page.locator('tbody tr');
    const all = await rows.count();
    await page.getByLabel('Visa', { exact: true }).selectOption('odd');
    await page.waitForURL(/state=odd/);
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await page.reload();
    await rows.first().waitFor();
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect(await page.locator('tbody td', { hasText: 'anmärkning' }).count()).toBeGreaterThan(0);
  });

  test('is ordered by keyboard by what is left', async ({ aPage }) => {
    const page = await aPage({ at: '/kansli', as });
    await page.getByRole('button', { name: 'Kvar' }).press('Enter');
    await page.waitForURL(/sort=left/);
    await page.locator('th[aria-sort=descending]', { hasText: 'Kvar' }).waitFor();
    const left = (await page.locator('tbody td:nth-child(2)').allTextContents()).map(Number);
    expect(left.length).toBeGreaterThan(1);
    expect(left).toEqual(left.toSorted((a, b) => b - a));
  });

  test('is nothing for a reporter, who is told so', async ({ aPage }) => {
    const page = await aPage({ at: '/kansli', as: 'rapportor@klovskar.example', isRefused: true });
    await page.getByRole('alert').getByText('Det har du inte behörighet till.').waitFor();
  });
});

test('a figure is sent back with a comment, and never without', async ({ aPage }) => {
  const page = await aPage({ at: `/kansli/granska/klovskar?year=${year}`, as });
  const first = page.locator('article').first();
  const name = ((await first.locator('h2').textContent()) ?? '').replace(/[!✓].*/s, '').trim();
  const before = await page.locator('article').count();
  const next = await page.locator('article').nth(1).locator('h2').textContent();
  await first.getByRole('button', { name: 'Skicka tillbaka' }).press('Enter');
  const comment = page.getByLabel('Vad behöver rättas eller förklaras?');
  await expect.poll(() => comment.evaluate((field) => field === document.activeElement)).toBe(true);
  await first.getByRole('button', { name: 'Skicka tillbaka' }).press('Enter');
  await first.getByText('Skriv vad som behöver rättas eller förklaras.').waitFor();
  await comment.fill('Ingår skolskjutsen?');
  await page.reload();
  await expect.poll(() => comment.inputValue()).toBe('Ingår skolskjutsen?');
  await first.getByRole('button', { name: 'Skicka tillbaka' }).press('Enter');
  await page.getByRole('status').getByText(`Skickat tillbaka: ${name}.`).waitFor();
  await expect.poll(() => page.locator('article').count()).toBe(before - 1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(next);
});

test('all that is clean is approved at once, is public at once, and the next member follows', async ({ aPage }) => {
  const page = await aPage({ at: `/kansli/granska/klovskar?year=${year}`, as });
  const version = await versionOf(page);
  const all = page.getByRole('button', { name: /^Godkänn alla utan anmärkning/ });
  await all.click();
  await page.getByText(/från Klovskär blir offentliga direkt/).waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect.poll(() => all.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await versionOf(page)).toBe(version);
  await all.click();
  await page.getByRole('button', { name: /^Ja, godkänn/ }).click();
  await page
    .getByRole('status')
    .getByText(/offentlig/)
    .waitFor();
  expect(await versionOf(page)).toBe(version + 1);
  await page.getByRole('link', { name: /^Nästa: / }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toContain('Klovskär');
});

async function versionOf(page: Page): Promise<number> {
  const reply = await page.context().request.get(`${demoOrigin}/api/catalogue`);
  return Number(((await reply.json()) as { dataVersion: string }).dataVersion);
}

test('a reminder is read before it is sent, to those who are chosen', async ({ aPage }) => {
  const page = await aPage({ at: '/kansli/paminnelser', as });
  await page.getByRole('checkbox', { name: /^Alla som går att nå/ }).uncheck();
  const row = page.locator('fieldset li', { hasText: 'Hedvalla' });
  await row.getByRole('button', { name: 'Visa brevet' }).click();
  await row.getByText(`/rapportera/hedvalla?year=${year}#`).first().waitFor();
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Skicka påminnelse till en medlem' }).click();
  await page.getByRole('status').getByText('En medlem har fått påminnelsen.').waitFor();
  await row.getByText(/Påmind \d/).waitFor();
});

test('a round is planned, changed by two at once, and opened after it is said what that means', async ({ aPage }) => {
  const page = await aPage({ at: '/kansli/omgangar', as, isRefused: true });
  await page.getByRole('button', { name: 'Planera en omgång' }).click();
  await page.getByLabel('Året som siffrorna gäller').fill('2011');
  const due = page.getByLabel('Ska vara inne senast');
  const right = await due.inputValue();
  await due.fill('2011-01-01');
  await page.getByRole('button', { name: 'Planera omgången' }).click();
  await page.getByRole('alert').getByText('Sista dagen kan inte ligga före').waitFor();
  await due.fill(right);
  await page.getByRole('button', { name: 'Planera omgången' }).click();
  await page.getByText('Omgången om 2011 är sparad.').waitFor();

  const round = page.getByRole('region', { name: 'Siffror om 2011' });
  await round.getByRole('button', { name: 'Ändra' }).click();
  await page.getByLabel('Meddelande till rapportörerna').fill('Det jag skriver.');
  await changedMeanwhile(page, 'Det som en annan skrev.');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Gäller nu: Det som en annan skrev.').waitFor();
  expect(await page.getByLabel('Meddelande till rapportörerna').inputValue()).toBe('Det jag skriver.');
  await page.getByRole('button', { name: 'Spara' }).click();
  await round.getByText('Det jag skriver.').waitFor();

  await round.getByRole('button', { name: 'Öppna omgången' }).click();
  await round.getByText('Medlemmarna kan börja rapportera siffror om 2011').waitFor();
  await round.getByRole('button', { name: 'Öppna omgången' }).click();
  await page.getByText('Omgången om 2011 är öppen.').waitFor();
  await round.getByRole('button', { name: 'Stäng omgången' }).click();
  await round.getByRole('button', { name: 'Stäng omgången' }).click();
  await page.getByText('Omgången om 2011 är stängd.').waitFor();
});

/** Somebody else at the secretariat changes the round of 2011. */
async function changedMeanwhile(page: Page, message: string): Promise<void> {
  const { request } = page.context();
  const data = { email: 'administrator@demo.example', password: demoPassword };
  const other = await page.context().browser()!.newContext();
  expect((await other.request.post(`${demoOrigin}/api/session`, { data })).status()).toBe(200);
  const { rounds } = (await (await request.get(`${demoOrigin}/api/rounds`)).json()) as { rounds: Round[] };
  const found = rounds.find((round) => round.year === 2011)!;
  const { indicators, opensOn, dueOn, closesOn, remindOn, revision } = found;
  const body = { indicators, opensOn, dueOn, closesOn, remindOn, revision, message };
  expect((await other.request.put(`${demoOrigin}/api/rounds/2011`, { data: body })).status()).toBe(200);
  await other.close();
}

type Round = {
  year: number;
  revision: number;
  indicators: string[];
  opensOn: string;
  dueOn: string;
  closesOn: string;
  remindOn: string[];
};
