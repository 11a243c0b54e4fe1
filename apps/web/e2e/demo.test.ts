import { demoPassword, demoPeople } from '@ratthall/api/demo/people';
import { describe, expect } from 'vitest';
import { test } from './on-demo.ts';
import { languages, origin, type Language } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

/** A page of each kind, with the member that has the longest name where there is one. */
const longest = 'kvarnsjoberga-vastergranskogsbygden';
const addresses = [
  '/',
  `/kommun/${longest}`,
  '/kommun/skarvfors',
  `/lika/${longest}`,
  `/nyckeltal/organic-food?own=${longest}`,
  `/jamfor?members=${longest},hyttfors,brofors`,
  `/larande?own=${longest}`,
  '/om',
  '/data',
  '/inbadda/karta/household-waste',
  '/inbadda/karta/finns-inte',
  '/finns/inte',
];

const notices: Record<Language, string> = {
  sv: 'Påhittat nätverk för att prova: alla kommuner och siffror är uppdiktade.',
  en: 'An invented network for trying things out: all municipalities and figures are fictional.',
};

describe.for(languages)('every page of an invented network says so, in %s, and axe finds nothing on', (language) => {
  test.for(addresses)('%s', async (at, { aPage }) => {
    const page = await aPage({ at, language, width: 360, isMissing: at.includes('finns') });
    await expect.poll(() => page.getByText(notices[language]).isVisible()).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
  });
});

test('somebody of each role signs in with what is printed at the start', async ({ aPage }) => {
  const shown = demoPeople.filter(({ isShown }) => isShown);
  expect(new Set(shown.map(({ assignment }) => assignment.role)).size).toBe(4);
  for (const { email } of shown) {
    const page = await aPage({ at: '/logga-in' });
    await page.getByLabel('E-postadress').fill(email);
    await page.getByLabel('Lösenord').fill(demoPassword);
    await page.getByRole('button', { name: 'Logga in' }).click();
    await page.waitForURL((url) => url.pathname !== '/logga-in');
    await expect.poll(() => page.getByText(notices.sv).isVisible()).toBe(true);
  }
});

test('the secretariat finds a round nearly done, and is told that it is invented', async ({ aPage }) => {
  const page = await aPage({ at: '/kansli', as: 'kansli@demo.example' });
  await page.getByText('Hyttfors').first().waitFor();
  expect(await page.getByText(notices.sv).isVisible()).toBe(true);
});

test('a page without script says it too, and so does print', async ({ aPage }) => {
  const page = await aPage({ at: '/kommun/sundtuna', hasScript: false });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(notices.sv).isVisible()).toBe(true);
});

test('no page of the real network says anything of the kind', async ({ aPage }) => {
  const page = await aPage({ at: '/', on: origin });
  expect(await page.getByText('Påhittat').count()).toBe(0);
});
