import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { firstAddress, isFine, linkTo, type Started } from './desk.ts';
import { databaseIn, startService, temporaryFolder } from './service.ts';
import { languages, test as base } from './support.ts';

const secret = 'tolv blå cyklar i regn';
const other = 'nio gröna bussar på torget';

/** A service with a database of its own, in which there is nobody yet. */
const test = base.extend<{ service: Started }>({
  service: [
    // oxlint-disable-next-line no-empty-pattern -- this is how a fixture says that it needs no other
    async ({}, use) => {
      const { folder, remove } = temporaryFolder();
      const outbox = join(folder, 'outbox');
      const service = await startService({ DATABASE_URL: databaseIn(folder), OUTBOX: outbox });
      await use({ ...service, outbox });
      await service.stop();
      remove();
    },
    { scope: 'file' },
  ],
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (page: Page, fields: Record<string, string>) =>
  Object.entries(fields).reduce(
    (before, [label, text]) => before.then(() => page.getByLabel(label, { exact: true }).fill(text)),
    Promise.resolve(),
  );
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('from an empty service to people who report', () => {
  test('the printed address makes the first administrator, whose mistakes are shown and put right', async ({
    aPage,
    service,
  }) => {
    const address = await firstAddress(service);
    const page = await aPage({ at: `${address.pathname}${address.hash}`, on: service.origin });
    await press(page, 'Skapa kontot');
    await expect.poll(() => focused(page)).toContain('Något behöver rättas');
    await isFine(page);
    await page.getByRole('link', { name: 'Skriv för- och efternamn' }).click();
    await page.keyboard.type('Ada Åström');
    await fill(page, { 'E-postadress': 'ada@ekokommun.se', Lösenord: secret });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/kansli$/);
    await page.getByText('Inloggad som Ada Åström').waitFor();
  });

  test('an invitation is written, answered with an account, and can be seen in the log', async ({ aPage, service }) => {
    const page = await aPage({ at: '/logga-in?next=/kansli/personer', on: service.origin, isRefused: true });
    await fill(page, { 'E-postadress': 'ada@ekokommun.se', Lösenord: 'not the right one' });
    await press(page, 'Logga in');
    await page.getByRole('alert').getByText('hör inte ihop').waitFor();
    await fill(page, { Lösenord: secret });
    await press(page, 'Logga in');
    await page.waitForURL(/\/kansli\/personer$/);
    await page.getByRole('heading', { name: 'Bjud in någon' }).waitFor();
    await fill(page, { 'E-postadress': 'kim@lulea.se', 'Kommun eller region': 'Luleå' });
    await page.getByRole('option', { name: /Luleå/ }).waitFor();
    await page.keyboard.press('Enter');
    await press(page, 'Skicka inbjudan');
    await page.getByText('Inbjudan till kim@lulea.se är skickad.').waitFor();
    await isFine(page);

    const invited = await aPage({ at: linkTo('kim@lulea.se', service), on: service.origin, isRefused: true });
    await invited.getByText('Ada Åström bjuder in dig till Rätt håll som rapportör för Luleå.').waitFor();
    await fill(invited, { Namn: 'Kim Berg', Lösenord: 'Sommar2026!!' });
    await press(invited, 'Skapa kontot');
    await invited.getByRole('alert').getByText('lätt att gissa').waitFor();
    await isFine(invited);
    await fill(invited, { Lösenord: other });
    await press(invited, 'Skapa kontot');
    await invited.waitForURL(/\/rapportera/);

    await page.goto(`${service.origin}/kansli/logg`);
    await page.getByRole('cell', { name: 'Inbjudan antagen' }).first().waitFor();
    await isFine(page);
  });

  test('a forgotten password is chosen anew, and ends what was signed in with the old one', async ({
    aPage,
    service,
  }) => {
    const before = await aPage({ at: '/logga-in?next=/konto', on: service.origin });
    await fill(before, { 'E-postadress': 'kim@lulea.se', Lösenord: other });
    await press(before, 'Logga in');
    await before.getByRole('heading', { name: 'Ditt konto' }).waitFor();
    await isFine(before);

    const page = await aPage({ at: '/glomt-losenord', on: service.origin });
    await fill(page, { 'E-postadress': 'kim@lulea.se' });
    await press(page, 'Skicka länken');
    await page.getByText('Om det finns ett konto för kim@lulea.se').waitFor();
    await expect.poll(() => linkTo('kim@lulea.se', service)).toContain('/aterstall#');
    await page.goto(service.origin + linkTo('kim@lulea.se', service));
    await page.reload();
    await fill(page, { 'Nytt lösenord': secret });
    await press(page, 'Spara lösenordet');
    await page.getByText('Lösenordet är bytt').waitFor();
    await before.reload();
    await before.waitForURL(/\/logga-in\?/);
    await page.getByRole('link', { name: 'Logga in', exact: true }).first().click();
    await fill(page, { 'E-postadress': 'kim@lulea.se', Lösenord: secret });
    await press(page, 'Logga in');
    await page.getByText('Inloggad som Kim Berg').waitFor();
    // What the page has asked for is answered before the one who asked has gone.
    await page.waitForLoadState('networkidle');
    await press(page, 'Logga ut');
    await page.waitForURL(`${service.origin}/`);
  });
});

test('nothing that is typed at the door reaches an address, and no other site is gone on to', async ({ aPage }) => {
  const page = await aPage({ at: '/logga-in?next=//evil.example/', hasScript: false });
  const form = page.locator('form');
  expect(await form.getAttribute('method')).toBe('post');
  expect(await form.getByRole('button', { name: 'Logga in' }).isDisabled()).toBe(true);
  expect(await page.content()).not.toContain('evil.example');
});

describe.for(languages)('the pages of the door, in %s, are in order:', (language) => {
  base.for(['/logga-in', '/glomt-losenord', '/aterstall', '/inbjudan', '/forsta'])('%s', async (at, { aPage }) => {
    const page = await aPage({ at, language });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await isFine(page);
  });
});
