import { describe, expect } from 'vitest';
import { kinds, pages } from './pages.ts';
import { inLanguage, languages, origin, test } from './support.ts';

/** A figure that each kind of page must show as the server renders it. */
const figures: Record<string, RegExp> = {
  '/': /4[,.]46/,
  '/?set=grona-2023': /470/,
  '/kommun/eskilstuna': /374/,
  '/kommun/falkenberg': /\d[,.]\d\d/,
  '/kommun/region-uppsala': /383/,
  '/nyckeltal/household-waste?own=lulea': /462/,
};

describe.for(languages)('without JavaScript, in %s', (language) => {
  test.for(pages)('$kind shows its heading, what it says, and its figures', async ({ at, heading }, { aPage }) => {
    const page = await aPage({ at, language, hasScript: false });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading[language]);
    expect((await page.locator('main p').allTextContents()).join(' ').length).toBeGreaterThan(20);
    expect(await page.locator('main').textContent()).toMatch(figures[at] ?? /./);
    expect(await page.getByRole('link', { name: language === 'sv' ? 'English' : 'Svenska' }).count()).toBe(1);
  });
});

describe.for(languages)('an address that leads nowhere, in %s', (language) => {
  test.for(kinds.filter(({ isMissing }) => isMissing))(
    '$kind: status 404 and a way on',
    async ({ at, heading }, { aPage }) => {
      const address = inLanguage(at, language);
      const reply = await fetch(origin + address, { headers: { accept: 'text/html' } });
      expect(reply.status).toBe(404);
      const page = await aPage({ at, language, isMissing: true });
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading[language]);
      expect(await page.title()).toContain(heading[language]);
      await page.getByRole('link', { name: language === 'sv' ? 'Till startsidan' : 'To the start page' }).click();
      await page.waitForURL(origin + inLanguage('/', language));
    },
  );
});
