import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { kinds } from './pages.ts';
import { comeToCharts, hasRows, languages, openRow, showTables, test, type Language } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

/** Little words that give a language away, and do not exist in the other. Names of counties are names. */
const giveaways: Record<Language, RegExp> = {
  sv: /(?<![\p{L}-])(och|är|inte|av|på|för|som|eller|från|bland|mellan|medlem|kommuner|nyckeltal|saknas|värde|sedan)(?![\p{L}-])/iu,
  en: /(?<![\p{L}-])(the|of|and|is|are|with|which|from|among|between|municipalities|indicators?|values?|missing|since|county)(?![\p{L}-])/iu,
};

/** Every text that a reader meets, spoken names included, but for what is marked as being in another language. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const language = document.documentElement.lang;
    const isForeign = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') !== language;
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest('script, style, code') || isForeign(parent)) continue;
      texts.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (isForeign(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts;
  });
}

/** Brings a page into the state in which it shows all it has. */
async function openUp(page: Page, at: string, language: Language): Promise<void> {
  if (hasRows(at)) await openRow(page, language === 'sv' ? 'Skyddad natur' : 'Protected nature');
  await comeToCharts(page);
  await showTables(page, language);
  const reading = page.getByText(language === 'sv' ? 'Så läser du listan' : 'How to read the list');
  if ((await reading.count()) > 0) await reading.click();
}

/** On a screen, on a phone, and as wide as a screen is at 400 per cent. */
async function isForEverybody(page: Page): Promise<void> {
  expect(await violationsOn(page), 'at 1280 pixels').toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => overflow(page)).toBe(0);
  expect(await violationsOn(page), 'at 360 pixels').toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => overflow(page)).toBe(0);
}

describe.for([
  { language: 'sv', other: 'en' },
  { language: 'en', other: 'sv' },
] as const)('in $language alone, axe finds nothing, and nothing is wider than the screen:', ({ language, other }) => {
  test.for(kinds)('$kind', async ({ at, heading, isMissing = false }, { aPage }) => {
    const page = await aPage({ at, language, isMissing });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading[language]);
    if (!isMissing) await openUp(page, at, language);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => giveaways[other].test(text))).toEqual([]);
    await isForEverybody(page);
  });
});

describe.for(languages)('the start page with the list of municipalities open, in %s', (language) => {
  test.for([1280, 360])('at %i pixels', async (width, { aPage }) => {
    const page = await aPage({ at: '/', width, language });
    await page.getByLabel(language === 'sv' ? 'Hitta din kommun' : 'Find your municipality').focus();
    await page.keyboard.type('falk');
    await page.getByRole('option', { name: 'Falkenberg' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
