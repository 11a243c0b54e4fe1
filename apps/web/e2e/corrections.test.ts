import { describe, expect } from 'vitest';
import { test } from './on-demo.ts';
import { languages } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

const reporter = 'rapportor@sundtuna.example';

describe.for(languages)('in %s', (language) => {
  test('axe finds nothing in the log of corrections, and it is no wider than the screen', async ({ aPage }) => {
    const page = await aPage({ at: '/rattelser', language, width: 360 });
    await page.locator('article').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await violationsOn(page)).toEqual([]);
  });

  test('axe finds nothing in the choice of letters', async ({ aPage }) => {
    const page = await aPage({ at: '/konto', as: reporter, language, width: 360 });
    await page.getByRole('checkbox').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
  });
});

test('a correction says what the figure was and is, why, who, and leads to the member then and now', async ({
  aPage,
}) => {
  const page = await aPage({ at: '/rattelser?members=sundtuna' });
  const correction = page.locator('article').last();
  await correction.getByText(/^Värdet ändrades från/).waitFor();
  await correction.getByText(/Rapporterad av .+, godkänd av .+\./).waitFor();
  await correction.getByRole('link', { name: 'Sundtuna i dag' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sundtuna' }).waitFor();
  await page.goBack();
  await correction.getByRole('link', { name: /^Som det stod i utgåva/ }).click();
  await page.waitForURL(/\/utgava\/[\d.]+\/kommun\/sundtuna/);
});

test('the log shows what its address asks for, and all again', async ({ aPage }) => {
  const page = await aPage({ at: '/rattelser?members=klovskar' });
  await page.getByText('Ingenting av det du har valt har rättats.').waitFor();
  await page.getByRole('link', { name: 'Visa alla rättelser' }).press('Enter');
  await page.locator('article').first().waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test('the letters that one gets are chosen by keyboard, and stay chosen', async ({ aPage }) => {
  const page = await aPage({ at: '/konto#brev', as: reporter });
  const ofOthers = page.getByLabel(/någon annans rättelse/);
  await ofOthers.press('Space');
  const letters = page.locator('section', { has: page.getByRole('heading', { name: 'Brev om det som publiceras' }) });
  await letters.getByRole('button', { name: 'Spara' }).press('Enter');
  await letters.getByText('Sparat.').waitFor();
  await page.reload();
  await expect.poll(() => ofOthers.isChecked()).toBe(true);
});
