import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { kinds } from './pages.ts';
import { comeToCharts, origin, test } from './support.ts';

const phone = 360;

type Stop = { name: string; isSeen: boolean; isMarked: boolean; comesAfterLast: boolean };

/** The place that has the focus: what it is, and whether somebody who looks at the screen can tell. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const last = (window as { lastStop?: Element }).lastStop;
    (window as { lastStop?: Element }).lastStop = element;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 40), 1), innerHeight - 1);
    const there = document.elementFromPoint(x, y);
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`,
      isSeen:
        box.width > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        (element.contains(there) || there?.contains(element) === true),
      isMarked: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      comesAfterLast: !last || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
    };
  });
}

const tooMany = 400;

async function nextStop(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  return focused(page);
}

/** Everything on the page that Tab should reach: of a group of radio buttons, the one that is chosen. */
const reachable = (page: Page) =>
  page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input:not([type="radio"]:not(:checked)), select, summary, [tabindex="0"]',
        ),
      ].filter((element) => !element.hasAttribute('disabled') && element.tabIndex >= 0 && element.checkVisibility())
        .length,
  );

describe('with Tab alone, on a phone', () => {
  test.for(kinds)(
    '$kind: everything is reached, in order, and is seen to have the focus',
    async ({ at, isMissing }, { aPage }) => {
      const page = await aPage({ at, width: phone, isMissing: isMissing === true });
      await comeToCharts(page);
      await page.evaluate(() => scrollTo(0, 0));
      const stops: Stop[] = [];
      const opens = at.startsWith('/kommun/') ? 'SUMMARY Diagram' : 'SUMMARY';
      for (let stop = await nextStop(page); stop !== null && stops.length < tooMany; stop = await nextStop(page)) {
        stops.push(stop);
        if (stop.name.startsWith('INPUT')) await page.keyboard.press('Escape');
        if (stop.name.startsWith(opens) && (await page.locator('figure').count()) === 0) {
          await page.keyboard.press('Enter');
          if (at.startsWith('/kommun/')) await page.locator('figure svg [data-series="own"]').waitFor();
        }
      }
      expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
      expect(stops.filter(({ comesAfterLast }) => !comesAfterLast)).toEqual([]);
      expect(stops.length).toBeGreaterThanOrEqual(await reachable(page));
    },
  );

  test('the first stop leads past the menu, to the content', async ({ aPage }) => {
    const page = await aPage({ at: '/om', width: phone });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name: 'A Hoppa till innehållet', isSeen: true, isMarked: true });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

describe('by keyboard alone, on a phone', () => {
  test('a municipality is found, its row opened with Enter and closed with Space', async ({ aPage }) => {
    const page = await aPage({ at: '/', width: phone });
    await page.keyboard.press('Tab');
    while ((await page.evaluate(() => document.activeElement?.tagName)) !== 'INPUT') await page.keyboard.press('Tab');
    await page.keyboard.type('lule');
    await page.getByRole('option', { name: 'Luleå' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/kommun/lulea`);
    await page.getByRole('heading', { level: 1, name: 'Luleå' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    const row = page.locator('main li details').first();
    await row.locator('summary').focus();
    await page.keyboard.press('Enter');
    await row.getByRole('figure').waitFor();
    await page.keyboard.press('Space');
    await expect.poll(() => row.getByRole('figure').count()).toBe(0);
  });

  test('a chart is read point by point with the arrow keys, and said aloud', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea', width: phone });
    const row = page.locator('details', { hasText: 'Hushållsavfall' });
    await row.locator('summary').press('Enter');
    const chart = row.getByRole('application');
    await chart.focus();
    const spoken = chart.locator('[aria-live]');
    await expect.poll(() => spoken.textContent()).toContain('2022');
    expect(await spoken.textContent()).toContain('462');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => spoken.textContent()).toContain('2021');
    await page.keyboard.press('Home');
    await expect.poll(() => spoken.textContent()).toContain('2011');
    await page.keyboard.press('Escape');
    await expect.poll(() => spoken.textContent()).toBe('');
  });

  test('the order of the list, the year and the municipality beside the network are chosen', async ({ aPage }) => {
    const page = await aPage({ at: '/nyckeltal/household-waste', width: phone });
    await page.getByLabel('Ordning').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('main table tbody th').first().textContent()).toBe('Aneby');
    await page.getByLabel('År', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/year=2021/);
    await page.getByLabel('Visa även').focus();
    await page.keyboard.type('Lule');
    await page.waitForURL(/show=lulea/);
    await page.getByRole('heading', { name: /^Luleå har förbättrats/ }).waitFor();
  });
});

test('after a link is followed, the new page is where the reader is', async ({ aPage }) => {
  const page = await aPage({ at: '/', width: phone });
  await page.getByRole('link', { name: 'Certifierade skolor' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/certified-schools/);
  await page.getByRole('heading', { level: 1, name: 'Certifierade skolor' }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // What had the focus is gone: the next Tab must not start in the middle of nowhere.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ isSeen: true, isMarked: true });
});
