import { demoPassword } from '@ratthall/api/demo/people';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { isFine, linkTo, said } from './desk.ts';
import { demoOrigin, demoOutbox, test } from './on-demo.ts';
import { languages } from './support.ts';
import { violationsOn } from './violations.ts';

const as = 'rapportor@klovskar.example';
const secretariat = 'kansli@demo.example';
const at = '/rapportera/klovskar';
const member = '9301';

/** Asks somebody for a figure, and gives the path of the link that is shown this once. */
async function ask(page: Page, indicator: string, name: string): Promise<string> {
  const row = page.locator(`li#${indicator}`);
  await row.getByRole('button', { name: 'Be en kollega ta fram siffran' }).click();
  await row.getByLabel('Kollegans namn').fill(name);
  await row.getByLabel('Kollegans e-post').fill(`${indicator}@klovskar.example`);
  await row.getByLabel('Meddelande (frivilligt)').fill('Brukar stå i årsrapporten.');
  await row.getByRole('button', { name: 'Skicka', exact: true }).click();
  await row.getByRole('status').getByText(`Brevet till ${name} är skickat.`).waitFor();
  const [path] = /\/svara#[\w-]{43}/.exec((await row.textContent()) ?? '') ?? [];
  return path ?? 'none';
}

describe('a figure that a colleague is asked for', () => {
  test('is answered without an account, and lies as a draft in the name of who answered', async ({ aPage }) => {
    const page = await aPage({ at, as });
    const link = await ask(page, 'sludge-cadmium', 'Karin Kost');
    const row = page.locator('li#sludge-cadmium');
    await row.getByText('Karin Kost är tillfrågad').waitFor();
    expect(await violationsOn(page)).toEqual([]);

    const colleague = await aPage({ at: link, width: 360 });
    await said(colleague, 'Tora Påhittad ber dig ta fram en siffra för Klovskär.').waitFor();
    await said(colleague, 'Brukar stå i årsrapporten.').waitFor();
    await isFine(colleague);
    await colleague.getByRole('button', { name: 'Skicka svaret' }).click();
    await said(colleague, 'Skriv siffran först').waitFor();
    await colleague.locator('[data-figure="sludge-cadmium"]').fill('0,9');
    await said(colleague, /^Sparat \d/).waitFor();
    await colleague.reload();
    await expect.poll(() => colleague.locator('[data-figure="sludge-cadmium"]').inputValue()).toBe('0,9');
    await colleague.getByLabel(/^Varifrån kommer siffran/).fill('Reningsverkets årsrapport');
    await colleague.getByRole('button', { name: 'Skicka svaret' }).click();
    await colleague.getByRole('status').getByText('Tack! Svaret har gått till Tora Påhittad.').waitFor();
    expect(await violationsOn(colleague)).toEqual([]);

    await page.reload();
    await row.getByText('Karin Kost svarade').waitFor();
    expect(await row.locator('[data-figure]').first().inputValue()).toBe('0,9');
    await row.getByText('Avgränsning, metod och anteckningar').click();
    await row.getByText('Reningsverkets årsrapport').waitFor();
    await row.getByRole('button', { name: 'Visa historik' }).click();
    await row.getByText('Karin Kost (på uppdrag av Tora Påhittad)').first().waitFor();
  });

  test('can be taken back, which the page of its link says, in both languages', async ({ aPage }) => {
    const page = await aPage({ at, as });
    const link = await ask(page, 'sludge-mercury', 'Ove Avlopp');
    const row = page.locator('li#sludge-mercury');
    await row.getByRole('button', { name: 'Ta tillbaka' }).click();
    await row.getByRole('status').getByText('Länken gäller inte längre').waitFor();
    for (const language of languages) {
      const [path, token] = link.split('#');
      const gone = await aPage({ at: `${path}${language === 'en' ? '?lang=en' : ''}#${token}`, isRefused: true });
      await said(gone, language === 'sv' ? 'har tagit tillbaka frågan' : 'has taken it back').waitFor();
      await isFine(gone);
    }
  });
});

describe('a reporter who leaves', () => {
  test('is missed by the secretariat, and the successor finds everything', async ({ aPage }) => {
    const office = await aPage({ at: '/kansli/personer', as: secretariat });
    const people = (await (await office.request.get(`${demoOrigin}/api/people`)).json()) as {
      people: { id: string; email: string }[];
    };
    const leaving = people.people.find(({ email }) => email === as)?.id ?? '';
    const taken = await office.request.delete(
      `${demoOrigin}/api/people/${leaving}/roles?role=reporter&member=${member}`,
    );
    expect(taken.status()).toBe(200);
    await office.reload();
    const gaps = office.getByRole('region', { name: 'Siffror vars person har slutat' });
    await gaps.getByRole('link', { name: 'Klovskär' }).waitFor();
    expect(await gaps.textContent()).toContain('saknar dessutom rapportör');
    expect(await violationsOn(office)).toEqual([]);

    const email = 'efter@klovskar.example';
    const data = { email, role: 'reporter', member, language: 'sv' };
    expect((await office.request.post(`${demoOrigin}/api/invitations`, { data })).status()).toBe(200);
    const page = await aPage({ at: linkTo(email, { outbox: demoOutbox }) });
    await page.getByLabel('Namn', { exact: true }).fill('Nils Ny');
    await page.getByLabel('Lösenord', { exact: true }).fill(demoPassword);
    await page.getByRole('button', { name: 'Skapa kontot' }).click();
    await said(page, 'Ny här?').waitFor();
    await page.getByRole('link', { name: /^Läs överlämningen/ }).click();
    await page.getByRole('heading', { name: 'Vad behöver den som tar över Klovskär veta?' }).waitFor();
    await said(page, 'Tora Påhittad har slutat').waitFor();
    const cadmium = page.locator('li#sludge-cadmium');
    await cadmium.getByText('Reningsverkets årsrapport').waitFor();
    await isFine(page);
    await cadmium.getByRole('button', { name: 'Ändra' }).click();
    await cadmium.getByLabel('Hur når man dem?').fill('0123-456 78');
    await cadmium.getByRole('button', { name: 'Spara', exact: true }).click();
    await cadmium.getByRole('status').getByText('är sparad').waitFor();
    await cadmium.getByText('0123-456 78').waitFor();
  });
});
