import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answerOf, languages, openRow, origin, test, type Language } from './support.ts';

type Profile = {
  dataVersion: string;
  member: { skrGroupName: string };
  indicators: {
    id: string;
    latest: { year: number; value: number } | null;
    level: { rank: number; tied: boolean; n: number; N: number; median: number } | null;
    direction: { verdict: string; firstYear: number; lastYear: number; slope: number };
  }[];
};

const names = { sv: 'Hushållsavfall (kommunalt avfall)', en: 'Household (municipal) waste' };
const copyOne = { sv: 'Kopiera som text', en: 'Copy as text' };
const copyAll = { sv: 'Kopiera alla nyckeltal som text', en: 'Copy all indicators as text' };
const copied = { sv: 'Texten är kopierad.', en: 'The text has been copied.' };
const verdicts: Record<string, Record<Language, string>> = {
  improving: { sv: 'tydlig förbättring', en: 'clear improvement' },
  worsening: { sv: 'tydlig försämring', en: 'clear deterioration' },
};

const profileOf = (peers = 'all') => answerOf<Profile>(`/api/members/2580/profile?peers=${peers}`);

async function allowCopying(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
}

const onClipboard = async (page: Page) =>
  (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\u00a0', ' ').replaceAll('\r\n', '\n');

describe.for(languages)('in %s, a finding is copied as text', (language) => {
  test('with the figures of the API, the source, the data version and the address', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea?peers=skr', language });
    await allowCopying(page);
    await openRow(page, names[language]);
    const button = page.getByRole('button', { name: copyOne[language] }).filter({ hasText: names[language] });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText(copied[language]).waitFor();

    const text = await onClipboard(page);
    const profile = await profileOf('skr');
    const { updatedAt } = await answerOf<{ updatedAt: string }>('/api/catalogue');
    const { latest, level, direction } = profile.indicators.find(({ id }) => id === 'household-waste')!;
    expect(text).toContain(names[language]);
    expect(text).toContain('Luleå');
    expect(text).toContain(`${latest?.value.toFixed(0)} kg per person`);
    expect(text).toContain(String(latest?.year));
    expect(text).toContain(profile.member.skrGroupName);
    expect(text).toContain(`${level?.n}`);
    if (level && level.n < level.N) expect(text).toContain(`${level.n} ${language === 'sv' ? 'av' : 'of'} ${level.N}`);
    expect(text).toContain(`${level?.median.toFixed(0)} kg per person`);
    expect(text).toContain(`${direction.firstYear}–${direction.lastYear}`);
    expect(text).toContain(verdicts[direction.verdict]?.[language]);
    expect(text).toContain(language === 'sv' ? 'Källa: Kolada.' : 'Source: Kolada.');
    expect(text).toContain(`${language === 'sv' ? 'Dataversion' : 'Data version'} ${profile.dataVersion} `);
    expect(text).toContain(updatedAt.slice(0, 10));
    expect(text.endsWith(page.url())).toBe(true);
  });

  test('with all indicators of the set, each under its name, and those without a value too', async ({ aPage }) => {
    const page = await aPage({ at: '/kommun/lulea', language });
    await allowCopying(page);
    await page.getByRole('button', { name: copyAll[language] }).click();
    await page.getByText(copied[language]).waitFor();
    const lines = (await onClipboard(page)).split('\n');
    const { indicators } = await answerOf<{ indicators: { id: string; name: Record<Language, string> }[] }>(
      '/api/catalogue',
    );
    for (const { id } of (await profileOf()).indicators) {
      const name = indicators.find((one) => one.id === id)?.name[language] ?? '';
      expect(lines).toContain(name);
      expect(lines.filter((line) => line.includes(`”${name}”`) || line.includes(`“${name}”`)).length).toBeGreaterThan(
        0,
      );
    }
    expect(lines.at(-1)).toContain(page.url());
  });
});

test('where the browser refuses to copy, the text is shown and selected', async ({ aPage }) => {
  const page = await aPage({ at: '/kommun/lulea' });
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await page.getByRole('button', { name: copyAll.sv }).click();
  await page.getByText('Webbläsaren tillät inte kopiering').waitFor();
  const field = page.getByRole('textbox', { name: copyAll.sv });
  await expect.poll(() => field.evaluate((node) => document.activeElement === node)).toBe(true);
  const selected = await field.evaluate((node: HTMLTextAreaElement) => node.selectionEnd - node.selectionStart);
  expect(selected).toBe((await field.inputValue()).length);
  expect(selected).toBeGreaterThan(500);
});

test('a chart that is saved as a picture says which indicator it is about', async ({ aPage }) => {
  const page = await aPage({ at: '/kommun/lulea' });
  await openRow(page, names.sv);
  const figure = page.getByRole('figure');
  expect(await figure.getByRole('heading').textContent()).toBe('Luleå har förbättrats 2013–2022');
  const saving = page.waitForEvent('download');
  await figure.getByRole('button', { name: /SVG/ }).click();
  const path = await (await saving).path();
  const picture = (await readFile(path, 'utf8')).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(picture).toContain('Hushållsavfall (kommunalt avfall): Luleå har förbättrats 2013–2022');
});
