import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { publicUrl, temporaryFolder } from './service.ts';
import { comeToCharts, inLanguage, isAlive, languages, showTables, test, type Language } from './support.ts';
import { overflow, violationsOn } from './violations.ts';
import { startWithEditions } from './with-editions.ts';

const { folder, remove } = temporaryFolder();
let service: Awaited<ReturnType<typeof startWithEditions>>;
let on = '';

beforeAll(async () => {
  service = await startWithEditions(folder);
  on = service.origin;
});

afterAll(async () => {
  expect(await service.stop(), service.output()).toBe(0);
  remove();
});

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const banner = (page: Page) => page.locator('aside[data-standing]');
const hrefs = (page: Page, within: string) =>
  page.locator(`${within} a`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
const html = { headers: { accept: 'text/html' } };

const ofEditions = [
  { kind: 'all editions', at: '/utgavor' },
  { kind: 'an edition in force', at: '/utgava/2027.1' },
  { kind: 'a withdrawn edition', at: '/utgava/2026.1' },
  { kind: 'a member in an edition', at: '/utgava/2026.2/kommun/eskilstuna' },
  { kind: 'an indicator in an edition', at: '/utgava/2027.1/nyckeltal/household-waste' },
];

for (const width of [1280, 360]) {
  describe.for(languages)(`axe finds nothing at ${width} pixels, in %s, on`, (language) => {
    test.for(ofEditions)('$kind', async ({ at }, { aPage }) => {
      const page = await aPage({ at, on, width, language });
      if (!at.includes('kommun')) await comeToCharts(page);
      await showTables(page, language);
      expect(await violationsOn(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      if (width === 1280) return;
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => overflow(page)).toBe(0);
    });
  });
}

describe('the banner of an edition', () => {
  const said = {
    '2027.1': 'Utgåva 2027.1 ●gällande Publicerad 1 november 2027. Siffrorna på sidan är utgåvans och ändras inte.',
    '2026.2': 'Utgåva 2026.2 ○nyare finns Siffrorna på sidan är de som publicerades då. Nu gäller utgåva 2027.1.',
    '2026.1':
      'Utgåva 2026.1 ✕återkallad Återkallades 20 november 2026 och bör inte citeras. Avfallet var räknat två gånger. I stället gäller utgåva 2027.1.',
  };

  test.for(Object.entries(said))('%s says how it stands, on paper too', async ([id, text], { aPage }) => {
    const page = await aPage({ at: `/utgava/${id}/kommun/eskilstuna`, on });
    const shown = (await banner(page).locator('p').allTextContents()).map(plain).join(' ');
    expect(shown).toBe(text);
    await page.emulateMedia({ media: 'print' });
    expect(await banner(page).isVisible()).toBe(true);
    expect(await banner(page).getByRole('link').first().isVisible()).toBe(false);
  });

  test('leads to the same page in the edition in force and with the figures of today, as it is read', async ({
    aPage,
  }) => {
    const page = await aPage({ at: '/utgava/2026.2/kommun/eskilstuna?peers=county', on });
    await banner(page).getByRole('link', { name: 'Samma sida i 2027.1' }).click();
    await page.waitForURL(`${on}/utgava/2027.1/kommun/eskilstuna?peers=county`);
    await banner(page).getByRole('link', { name: 'Samma sida med dagens siffror' }).click();
    await page.waitForURL(`${on}/kommun/eskilstuna?peers=county`);
    await isAlive(page);
    expect(await banner(page).count()).toBe(0);
  });
});

describe('within an edition', () => {
  test('links between its pages and downloads are the edition’s own', async ({ aPage }) => {
    for (const at of [
      'kommun/eskilstuna',
      'nyckeltal/household-waste',
      'lika/eskilstuna',
      'larande',
      'jamfor?members=lulea,sorsele',
    ]) {
      const page = await aPage({ at: `/utgava/2027.1/${at}`, on });
      const found = await hrefs(page, 'main');
      expect(found.length, at).toBeGreaterThan(3);
      const leaving = found.filter((href) => /^\/(kommun|nyckeltal|jamfor|lika|larande|inbadda)\b/.test(href));
      expect(leaving, at).toEqual([]);
      expect(found.filter((href) => href.startsWith('/api/') && !href.startsWith('/api/editions/2027.1/'))).toEqual([]);
    }
  });

  test('one goes from page to page without leaving it, and out of it by the menu', async ({ aPage }) => {
    const page = await aPage({ at: '/utgava/2027.1', on });
    await page.getByRole('link', { name: 'Alla kommuners värden för Skyddad natur' }).click();
    await page.waitForURL(`${on}/utgava/2027.1/nyckeltal/protected-nature`);
    await page.getByRole('link', { name: 'Jämför', exact: true }).click();
    await page.waitForURL(`${on}/utgava/2027.1/jamfor`);
    await expect.poll(() => page.title()).toContain('utgåva 2027.1');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${on}/utgava/2027.1/jamfor?lang=en`);
    await expect.poll(() => page.title()).toContain('edition 2027.1');
    await isAlive(page);
    await page.getByRole('navigation').getByRole('link', { name: 'About', exact: true }).click();
    await page.waitForURL(`${on}/om?lang=en`);
    expect(await banner(page).count()).toBe(0);
  });

  test('one’s municipality is found in it', async ({ aPage }) => {
    const page = await aPage({ at: '/utgava/2027.1', on });
    await page.getByLabel('Hitta din kommun').fill('eskil');
    await page.getByRole('option', { name: 'Eskilstuna' }).click();
    await page.waitForURL(`${on}/utgava/2027.1/kommun/eskilstuna`);
    await expect.poll(() => page.title()).toContain('utgåva 2027.1');
  });

  test('a chart is shown to others as it was published, and says so', async ({ aPage }) => {
    const at = '/utgava/2026.2/inbadda/utveckling/household-waste';
    const reply = await fetch(on + at, html);
    expect(reply.headers.get('content-security-policy')).toContain('frame-ancestors *');
    const page = await aPage({ at, on });
    await page.getByText('Utgåva 2026.2').waitFor();
    expect(await hrefs(page, 'main')).toContain('/utgava/2026.2/nyckeltal/household-waste');
    const framed = await fetch(`${on}/utgava/2026.2/kommun/eskilstuna`, html);
    expect(framed.headers.get('content-security-policy')).not.toContain('frame-ancestors *');
  });
});

describe('the page of an edition', () => {
  test('has the finding of the year as its title, what was written, and a section for each indicator', async ({
    aPage,
  }) => {
    const page = await aPage({ at: '/utgava/2027.1', on, hasScript: false });
    const title = plain(await page.getByRole('heading', { level: 1 }).textContent());
    expect(title).toBe('Fyra nyckeltal går åt rätt håll och inget åt fel håll. Om 13 av 17 går det inte att säga.');
    expect(await page.locator('main strong').first().textContent()).toBe('ord');
    await page.getByText('Avfallet minskar.').waitFor();
    expect(await page.getByRole('figure').count()).toBeGreaterThan(4);
    const anchors = await hrefs(page, 'nav[aria-labelledby]');
    expect(anchors.length).toBeGreaterThan(9);
    for (const anchor of anchors) expect(await page.locator(`[id="${anchor.slice(1)}"]`).count(), anchor).toBe(1);
  });

  test('has a checksum that is that of the file, and the command that gives it', async ({ aPage }) => {
    const page = await aPage({ at: '/utgava/2027.1', on, hasScript: false });
    const file = Buffer.from(await (await fetch(`${on}/api/editions/2027.1/values.csv`)).arrayBuffer());
    const sum = createHash('sha256').update(file).digest('hex');
    const codes = await page.locator('section[aria-labelledby=kontrollsumma] code').allTextContents();
    expect(codes.slice(0, 2)).toEqual([sum, `curl -s ${publicUrl}/api/editions/2027.1/values.csv | sha256sum`]);
  });

  test('is cited at its permanent address, which can be copied', async ({ aPage }) => {
    const page = await aPage({ at: '/utgava/2027.1', on });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: on });
    await page.getByRole('button', { name: 'Kopiera hänvisningen' }).click();
    await page.getByText('Texten är kopierad.').waitFor();
    expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toBe(
      `Sveriges Ekokommuner (2027). Årssammanställning 2027. Utgåva 2027.1. Rätt håll. Publicerad 1 november 2027. ${publicUrl}/utgava/2027.1`,
    );
  });

  test('fits the width of A4, without what can only be clicked', async ({ aPage }) => {
    const page = await aPage({ at: '/utgava/2027.1', on, width: 673 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
    expect(await page.getByRole('button').first().isVisible()).toBe(false);
    expect((await page.pdf({ preferCSSPageSize: true, tagged: true })).length).toBeGreaterThan(20_000);
  });
});

test.for(languages)(
  'heads of editions in %s name the edition and its permanent address',
  async (language: Language) => {
    for (const at of ['/utgava/2026.2', '/utgava/2026.2/kommun/eskilstuna']) {
      const text = await (await fetch(on + inLanguage(at, language), html)).text();
      expect(text).toMatch(/<title>[^<]*2026\.2 – Rätt håll<\/title>/);
      expect(text).toContain(`<link rel="canonical" href="${inLanguage(publicUrl + at, language)}">`);
    }
  },
);

test('the pages of today tell how they can be cited', async ({ aPage }) => {
  const page = await aPage({ at: '/kommun/eskilstuna', on });
  const section = page.locator('section[aria-labelledby=citera]');
  expect(await section.getByRole('link').getAttribute('href')).toBe('/utgava/2027.1/kommun/eskilstuna');
  expect(await section.getByRole('link').textContent()).toBe(`${publicUrl}/utgava/2027.1/kommun/eskilstuna`);
  await page.goto(`${on}/`);
  await page.getByRole('link', { name: 'Läs årssammanställningen 2027' }).click();
  await page.waitForURL(`${on}/utgava/2027.1`);
});

test('all editions are listed with how they stand, the newest first, and what changed', async ({ aPage }) => {
  const page = await aPage({ at: '/utgavor', on, hasScript: false });
  const tags = (await page.locator('main ol > li').allTextContents()).map(plain);
  expect(tags.map((text) => /(●gällande|○nyare finns|✕återkallad)/.exec(text)?.[1])).toEqual([
    '●gällande',
    '○nyare finns',
    '✕återkallad',
  ]);
  expect(tags[2]).toContain('Återkallad 20 november 2026 av Kim Ek. Avfallet var räknat två gånger.');
  expect(await hrefs(page, 'main ol')).toContain('/utgava/2027.1/andringar?since=2026.2');
});

test('the newest edition has an address that never changes', async () => {
  for (const rest of ['', '/kommun/eskilstuna', '/jamfor?members=lulea']) {
    const reply = await fetch(`${on}/utgava/senaste${rest}`, { ...html, redirect: 'manual' });
    expect(reply.status).toBe(302);
    expect(reply.headers.get('location')).toBe(`/utgava/2027.1${rest}`);
  }
});

test.for(['/utgava/2026.9', '/utgava/2026.9/kommun/eskilstuna', '/utgava/2026.1/kommun/finns-inte'])(
  '%s is not there, and says where to go on',
  async (at, { aPage }) => {
    const reply = await fetch(on + at, html);
    expect(reply.status).toBe(404);
    const page = await aPage({ at, on, isMissing: true });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sidan finns inte');
    await page.getByRole('link', { name: 'Alla utgåvor' }).click();
    await page.waitForURL(`${on}/utgavor`);
  },
);
