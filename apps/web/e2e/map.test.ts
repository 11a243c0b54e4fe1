import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answerOf, isAlive, languages, origin, test } from './support.ts';

type Values = { rows: { member: string; year: number; value: number | null }[] };

const embeds = ['utveckling', 'fordelning', 'karta'].map((chart) => `/inbadda/${chart}/household-waste?show=lulea`);

const mapOf = (page: Page | Frame) => page.getByRole('application', { name: /karta|map/ });
const spoken = (page: Page | Frame) => mapOf(page).locator('[aria-live]').textContent();

/** A page of somebody else, at another origin, that shows an address of ours in a frame. */
async function hostOf(address: string) {
  const html = `<!doctype html><title>Host</title><iframe title="A chart" width="600" height="900" src="${origin}${address}"></iframe>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // Another name of the same machine is another site.
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

describe('the map on an indicator’s page', () => {
  test('is read dot by dot: the own member first, then to the best, and to those without a value', async ({
    aPage,
  }) => {
    const page = await aPage({ at: '/nyckeltal/household-waste?own=lulea' });
    await mapOf(page).focus();
    await expect.poll(() => spoken(page)).toMatch(/^Luleå, 462\u00a0kg per person, .*\d+:[ae] av \d+, .*fjärdedelen$/);
    await page.keyboard.press('Home');
    await expect.poll(() => spoken(page)).toMatch(/, 1:a av \d+, bästa fjärdedelen$/);
    await page.keyboard.press('End');
    await expect.poll(() => spoken(page)).toMatch(/uppgift saknas: /);
    await page.keyboard.press('Escape');
    await expect.poll(() => spoken(page)).toBe('');
  });

  test('says by pointer what it says by keyboard', async ({ aPage }) => {
    const page = await aPage({ at: '/nyckeltal/household-waste?own=lulea' });
    await mapOf(page).scrollIntoViewIfNeeded();
    await page.getByRole('definition').getByText('Luleå', { exact: true }).hover();
    await expect.poll(() => spoken(page)).toMatch(/^Luleå, 462/);
    await page.mouse.move(0, 0);
    await expect.poll(() => spoken(page)).toBe('');
  });

  test('counts in its legend every present member municipality once', async ({ aPage }) => {
    const { members } = await answerOf<{ members: { kind: string; leftYear: number | null }[] }>('/api/members');
    const present = members.filter(({ kind, leftYear }) => kind === 'municipality' && leftYear === null);
    const page = await aPage({ at: '/nyckeltal/organic-food?year=2021' });
    const notes = await mapOf(page).locator('svg text').allTextContents();
    const counts = notes.flatMap((note) => note.match(/(\d+) kommun/)?.[1] ?? []);
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(present.length);
  });

  test('has its year and its tint in the address, and shares the year with the distribution', async ({ aPage }) => {
    const page = await aPage({ at: '/nyckeltal/organic-food?own=lulea' });
    await page.getByRole('radio', { name: 'tillståndsklasser' }).click();
    await page.waitForURL(/tint=classes/);
    await expect.poll(() => mapOf(page).locator('svg').textContent()).toContain('Klass 1 av 5, bäst');
    await page.getByRole('button', { name: 'Föregående år, 2021' }).last().click();
    await page.waitForURL(/year=2021/);
    await page.getByRole('heading', { name: /kommuner 2021$/ }).waitFor();
    await expect.poll(() => page.getByLabel('År', { exact: true }).inputValue()).toBe('2021');
    await page.reload();
    await isAlive(page);
    await expect.poll(() => page.getByLabel('Kartans år').inputValue()).toBe('2021');
    await expect.poll(() => mapOf(page).locator('svg').textContent()).toContain('Klass 1 av 5, bäst');
    await page.getByRole('button', { name: 'Nästa år, 2022' }).first().press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('year'));
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Nästa år');
  });

  test('keeps the own row in view while the list is scrolled, and whole on paper', async ({ aPage }) => {
    const page = await aPage({ at: '/nyckeltal/household-waste?own=oskarshamn' });
    const list = page.getByRole('region', { name: 'Tabell: Alla medlemmar' });
    await list.scrollIntoViewIfNeeded();
    const isInside = () =>
      list.evaluate((frame) => {
        const [box, row] = [frame, frame.querySelector('tr[data-own] th')!].map((one) => one.getBoundingClientRect());
        return row!.top >= box!.top - 1 && row!.bottom <= box!.bottom + 1;
      });
    for (const share of [0, 0.5, 1]) {
      await list.evaluate((frame, to) => frame.scrollTo(0, to * frame.scrollHeight), share);
      expect(await isInside()).toBe(true);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await list.evaluate((frame) => frame.scrollHeight - frame.clientHeight)).toBeLessThanOrEqual(1);
  });
});

describe('a chart inside a page of somebody else', () => {
  test.for(embeds)('%s is shown there, and is read by keyboard', async (at, { aPage }) => {
    const host = await hostOf(at);
    try {
      const page = await aPage();
      await page.goto(host.address);
      const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
      if (!frame) throw new Error('There is no frame.');
      await isAlive(frame);
      const chart = frame.getByRole('application');
      await chart.locator('[aria-live]').waitFor({ state: 'attached' });
      await chart.focus();
      const live = chart.locator('[aria-live]');
      await expect.poll(() => live.textContent()).toContain('462');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => live.textContent()).not.toContain('462');
      const link = frame.getByRole('link', { name: /^Rätt håll – Sveriges Ekokommuner/ });
      const opened = page.waitForEvent('popup');
      await link.click();
      const full = await opened;
      await full.waitForURL(`${origin}/nyckeltal/household-waste?show=lulea`);
      await full.close();
    } finally {
      host.close();
    }
  });

  test('is the only thing of ours that may be shown there', async ({ browser }) => {
    const host = await hostOf('/nyckeltal/household-waste');
    const page = await browser.newPage();
    try {
      await page.goto(host.address);
      const shown = page.frames().find((frame) => frame !== page.mainFrame());
      expect(await shown?.getByRole('heading').count()).toBe(0);
    } finally {
      await page.close();
      host.close();
    }
  });

  test('has a small page of its own when there is no such chart', async ({ aPage }) => {
    for (const at of ['/inbadda/karta/finns-inte', '/inbadda/stapel/household-waste', '/inbadda/finns/inte/alls']) {
      const page = await aPage({ at, width: 360, isMissing: true });
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Diagrammet finns inte');
      expect(await page.getByRole('navigation').count()).toBe(0);
    }
  });

  test.for(embeds)('%s is narrow where its frame is, and no page to search engines', async (at, { aPage }) => {
    const page = await aPage({ at, width: 320 });
    await page.setViewportSize({ width: 280, height: 700 });
    await page.getByRole('application').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  test.for(languages)(
    'is offered as a line of HTML that shows what the reader sees, in %s',
    async (language, { aPage }) => {
      const page = await aPage({ at: '/nyckeltal/household-waste?own=lulea&year=2021', language });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      const figure = page.getByRole('figure').first();
      await figure.getByRole('button', { name: language === 'sv' ? 'Bädda in' : 'Embed', exact: true }).click();
      await figure.getByRole('button', { name: language === 'sv' ? 'Kopiera' : 'Copy' }).click();
      await figure.getByText(language === 'sv' ? 'Texten är kopierad.' : 'The text has been copied.').waitFor();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      expect(code).toMatch(
        /^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+" loading="lazy" style="border:0"><\/iframe>$/,
      );
      const address = code.match(/src="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const parts = new URL(address);
      expect(parts.origin + parts.pathname).toBe(`${origin}/inbadda/fordelning/household-waste`);
      expect(Object.fromEntries(parts.searchParams)).toEqual({
        show: 'lulea',
        year: '2021',
        ...(language === 'en' && { lang: 'en' }),
      });
      await page.goto(address);
      const title = await page.getByRole('heading', { level: 2 }).textContent();
      expect(code).toContain(`: ${title}"`);
    },
  );
});

test.for(languages)('figures on the map are those of the API, in %s', async (language, { aPage }) => {
  const { rows } = await answerOf<Values>('/api/indicators/household-waste/values');
  const page = await aPage({ at: '/inbadda/karta/household-waste?show=lulea', language });
  const value = rows.find(({ member, year }) => member === '2580' && year === 2022)?.value ?? 0;
  expect(await mapOf(page).locator('svg').textContent()).toContain(`Luleå ${Math.round(value)}`);
});
