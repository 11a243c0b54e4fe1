import { demoPassword } from '@ratthall/api/demo/people';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { demoOrigin, test } from './on-demo.ts';
import { languages } from './support.ts';
import { overflow, violationsOn } from './violations.ts';

const as = 'kansli@demo.example';
const thisYear = new Date().getFullYear();
/** A year whose draft is nobody else's in this run. */
const year = thisYear - 3;
const at = `/kansli/utgavor/${year}`;

/** The pages of the desk, each with something that stands there once its data has come. */
const addresses = [
  ['/kansli/utgavor', 'article'],
  [`/kansli/utgavor/${thisYear}`, '#edition-publish'],
  [`/kansli/utgavor/${thisYear}/forhandsvisning`, 'aside'],
] as const;

describe.for(languages)('axe finds nothing, and nothing is wider than the screen, in %s, on', (language) => {
  test.for(addresses)('%s', async ([address, there], { aPage }) => {
    const page = await aPage({ at: address, as, language, width: 360 });
    await page.locator(there).first().waitFor();
    await page.locator('[role=status][style]').waitFor({ state: 'detached' });
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await violationsOn(page)).toEqual([]);
  });
});

const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true });

test('a text is written in both languages, shown as it will look, kept unsaved, and saved', async ({ aPage }) => {
  const page = await aPage({ at, as });
  await page.locator('#foreword-sv').fill('Ett **starkt** år. <b>Inte fet.</b>');
  await page.locator('strong', { hasText: 'starkt' }).waitFor();
  await page.getByText('<b>Inte fet.</b>').last().waitFor();
  await page.reload();
  await page.getByText('Det du skrev senast utan att spara står kvar').waitFor();
  expect(await page.locator('#foreword-sv').inputValue()).toContain('starkt');
  await page.locator('#foreword-en').fill('A *strong* year.');
  await save(page).press('Enter');
  await page.getByText('Sparat.', { exact: true }).waitFor();
  await page.reload();
  await expect.poll(() => page.locator('#foreword-en').inputValue()).toBe('A *strong* year.');
  expect(await page.getByText('Det du skrev senast utan att spara').count()).toBe(0);
});

test('the checklist leads to where something is lacking, and follows what is saved', async ({ aPage }) => {
  const page = await aPage({ at, as });
  const lacking = page.getByText('Kommentarer finns bara på ett språk');
  await page.getByRole('heading', { name: /hindrar publicering$/ }).waitFor();
  expect(await lacking.count()).toBe(0);
  await page.locator('summary', { hasText: 'Skyddad natur' }).press('Enter');
  await page.locator('#comment-protected-nature-sv').fill('Mer natur är skyddad.');
  await save(page).press('Enter');
  await lacking.waitFor();
  await page.reload();
  await lacking.waitFor();
  await page.locator('li', { has: lacking }).last().getByRole('link', { name: 'Till fältet' }).press('Enter');
  const field = page.locator('#comment-protected-nature-en');
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  await field.fill('More nature is protected.');
  await save(page).press('Enter');
  await lacking.waitFor({ state: 'detached' });
});

test('where somebody else has saved meanwhile both are shown, and nothing that was typed is lost', async ({
  aPage,
}) => {
  const page = await aPage({ at, as, isRefused: true });
  await page.locator('#note-sv').fill('Det jag skriver.');
  await savedByAnother(page, { note: { sv: 'Det en annan skrev.', en: 'What another wrote.' } });
  await save(page).click();
  await page.getByRole('alert').getByText('har sparat under tiden').waitFor();
  await page.getByText('Gäller nu: Det en annan skrev.').waitFor();
  expect(await page.locator('#note-sv').inputValue()).toBe('Det jag skriver.');
  // What only the other has written is there already.
  expect(await page.locator('#note-en').inputValue()).toBe('What another wrote.');
  await save(page).click();
  await page.getByText('Sparat.', { exact: true }).waitFor();
  await page.reload();
  await expect.poll(() => page.locator('#note-sv').inputValue()).toBe('Det jag skriver.');
  expect(await page.locator('#note-en').inputValue()).toBe('What another wrote.');
});

type Pair = { sv: string; en: string };

/** Somebody else at the secretariat saves another note, or another comment on the first of the indicators. */
async function savedByAnother(page: Page, change: { note?: Pair; comment?: Pair }): Promise<void> {
  const other = await page.context().browser()!.newContext();
  const data = { email: 'administrator@demo.example', password: demoPassword };
  expect((await other.request.post(`${demoOrigin}/api/session`, { data })).status()).toBe(200);
  const address = `${demoOrigin}/api/edition-drafts/${year}`;
  const draft = (await (await other.request.get(address)).json()) as Record<string, unknown>;
  const { revision, round, set, note, foreword, comments, withoutReason } = draft;
  const sent = { revision, round, set, note, foreword, comments, withoutReason };
  if (change.note) sent.note = change.note;
  if (change.comment) sent.comments = { 'protected-nature': change.comment };
  expect((await other.request.put(address, { data: sent })).status()).toBe(200);
  await other.close();
}

test('a time is set by the clocks in Sweden and called off again, and what stands in the way is said', async ({
  aPage,
}) => {
  const page = await aPage({ at, as });
  await savedByAnother(page, { comment: { sv: 'Bara på svenska.', en: '' } });
  await page.reload();
  const panel = page.getByRole('region', { name: 'Publicera', exact: true });
  await panel.getByText(/i checklistan hindrar\./).waitFor();
  expect(await panel.getByRole('button', { name: 'Publicera nu …' }).isDisabled()).toBe(true);
  await panel.getByLabel('Dag').fill('2020-01-01');
  await panel.getByRole('button', { name: 'Ange tiden' }).click();
  await panel.getByText('Ange en dag och ett klockslag som inte har varit').waitFor();
  await panel.getByLabel('Dag').fill(`${thisYear + 1}-07-01`);
  await panel.getByRole('button', { name: 'Ange tiden' }).click();
  await panel.getByText(`Publiceras av sig själv 1 juli ${thisYear + 1} 09:00, svensk tid.`).waitFor();
  await panel.getByRole('button', { name: 'Ta bort tiden' }).click();
  await panel.getByRole('status').getByText('Tiden är borttagen.').waitFor();
});

test('the preview is that of the page of an edition, with the texts as they are saved', async ({ aPage }) => {
  const page = await aPage({ at: `${at}/forhandsvisning`, as });
  await page.getByText(`Preliminärt: utgåva ${year}.1`).waitFor();
  await page.locator('strong', { hasText: 'starkt' }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const report = page.getByRole('link', { name: /^Svenska \(PDF\)/ });
  const reply = await page.context().request.get(`${demoOrigin}${await report.getAttribute('href')}`);
  expect([reply.status(), reply.headers()['content-type']]).toEqual([200, 'application/pdf']);
});
