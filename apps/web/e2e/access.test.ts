import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { kinds } from './pages.ts';
import { comeToCharts, hasRows, languages, openRow, showTables, test, type Language } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

/** The three ways to a page that does not exist lead to the same page. */
const different = kinds.filter(({ isMissing }, i) => !isMissing || !kinds[i - 1]?.isMissing);

const phone = 360;

/** As wide as a screen of 1280 pixels is at 400 per cent. */
const zoomed = 320;

/** Brings a page into the state in which it shows all it has. */
async function openUp(page: Page, at: string, language: Language): Promise<void> {
  if (hasRows(at)) await openRow(page, language === 'sv' ? 'Skyddad natur' : 'Protected nature');
  await comeToCharts(page);
  await showTables(page, language);
  const reading = page.getByText(language === 'sv' ? 'Så läser du listan' : 'How to read the list');
  if ((await reading.count()) > 0) await reading.click();
}

for (const width of [1280, phone]) {
  describe.for(languages)(`axe finds nothing at ${width} pixels, in %s, on`, (language) => {
    test.for(different)('$kind', async ({ at, isMissing }, { aPage }) => {
      const page = await aPage({ at, width, language, isMissing: isMissing === true });
      if (!isMissing) await openUp(page, at, language);
      expect(await violationsOn(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      if (width !== phone) return;
      await page.setViewportSize({ width: zoomed, height: 640 });
      await expect.poll(() => overflow(page)).toBe(0);
    });

    test('the start page with the list of municipalities open', async ({ aPage }) => {
      const page = await aPage({ at: '/', width, language });
      await page.getByLabel(language === 'sv' ? 'Hitta din kommun' : 'Find your municipality').focus();
      await page.keyboard.type('falk');
      await page.getByRole('option', { name: 'Falkenberg' }).waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await violationsOn(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });
}
