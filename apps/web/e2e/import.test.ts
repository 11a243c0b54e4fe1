import { expect } from 'vitest';
import { demoOrigin, test } from './on-demo.ts';
import { inLanguage, languages, open } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

const as = 'kansli@demo.example';
const at = '/kansli/inlasning';

const fileOf = (rows: readonly string[]) => ({
  name: 'skyddad natur.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['kpi;municipality;period;gender;value', ...rows, ''].join('\n')),
});

test('a file is received, looked through, loaded and taken back', { timeout: 90_000 }, async ({ aPage }) => {
  const page = await aPage({ at, as });
  const file = fileOf([
    'protected-nature;Hedvalla;1996;T;5,5',
    'protected-nature;Hedvalla;1997;T;5,6',
    'protected-nature;Hedvalla;1997;K;5,7',
    'protected-nature;Hedvalla;1998;T;mycket',
  ]);
  await page.getByLabel('Välj en fil, eller släpp den här').setInputFiles(file);
  await page.getByRole('heading', { name: 'Vad säger kolumnerna?' }).waitFor();
  expect(await page.getByLabel('Vad kolumnen kpi säger').inputValue()).toBe('indicator');
  // Not before it is said where the figures come from.
  const check = page.getByRole('button', { name: 'Granska utan att spara' });
  await check.press('Enter');
  await page.getByRole('alert').getByText('Välj vilken källa värdena kommer från.').waitFor();
  await page.getByLabel('Källa', { exact: true }).selectOption('fictional');
  await check.press('Enter');
  await page.getByRole('heading', { name: 'Vad skulle ändras?' }).waitFor();
  await page.getByText('Nya uppgifter: 2. Ändrade: 0. Inget är sparat än.').waitFor();
  await page.getByRole('row', { name: 'rad 5, value mycket ett tal' }).waitFor();
  for (const language of languages) {
    await open(page, inLanguage(new URL(page.url()).pathname, language), { on: demoOrigin });
    await page.getByRole('button', { name: /^(Läs in 2 uppgifter|Load 2 figures)$/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => overflow(page)).toBe(0);
  await open(page, new URL(page.url()).pathname, { on: demoOrigin });

  // One wrong row stops all of it, until it is said that it is left out.
  const load = page.getByRole('button', { name: 'Läs in 2 uppgifter' });
  await load.click();
  await page
    .getByRole('alert')
    .getByText(/^Rätta filen/)
    .waitFor();
  await page.getByLabel('Utelämna de felaktiga (1)').check();
  await load.click();
  await page.getByText(/^Inläst av .* Nya uppgifter: 2\. Ändrade: 0\. De är offentliga\.$/).waitFor();
  const outcome = page.getByRole('link', { name: 'Ladda ner utfallet rad för rad (CSV)' });
  const reply = await page.request.get(demoOrigin + (await outcome.getAttribute('href')));
  expect(await reply.text()).toContain(';left-out;');

  await page.getByRole('button', { name: 'Ta tillbaka …' }).click();
  await page.getByRole('button', { name: 'Ja, ta tillbaka' }).click();
  await page.getByRole('alert').getByText('Skriv varför filen tas tillbaka.').waitFor();
  await page.getByLabel(/^Varför tas filen tillbaka/).fill('Fel fil.');
  await page.getByRole('button', { name: 'Ja, ta tillbaka' }).click();
  await page.getByText(/^Taget tillbaka av .* Uppgifter: 2\.$/).waitFor();
  await page.getByRole('link', { name: 'Alla inläsningar' }).click();
  await page
    .getByRole('row', { name: /^skyddad natur\.csv Tagen tillbaka 2 nya, 0 ändrade/ })
    .first()
    .waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test('a long file shows how far it has come, and is cancelled', { timeout: 90_000 }, async ({ aPage }) => {
  const page = await aPage({ at, as });
  const rows = Array.from({ length: 150_000 }, (_, i) => `protected-nature;0180;${1950 + (i % 40)};T;${i % 90},5`);
  await page.getByLabel('Välj en fil, eller släpp den här').setInputFiles(fileOf(rows));
  await page.getByLabel('Källa', { exact: true }).selectOption('fictional');
  await page.getByRole('button', { name: 'Granska utan att spara' }).press('Enter');
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('status').getByText('Inläsningen är avbruten. Inget har sparats.').waitFor();
  await page.getByRole('button', { name: 'Granska utan att spara' }).waitFor();
});

test('is nothing for a reporter', async ({ aPage }) => {
  const page = await aPage({ at, as: 'rapportor@klovskar.example', isRefused: true });
  await page.getByRole('alert').getByText('Det har du inte behörighet till.').first().waitFor();
});
