import { describe, expect } from 'vitest';
import { kinds, pages } from './pages.ts';
import { publicUrl } from './service.ts';
import { inLanguage, languages, open, origin, test, type Language } from './support.ts';

const textOf = (text: string | undefined) =>
  text?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** What a search engine or a messenger reads of a page: its head as it was sent, without running anything. */
async function headOf(at: string, language: Language) {
  const reply = await fetch(origin + inLanguage(at, language), { headers: { accept: 'text/html' } });
  const html = await reply.text();
  const content = (name: string) =>
    textOf(html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))?.[1]);
  const link = (rel: string) => textOf(html.match(new RegExp(`<link rel="${rel}" href="([^"]*)"`))?.[1]);
  return {
    title: textOf(html.match(/<title>([^<]*)<\/title>/)?.[1]),
    description: content('description'),
    canonical: link('canonical'),
    swedish: link('alternate" hreflang="sv'),
    english: link('alternate" hreflang="en'),
    lang: html.match(/<html lang="(..)"/)?.[1],
    og: (name: string) => content(`og:${name}`),
    card: content('twitter:card'),
  };
}

describe.for(languages)('heads in %s', (language) => {
  test.for(pages)('$kind says what it is to those who only read its head', async ({ at }) => {
    const head = await headOf(at, language);
    const { pathname, searchParams } = new URL(at, publicUrl);
    const canonical = new URL(pathname, publicUrl);
    const set = searchParams.get('set');
    if (set) canonical.searchParams.set('set', set);
    const swedish = canonical.href;
    const english = inLanguage(swedish, 'en');

    expect(head).toMatchObject({ lang: language, canonical: language === 'sv' ? swedish : english, swedish, english });
    expect(head.title).toContain('Rätt håll');
    expect(head.description?.length).toBeGreaterThan(40);
    expect(head.description?.length).toBeLessThan(320);
    expect(head.og('title')).toBe(head.title);
    expect(head.og('description')).toBe(head.description);
    expect(head.og('url')).toBe(head.canonical);
    expect(head.og('locale')).toBe(language === 'sv' ? 'sv_SE' : 'en_GB');
    expect(head.og('image')?.startsWith(`${publicUrl}/`)).toBe(true);
    expect(head.card).toBe('summary_large_image');
  });

  test('no two pages have the same title or description', async () => {
    const different = pages.filter(({ at }) => !at.includes('set='));
    const heads = await Promise.all(different.map(({ at }) => headOf(at, language)));
    expect(new Set(heads.map(({ title }) => title)).size).toBe(different.length);
    expect(new Set(heads.map(({ description }) => description)).size).toBe(different.length);
  });
});

test('the picture of the link preview is there', async () => {
  const head = await headOf('/', 'sv');
  const reply = await fetch(origin + new URL(head.og('image') ?? '').pathname);
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'image/png']);
});

const anHour = 3_600_000;

describe('first data', () => {
  test.for(kinds)('$kind comes with its data, and asks the API for nothing', async ({ at, isMissing }, { aPage }) => {
    const page = await aPage({ isMissing: isMissing === true });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/api/')) asked.push(request.url());
    });
    // The service keeps its pages: most readers get one that was made a good while ago.
    await page.clock.setSystemTime(Date.now() + anHour);
    await open(page, at);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(asked).toEqual([]);
    expect(await page.title()).toBe((await headOf(at, 'sv')).title);
  });
});
