import { createHash } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { isFine, said } from './desk.ts';
import { open } from './support.ts';

/** What people do between the last report of a round and the published edition, each on a page of their own. */

/** How long an answer of the service may take on a busy machine before something is wrong. */
const patience = { timeout: 15_000 };

/** A member's reporter sees that kilometres stand for mil, puts it right and submits. */
export async function mendsTheSlip(reporter: Page, field: string): Promise<void> {
  await said(reporter, /Menade du/).waitFor();
  await changes(reporter.locator(`[id="${field}"]`), 0.1);
  await expect.poll(() => reporter.getByText(/Menade du/).count()).toBe(0);
  await submits(reporter);
}

/** Types a number that is so many times what stands there. */
export async function changes(input: Locator, times: number): Promise<void> {
  await input.fill(String(Math.round(figureIn(await input.inputValue()) * times)));
}

/** Puts right what was sent back with a comment, and submits it again: with some more than before. */
export async function mendsWhatWasSentBack(reporter: Page, field: string): Promise<void> {
  await reporter.getByRole('heading', { name: 'Tillbakaskickat' }).waitFor();
  await changes(reporter.locator(`[id="${field}"]`), 1.02);
  await answers(reporter, 'Nu är alla linjer med.');
  await submits(reporter);
}

/** Writes why, wherever it is asked. */
export async function answers(reporter: Page, text: string): Promise<void> {
  const asked = reporter.getByRole('group', { name: /varför skiljer den sig|^Varför ändras siffran/ });
  for (const one of await asked.all()) {
    await one.getByLabel('Orsak').selectOption({ label: 'Tidigare siffra var fel' });
    await one.getByLabel('Med egna ord').fill(text);
  }
}

export async function submits(reporter: Page): Promise<void> {
  await reporter.getByRole('button', { name: /^Lämna in (1 uppgift|\d+ uppgifter)$/ }).click();
  await said(reporter, /^(Tack! )?\d+\suppgift(er för \d+)?.* är inlämnad/).waitFor();
}

/** A number as somebody has typed it. */
function figureIn(text: string): number {
  return Number(text.replaceAll(/\s/g, '').replace(',', '.'));
}

/** The member's own approver lets everything that waits go on. */
export async function confirmsAll(approver: Page): Promise<void> {
  await approver.getByRole('button', { name: /^Godkänn (1 uppgift|alla \d+ uppgifter)$/ }).click();
  await approver.getByRole('button', { name: 'Ja, godkänn' }).click();
  await said(approver, /(godkänd|godkända) och har gått till kansliet\./).waitFor();
}

/** The secretariat approves all that waits from a member: what is clean at once, the rest one by one. */
export async function approvesAll(secretary: Page, on: string, { slug, year }: { slug: string; year: number }) {
  await open(secretary, `/kansli/granska/${slug}?year=${year}`, { on });
  const figures = secretary.locator('article');
  await figures.first().waitFor();
  const clean = secretary.getByRole('button', { name: /^Godkänn alla utan anmärkning/ });
  if ((await clean.count()) > 0) {
    const [n = 0] = /\d+/.exec((await clean.textContent()) ?? '') ?? [];
    const all = await figures.count();
    await clean.click();
    await secretary.getByRole('button', { name: /^Ja, godkänn/ }).click();
    await expect.poll(() => figures.count(), patience).toBe(all - Number(n));
  }
  for (let left = await figures.count(); left > 0; left--) {
    await figures
      .first()
      .getByRole('button', { name: /^Godkänn/ })
      .click();
    await expect.poll(() => figures.count(), patience).toBe(left - 1);
  }
}

/** Opens or closes the round of a year. */
export async function movesRound(
  secretary: Page,
  on: string,
  { year, act, done }: { year: number; act: string; done: string },
) {
  await open(secretary, '/kansli/omgangar', { on });
  const round = secretary.getByRole('region', { name: `Siffror om ${year}` });
  await round.getByRole('button', { name: act }).click();
  await round.getByRole('button', { name: act }).click();
  await said(secretary, done).waitFor();
}

type Texts = Record<'note' | 'foreword', { sv: string; en: string }>;

/** Writes what goes with the figures, in both languages, and saves it. */
export async function writes(secretary: Page, texts: Partial<Texts>): Promise<void> {
  for (const [field, both] of Object.entries(texts)) {
    for (const [language, text] of Object.entries(both)) {
      await secretary.locator(`[id="${field}-${language}"]`).fill(text);
    }
  }
  await secretary.getByRole('button', { name: 'Spara', exact: true }).click();
  await said(secretary, 'Sparat.').waitFor();
}

/** Publishes what has been saved, after it has been said what that means. */
export async function publishes(secretary: Page, id: string): Promise<void> {
  await secretary.getByRole('button', { name: 'Publicera nu …' }).click();
  const dialog = secretary.getByRole('dialog', { name: `Publicera utgåva ${id}?` });
  await dialog.getByText('/utgava/').waitFor();
  await dialog.getByRole('button', { name: `Publicera ${id}` }).click();
  await said(secretary, `Utgåva ${id} är publicerad.`).waitFor();
  await isFine(secretary);
}

/** The SHA-256 of what an address answers with, worked out here. */
export async function sha256Of(address: string): Promise<string> {
  const reply = await fetch(address);
  expect(reply.status, address).toBe(200);
  return createHash('sha256')
    .update(Buffer.from(await reply.arrayBuffer()))
    .digest('hex');
}

/** What a member's page says of an indicator. */
export async function shownOf(page: Page, indicator: string): Promise<string> {
  const row = page.locator('main li:has(> details)', { hasText: indicator }).first();
  return ((await row.textContent()) ?? '').replaceAll('\u00a0', ' ');
}
