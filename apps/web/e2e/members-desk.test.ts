import { expect } from 'vitest';
import { isFine } from './desk.ts';
import { test } from './on-demo.ts';

const as = 'kansli@demo.example';

test('a member leaves, what follows is said before, and it is taken back', async ({ aPage }) => {
  const page = await aPage({ at: '/kansli/medlemmar', as });
  await page.getByRole('link', { name: 'Ripsele' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ripsele' }).waitFor();
  await isFine(page);
  await page.getByLabel('Lämnade år').fill('2025');
  await page.getByText('Om Ripsele lämnar:').waitFor();
  await page
    .getByText(/räknas på \d+ i stället för \d+/)
    .first()
    .waitFor();
  const form = page.locator('form', { has: page.getByLabel('Lämnade år') });
  await form.getByLabel('Varför ändras det?').fill('Beslut i fullmäktige');
  await form.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Sparat. De offentliga sidorna visar det nu.').waitFor();
  await page.getByText('Beslut i fullmäktige').waitFor();
  await page.getByRole('button', { name: 'Återställ: Medlemskap' }).first().click();
  const back = page.locator('form', { has: page.getByRole('button', { name: 'Återställ', exact: true }) });
  await back.getByLabel('Varför ändras det?').fill('Det var fel kommun');
  await back.getByRole('button', { name: 'Återställ', exact: true }).click();
  await page.getByText('Återställt. De offentliga sidorna visar det nu.').waitFor();
});

test('a list is judged line by line before anything is sent', async ({ aPage }) => {
  const page = await aPage({ at: '/kansli/personer', as });
  await page.getByLabel('En person per rad').fill('en.ny@ripsele.example; rapportör; Ripsele\ninget; kock; Ripsele');
  await page.getByRole('button', { name: 'Kontrollera raderna' }).click();
  await page.getByText('En rad går att skicka, en går inte.').waitFor();
  await page.getByRole('cell', { name: 'fel e-postadress' }).waitFor();
  await isFine(page);
});

test('somebody who has an account is given one more role, never the same one twice, and loses it', async ({
  aPage,
}) => {
  const page = await aPage({ at: '/kansli/personer', as });
  const give = page.getByRole('button', { name: 'Ge en roll till: Maj Påhittad' }).first();
  await give.click();
  const form = page.getByRole('group', { name: 'Ge en roll till: Maj Påhittad' });
  await form.getByText('Rollen gäller genast').waitFor();
  expect(await form.getByLabel('Roll').locator('option').allTextContents()).toEqual(['Rapportör', 'Godkännare']);
  await form.getByRole('button', { name: 'Avbryt' }).click();
  await expect.poll(() => give.evaluate((button) => button === document.activeElement)).toBe(true);
  await give.click();
  const choose = async (member: string) => {
    await form.getByLabel('Kommun eller region').fill(member);
    await form.getByRole('option', { name: new RegExp(member) }).waitFor();
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Ge rollen' }).click();
  };
  await choose('Sundtuna');
  await form.getByRole('alert').getByText('Maj Påhittad har redan den rollen där').waitFor();
  await isFine(page);
  await form.getByRole('button', { name: 'Byt' }).click();
  await choose('Ripsele');
  await page.getByText('Maj Påhittad har fått rollen Rapportör för Ripsele.').waitFor();
  const there = page.getByRole('region', { name: 'Ripsele' });
  await there.getByRole('button', { name: 'Ta bort rollen Rapportör från Maj Påhittad' }).click();
  await there.getByRole('button', { name: 'Ja, ta bort' }).click();
  await page.getByText('Maj Påhittad är inte längre Rapportör.').waitFor();
  expect(await page.getByRole('button', { name: 'Ge en roll till: Nils Påhittad' }).count()).toBe(0);
});

test('named groups and members are fine on a narrow screen, in English too', async ({ aPage }) => {
  for (const [at, there] of [
    ['/kansli/medlemmar', 'tbody tr'],
    ['/kansli/grupper', 'section h2'],
  ] as const) {
    const page = await aPage({ at, as, language: 'en', width: 360 });
    await page.locator(there).first().waitFor();
    await isFine(page);
  }
  const own = await aPage({ at: '/rapportera/sundtuna', as: 'rapportor@sundtuna.example' });
  await own.getByText('Stämmer kontaktpersonerna?').waitFor();
  expect(await own.getByText('Ingen angiven').count()).toBe(2);
});
