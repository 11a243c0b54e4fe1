import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answerOf, isAlive, openRow, origin, test } from './support.ts';

/** A plain field at first, a combo box once its list has come: it must be the same to the reader. */
const searchField = (page: Page) => page.locator('main input');

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** Holds back the answers to the addresses of a pattern until it is told to let go. */
async function holdBack(page: Page, pattern: RegExp): Promise<() => void> {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await isReleased;
    await route.continue();
  });
  return release;
}

async function chooseFalkenberg(page: Page): Promise<void> {
  await page.getByRole('option', { name: 'Falkenberg' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/kommun/falkenberg`);
}

describe('finding one’s municipality', () => {
  test('typing "falk" without a pause, an arrow and Enter lead to Falkenberg', async ({ aPage }) => {
    const page = await aPage({ at: '/' });
    await searchField(page).focus();
    await page.keyboard.type('falk');
    await expect.poll(() => searchField(page).inputValue()).toBe('falk');
    await chooseFalkenberg(page);
    await page.getByRole('heading', { level: 1, name: 'Falkenberg' }).waitFor();
    await expect.poll(() => page.title()).toBe('Falkenberg – Rätt håll');
  });

  test('no letter is lost, and the list opens, when somebody types before the page has come alive', async ({
    aPage,
  }) => {
    const page = await aPage();
    const letThePageComeAlive = await holdBack(page, /\/assets\/.*\.js$/);
    await page.goto(origin, { waitUntil: 'commit' });
    await searchField(page).focus();
    await page.keyboard.type('falk');
    letThePageComeAlive();
    await isAlive(page);
    expect(await searchField(page).inputValue()).toBe('falk');
    await chooseFalkenberg(page);
  });

  test('letters without their marks find names that have them, and a wrong name is answered in words', async ({
    aPage,
  }) => {
    const page = await aPage({ at: '/' });
    await searchField(page).focus();
    await page.keyboard.type('ockero');
    await page.getByRole('option', { name: 'Öckerö' }).waitFor();
    await searchField(page).fill('atlantis');
    await page.getByText('Ingen medlem heter så').waitFor();
  });

  test('the municipality is remembered on other pages, and after a reload', async ({ aPage }) => {
    const page = await aPage({ at: '/' });
    await searchField(page).focus();
    await page.keyboard.type('falk');
    await chooseFalkenberg(page);
    const own = page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: 'Min kommun: Falkenberg' });
    await page.getByRole('link', { name: 'Öppna data' }).first().click();
    await page.waitForURL(`${origin}/data`);
    await own.waitFor();
    await page.reload();
    await own.click();
    await page.waitForURL(`${origin}/kommun/falkenberg`);
  });
});

type Profile = {
  peers: { members: string[] };
  indicators: { id: string; latest: unknown; level: { n: number } | null; direction: { verdict: string } }[];
};

async function groupOf(peers: string): Promise<string> {
  const profile = await answerOf<Profile>(`/api/members/2580/profile?peers=${peers}`);
  return `${profile.peers.members.length} medlemmar i gruppen`;
}

const words: Record<string, string> = {
  improving: 'Förbättras',
  worsening: 'Försämras',
  'leaning-right': 'Lutar åt rätt håll',
  'leaning-wrong': 'Lutar åt fel håll',
  'no-clear-direction': 'Ingen tydlig riktning',
  'too-few-values': 'Kan inte bedömas',
};

describe('a member’s page', () => {
  test('says in words which way it goes, and so does every row', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/eskilstuna' });
    await page.getByText('Eskilstuna går åt rätt håll i tre nyckeltal. Inget går åt fel håll.').waitFor();
    const { indicators } = await answerOf<Profile>('/api/members/0484/profile');
    const shown = indicators.filter(({ latest }) => latest !== null);
    const rows = page.getByRole('listitem').filter({ has: page.locator('summary') });
    expect(await rows.count()).toBe(shown.length);
    for (const [i, { direction }] of shown.entries()) {
      expect(await rows.nth(i).textContent()).toContain(words[direction.verdict]);
    }
  });

  test('compares with another group, chosen by keyboard, which the address then says', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea' });
    const choice = page.getByLabel('Jämför med');
    const waste = page.getByRole('listitem').filter({ hasText: 'Hushållsavfall' }).first();
    const before = await waste.textContent();
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(`${origin}/kommun/lulea?peers=county`);
    await page.getByText(await groupOf('county')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(`${origin}/kommun/lulea?peers=skr`);
    await page.getByText(await groupOf('skr')).waitFor();
    const { indicators } = await answerOf<Profile>('/api/members/2580/profile?peers=skr');
    const level = indicators.find(({ id }) => id === 'household-waste')?.level;
    expect(await waste.textContent()).not.toBe(before);
    expect(await waste.textContent()).toContain(`av ${level?.n}`);
    expect(await choice.evaluate((select) => select === document.activeElement)).toBe(true);
  });

  test('goes two groups on when the arrow is pressed twice, however slow the answers are', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea' });
    const letTheAnswersCome = await holdBack(page, /\/api\//);
    await page.getByLabel('Jämför med').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    letTheAnswersCome();
    await page.getByText(await groupOf('skr')).waitFor();
    expect(page.url()).toBe(`${origin}/kommun/lulea?peers=skr`);
  });

  test('opens a row into a chart with a title, a sentence, a source and a table twin', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea' });
    await openRow(page, 'Hushållsavfall');
    const figure = page.getByRole('figure');
    expect(await figure.getByRole('heading').textContent()).toMatch(/^Luleå har (förbättrats|försämrats) \d{4}–\d{4}$/);
    await figure.getByText('Källa: Kolada').waitFor();
    await figure.getByRole('button', { name: 'Visa som tabell' }).click();
    await figure.getByRole('rowheader', { name: '2022', exact: true }).waitFor();
    await figure.getByRole('button', { name: 'Dölj tabellen' }).click();
    expect(await figure.getByRole('table').count()).toBe(0);
  });

  test('opens a row that was clicked before the page came alive', async ({ aPage }) => {
    const page = await aPage();
    const letThePageComeAlive = await holdBack(page, /\/assets\/.*\.js$/);
    await page.goto(`${origin}/kommun/lulea`, { waitUntil: 'commit' });
    await page.locator('details', { hasText: 'Hushållsavfall' }).locator('summary').click();
    letThePageComeAlive();
    await page.locator('figure svg [data-series="own"]').waitFor();
  });

  test('changes to the other set and keeps the group', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/sundsvall?peers=skr' });
    await page.getByRole('link', { name: 'De gröna nyckeltalen 2023' }).click();
    await page.waitForURL(/set=grona-2023/);
    expect(page.url()).toContain('peers=skr');
    await page.getByRole('link', { name: 'Solceller i kommunen' }).waitFor();
  });
});

describe('the address is the state', () => {
  test('the other language is one click away, with the same state, and everything is in it', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea?peers=county&set=grona-2023' });
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/lang=en/);
    await isAlive(page);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ peers: 'county', set: 'grona-2023', lang: 'en' });
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getByLabel('Compare with').inputValue()).toBe('county');
    await page.getByRole('link', { name: 'Solar power in the municipality' }).click();
    await page.waitForURL(/\/nyckeltal\/solar-municipality/);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    await page.getByRole('link', { name: 'Svenska' }).click();
    await page.getByRole('heading', { level: 1, name: 'Solceller i kommunen' }).waitFor();
    expect(new URL(page.url()).searchParams.has('lang')).toBe(false);
  });

  test('back and forward show what was there, with its title', async ({ aPage }) => {
    const page = await aPage({ at: '/' });
    const startTitle = await page.title();
    await page.getByRole('link', { name: 'Hushållsavfall' }).click();
    await page.waitForURL(`${origin}/nyckeltal/household-waste`);
    await page.getByLabel('År', { exact: true }).selectOption('2015');
    await page.waitForURL(/year=2015/);
    await page.getByText('Värden för 2015').waitFor();
    await page.goBack();
    await page.getByText('Värden för 2022').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Går det åt rätt håll' }).waitFor();
    await expect.poll(() => page.title()).toBe(startTitle);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Hushållsavfall' }).waitFor();
    await expect.poll(() => page.title()).toContain('Hushållsavfall');
  });

  test('a shared address of an indicator opens at its year, with one’s own municipality marked', async ({ aPage }) => {
    const page = await aPage({ at: '/nyckeltal/organic-food?year=2018&own=sundsvall' });
    await page.getByText('Värden för 2018').waitFor();
    expect(await page.getByLabel('År', { exact: true }).inputValue()).toBe('2018');
    const marked = page.locator('tr[data-own]');
    expect(await marked.count()).toBe(1);
    expect(await marked.getByRole('link', { name: 'Sundsvall' }).count()).toBe(1);
    await page.locator('figure svg text', { hasText: 'Sundsvall' }).last().waitFor();
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Sundsvall' }).waitFor();
  });

  test('a choice in an address that makes no sense still gives a page', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea?peers=nonsense&lang=xx&year=abc' });
    expect(await heading(page)).toBe('Luleå');
    expect(await page.getByLabel('Jämför med').inputValue()).toBe('all');
  });
});
