import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answerOf, isAlive, origin, test } from './support.ts';

const three = '/jamfor?members=lulea,falkenberg,stockholm';

/** The texts of the heads of the rows, without what stands under them. */
const rowHeads = (page: Page) =>
  page
    .locator('main tbody th')
    .evaluateAll((heads) =>
      heads.map((head) => (head.querySelector('a') ?? head).textContent?.replace(/^\d+\w? /, '')),
    );

const columnHeads = (page: Page) =>
  page.locator('main thead th button').evaluateAll((all) => all.map((one) => one.getAttribute('title')));

const chips = (page: Page) =>
  page
    .getByRole('list', { name: 'Valda' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));

type Comparison = { indicators: { id: string; year: number | null; cells: { value: number | null }[] }[] };

describe('the members of a comparison', () => {
  test('are found by typing, stand in the address, and go away again', async ({ aPage }) => {
    const page = await aPage({ at: '/jamfor' });
    await page.getByRole('combobox').focus();
    await page.keyboard.type('lule');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/jamfor?members=lulea`);
    await page.getByRole('link', { name: 'Ta bort Luleå' }).waitFor();
    await page.getByLabel('Lägg till kommun').fill('falk');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/jamfor?members=lulea,falkenberg`);
    await expect.poll(() => page.locator('main table').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Ta bort Luleå' }).click();
    await page.waitForURL(`${origin}/jamfor?members=falkenberg`);
    await expect.poll(() => chips(page)).toEqual(['Ta bort Falkenberg']);
  });

  test('are offered by likeness, one press away', async ({ aPage }) => {
    const page = await aPage({ at: '/jamfor?members=falkenberg' });
    await page
      .getByRole('link', { name: /^Mest lika: lägg till / })
      .first()
      .click();
    await page.waitForURL(/members=falkenberg,[a-z-]+$/);
    await expect.poll(async () => (await chips(page)).length).toBe(2);
  });

  test('are of one kind: the field offers no other, and an address that mixes them says who is left out', async ({
    aPage,
  }) => {
    const page = await aPage({ at: '/jamfor?members=lulea,region-uppsala' });
    expect(await chips(page)).toEqual(['Ta bort Luleå']);
    await page.getByText('Därför visas inte Region Uppsala.').waitFor();
    await page.getByLabel('Lägg till kommun').fill('region');
    await page.getByText('Ingen medlem att lägga till heter så').waitFor();
  });

  test('are the first eight that are known, and one more is added to those', async ({ aPage }) => {
    const seven = 'lulea,falkenberg,stockholm,gotland,aneby,robertsfors,sorsele';
    const page = await aPage({ at: `/jamfor?members=atlantis,${seven}` });
    await expect.poll(async () => (await chips(page)).length).toBe(7);
    await page.getByLabel('Lägg till kommun').fill('helsingb');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/jamfor?members=${seven},helsingborg`);
    await page.getByText('8 av högst 8 valda').waitFor();
    const more = await aPage({ at: `/jamfor?members=${seven},helsingborg,ale` });
    expect((await chips(more)).length).toBe(8);
  });

  test('are taken away and added by keyboard, from one to the next, and counted aloud', async ({ aPage }) => {
    const page = await aPage({ at: three });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.getByRole('link', { name: 'Ta bort Falkenberg' }).press('Enter');
    await page.getByRole('status').filter({ hasText: '2 av högst 8 valda' }).waitFor();
    await expect.poll(focused).toBe('Ta bort Stockholm');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Ta bort Luleå');
    const near = page.getByRole('link', { name: /^Mest lika: lägg till / });
    const second = await near.nth(1).getAttribute('aria-label');
    await near.first().press('Enter');
    await page.getByRole('status').filter({ hasText: '2 av högst 8 valda' }).waitFor();
    await expect.poll(focused).toBe(second);
  });

  test('come along from the page of a member', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea' });
    await page.getByRole('link', { name: 'Jämför Luleå med andra' }).click();
    await page.waitForURL(`${origin}/jamfor?members=lulea`);
    await page.getByRole('heading', { level: 1, name: 'Hur står vi oss mot dem?' }).waitFor();
  });
});

describe('the table', () => {
  test('shows what is published, and says what is missing', async ({ aPage }) => {
    const page = await aPage({ at: three });
    const { indicators } = await answerOf<Comparison>('/api/comparison?members=2580,1382,0180');
    const waste = indicators.find(({ id }) => id === 'household-waste');
    const row = page.locator('main tbody tr', { hasText: 'Hushållsavfall' });
    expect(await row.textContent()).toContain(`${waste?.year}, `);
    const cells = await row.locator('td').allTextContents();
    for (const [i, { value }] of (waste?.cells ?? []).entries()) {
      expect(cells[i]).toContain(value === null ? 'uppgift saknas' : String(Math.round(value)));
    }
    expect(await page.locator('main tbody td').evaluateAll((all) => all.filter((one) => !one.textContent).length)).toBe(
      0,
    );
    await page.getByText(/^Ingen av dem har något värde i /).waitFor();
  });

  test('is sorted by a column: best first, worst first, as it was; and the address opens the same view', async ({
    aPage,
  }) => {
    const page = await aPage({ at: three });
    const before = await rowHeads(page);
    const head = page.getByRole('button', { name: /^Luleå/ });
    await head.press('Enter');
    await page.waitForURL(/sort=lulea$/);
    await expect.poll(() => page.locator('thead th[aria-sort=descending]').count()).toBe(1);
    const best = await rowHeads(page);
    expect(best).not.toEqual(before);
    expect(best.toSorted()).toEqual(before.toSorted());
    const again = await aPage({ at: new URL(page.url()).pathname + new URL(page.url()).search });
    expect(await rowHeads(again)).toEqual(best);
    await head.press('Enter');
    await page.waitForURL(/sort=-lulea$/);
    await expect.poll(() => page.locator('thead th[aria-sort=ascending]').count()).toBe(1);
    await head.press('Enter');
    await expect.poll(() => rowHeads(page)).toEqual(before);
    expect(page.url()).not.toContain('sort');
  });

  test('says that the values rise from the best where lower is better', async ({ aPage }) => {
    const page = await aPage({ at: `${three}&rows=members&indicators=household-waste&sort=household-waste` });
    const values = () =>
      page.locator('main tbody td').evaluateAll((all) => all.map((one) => Number.parseInt(one.textContent ?? '', 10)));
    const best = await values();
    expect(best).toEqual(best.toSorted((a, b) => a - b));
    expect(await page.locator('main thead th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: /^Hushållsavfall/ }).press('Enter');
    await expect.poll(() => page.locator('main thead th[aria-sort=descending]').count()).toBe(1);
    await expect.poll(values).toEqual(best.toReversed());
  });

  test('is turned, and back and forward lead through what was shown', async ({ aPage }) => {
    const page = await aPage({ at: three });
    await page.getByRole('link', { name: 'Visa medlemmarna som rader' }).click();
    await page.waitForURL(/rows=members/);
    await expect.poll(() => rowHeads(page)).toEqual(['Luleå', 'Falkenberg', 'Stockholm']);
    const titles = await columnHeads(page);
    expect(titles).toContain('Sortera efter Skyddad natur');
    await page.getByLabel('Färg efter').selectOption('classes');
    await page.waitForURL(/tint=classes/);
    await page
      .getByText(/^klass \d av \d$/)
      .first()
      .waitFor();
    await page.goBack();
    await expect.poll(() => page.getByText(/^klass \d av \d$/).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => rowHeads(page)).not.toContain('Falkenberg');
    await page.goForward();
    await expect.poll(() => rowHeads(page)).toContain('Falkenberg');
  });

  test('scrolls in its frame by keyboard, with the names in sight', async ({ aPage }) => {
    const page = await aPage({ at: three, width: 360 });
    const frame = page.getByRole('region', { name: 'Tabell: Jämförelse' });
    await frame.focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(40);
    const [left, edge] = await frame.evaluate((one) => [
      one.querySelector('tbody th')!.getBoundingClientRect().left,
      one.getBoundingClientRect().left,
    ]);
    expect(left).toBeCloseTo(edge ?? 0, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('each indicator', () => {
  test('has its finding, a chart and the same figures as a table', async ({ aPage }) => {
    const page = await aPage({ at: '/jamfor?members=lulea,falkenberg&indicators=household-waste' });
    const figure = page.getByRole('figure', { name: /^Hushållsavfall .*: Luleå har bästa värdet/ });
    await figure.scrollIntoViewIfNeeded();
    expect(await figure.locator('svg[role=img]').count()).toBe(2);
    await figure.getByRole('button', { name: 'Visa som tabell' }).click();
    expect(await figure.locator('table thead th').allTextContents()).toEqual([
      'År',
      'Luleå',
      'Falkenberg',
      'Gruppens median',
      'Antal i gruppen',
    ]);
  });

  test('is shown on a map for those who ask, with the compared members marked', async ({ aPage }) => {
    const page = await aPage({ at: '/jamfor?members=lulea,gotland&indicators=household-waste' });
    await page.getByText('Visa alla medlemskommuner på karta').click();
    const map = page.getByRole('figure', { name: /kommuner 2022$/ });
    await map.getByText('Luleå 462').waitFor();
    await map.getByRole('button', { name: 'Visa som tabell' }).click();
    await map.getByRole('row', { name: /^Gotland 428/ }).waitFor();
  });

  test('changes between the years that were chosen, and says who cannot be compared', async ({ aPage }) => {
    const page = await aPage({ at: '/jamfor?members=lulea,sorsele&indicators=household-waste' });
    await page.getByLabel('Ändring från år').selectOption('2015');
    await page.waitForURL(/from=2015/);
    await page.getByRole('heading', { name: 'Ändring 2015–2022, kg per person' }).waitFor();
    await page.getByText('Sorsele: värde saknas för det andra året').waitFor();
    await page.reload();
    await isAlive(page);
    expect(await page.getByLabel('Ändring från år').inputValue()).toBe('2015');
  });
});

test('years that stand the wrong way round, and names that nobody has, still open', async ({ aPage }) => {
  const page = await aPage({ at: '/jamfor?members=atlantis,lulea&from=2020&to=2010&indicators=happiness&sort=nobody' });
  expect(await chips(page)).toEqual(['Ta bort Luleå']);
  await page.getByText('Luleå visas ensam.').waitFor();
  const later = await aPage({ at: '/jamfor?members=lulea&year=2099' });
  expect(await later.getByLabel('År', { exact: true }).inputValue()).toBe('2099');
});
