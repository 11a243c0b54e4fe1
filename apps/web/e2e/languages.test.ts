import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { kinds } from './pages.ts';
import { hasRows, openRow, showTables, test, type Language } from './support.ts';

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

describe.for([
  { language: 'en', other: 'sv' },
  { language: 'sv', other: 'en' },
] as const)('pages in $language have nothing in $other', ({ language, other }) => {
  test.for(kinds)('$kind', async ({ at, heading, isMissing }, { aPage }) => {
    const page = await aPage({ at, language, isMissing: isMissing === true });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading[language]);
    if (hasRows(at) && !isMissing) await openRow(page, language === 'sv' ? 'Skyddad natur' : 'Protected nature');
    if (!isMissing) await showTables(page, language);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => giveaways[other].test(text))).toEqual([]);
  });
});
