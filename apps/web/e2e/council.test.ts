import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { publicUrl } from './service.ts';
import { comeToCharts, languages, open, origin, test } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

const address = '/kommun/eskilstuna/till-namnden';

/** An empty document on a page of the service, in which somebody pastes as in a word processor. */
async function pasted(page: Page): Promise<void> {
  await open(page, '/om');
  await page.evaluate(() => {
    document.body.innerHTML = '<main contenteditable="true" id="document"></main>';
    document.getElementById('document')?.focus();
  });
  await page.keyboard.press('Control+V');
}

async function mayCopy(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
}

// A browser makes hard spaces plain where somebody pastes.
const texts = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.map(({ textContent }) => (textContent ?? '').replaceAll('\u00a0', ' ').trim()));

test('what is copied becomes a heading, a paragraph and a table with heads where it is pasted', async ({ aPage }) => {
  const page = await aPage({ at: `${address}?length=table&peers=county` });
  await mayCopy(page);
  const shown = await texts(page, 'main table :is(th, td)');
  const source = await page.locator('main a[href*="/kommun/eskilstuna?"]').last().getAttribute('href');
  await page.getByRole('button', { name: 'Kopiera text och tabell' }).click();
  await page.getByText('Kopierat.').waitFor();
  await pasted(page);
  expect(await texts(page, '#document h2')).toEqual(['Eskilstuna – de tolv nyckeltalen']);
  expect((await texts(page, '#document p'))[0]).toMatch(/^Eskilstuna går åt rätt håll i /);
  expect(await texts(page, '#document table :is(th, td)')).toEqual(shown);
  expect((await texts(page, '#document thead th')).slice(0, 3)).toEqual(['Nyckeltal', 'Senaste värde', 'Plats']);
  expect(await page.locator('#document tbody th[scope=row]').count()).toBeGreaterThan(8);
  expect(await page.locator('#document a').getAttribute('href')).toBe(source);
  expect(source).toBe(`${publicUrl}/kommun/eskilstuna?peers=county`);
  expect(await page.locator('#document :is(button, svg, input)').count()).toBe(0);
});

test('the choice of indicators and length is in the address, and back undoes it', async ({ aPage }) => {
  const page = await aPage({ at: address });
  await page.getByText('Nyckeltal: alla 17 i uppsättningen').click();
  await page.getByRole('link', { name: 'Kort stycke' }).click();
  await page.waitForURL(/length=short/);
  expect(await page.locator('main table').count()).toBe(0);
  // Pressed, not unchecked: what is chosen is read from the address, which follows the press.
  await page.getByLabel('Bly i avloppsslam').click();
  await page.waitForURL(/indicators=/);
  expect(page.url()).not.toContain('sludge-lead');
  await page.getByRole('heading', { name: 'Eskilstuna – 16 nyckeltal' }).waitFor();
  await page.getByText('Här redovisas 16 av de 17 nyckeltalen').waitFor();
  await page.goBack();
  await page.locator('main table').first().waitFor();
});

test('an indicator of the member’s page leads to its own, and the picture can be copied with what it shows', async ({
  aPage,
}) => {
  const page = await aPage({ at: '/kommun/eskilstuna' });
  await mayCopy(page);
  await page.locator('details', { hasText: 'Hushållsavfall' }).locator('summary').click();
  await page.getByRole('link', { name: /^Underlag till nämnden om det här nyckeltalet ?: Hushållsavfall/ }).click();
  await page.getByRole('heading', { name: 'Eskilstuna – hushållsavfall (kommunalt avfall)' }).waitFor();
  await comeToCharts(page);
  await page.locator('figure svg [data-series="own"]').waitFor();
  await page.getByRole('button', { name: /^Kopiera bilden/ }).click();
  await page.getByText('Bilden är kopierad.').waitFor();
  const kinds = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  expect(kinds).toContain('image/png');
  await page.getByRole('button', { name: /^Kopiera alternativtexten/ }).click();
  await page.getByText('Texten är kopierad.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Linjediagram: Hushållsavfall/);
});

test('where the browser allows no copying, what would be copied is selected', async ({ aPage }) => {
  const page = await aPage({ at: `${address}?length=short` });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await page.getByText('Underlaget är markerat').waitFor();
  expect(await page.evaluate(() => String(window.getSelection()))).toMatch(/^Eskilstuna – de tolv nyckeltalen/);
});

describe.for(languages)('in %s', (language) => {
  test('axe finds nothing with everything open, wide and narrow', async ({ aPage }) => {
    const page = await aPage({ at: `${address}?indicators=household-waste,organic-food`, language });
    await comeToCharts(page);
    await page.locator('main details').last().locator('summary').first().click();
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => overflow(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    }
  });
});

test('on paper only what goes to the board is left, and it fits A4', async ({ aPage }) => {
  const page = await aPage({ at: `${address}?length=table`, width: 673 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Kopiera text och tabell' }).isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Kort stycke' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  expect(await page.locator('main table').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
});

test('it can be read without a script, with the figures in place', async ({ aPage }) => {
  const page = await aPage({ at: `${address}?length=table`, hasScript: false });
  expect(await page.locator('main tbody tr').count()).toBeGreaterThan(8);
});
