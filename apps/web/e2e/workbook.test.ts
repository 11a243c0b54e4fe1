import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './on-demo.ts';
import { overflow, violationsOn } from './violations.ts';

const reporter = 'rapportor@sundtuna.example';
const sheet = 'xl/worksheets/sheet2.xml';

/** The workbook with a number in the first empty cell of the figures that is about what is asked for. */
function filledIn(workbook: Buffer, { id, value }: { id: string; value: string }): Buffer {
  const files = unzipSync(workbook);
  const texts = strFromU8(files['xl/sharedStrings.xml']!);
  const index = texts
    .split('<si>')
    .slice(1)
    .findIndex((one) => one.includes(`>${id}<`));
  const xml = strFromU8(files[sheet]!);
  const row = new RegExp(`<c r="A(\\d+)" t="s"[^>]*><v>${index}</v>`).exec(xml)![1]!;
  const cell = new RegExp(`<c r="H${row}"([^>]*?)(/>|>.*?</c>)`);
  const style = /s="\d+"/.exec(cell.exec(xml)![1]!)![0];
  const typed = /^[\d.]+$/.test(value)
    ? `<c r="H${row}" ${style}><v>${value}</v></c>`
    : `<c r="H${row}" ${style} t="inlineStr"><is><t>${value}</t></is></c>`;
  files[sheet] = strToU8(xml.replace(cell, typed));
  return Buffer.from(zipSync(files));
}

async function fetched(page: Page): Promise<Buffer> {
  const address = await page.getByRole('link', { name: 'Hämta arbetsbok' }).getAttribute('href');
  return Buffer.from(await (await page.request.get(new URL(address!, page.url()).href)).body());
}

async function bring(page: Page, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Lämna tillbaka arbetsbok' }).press('Enter');
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name: 'mina siffror.xlsx', mimeType: 'application/octet-stream', buffer });
}

test('a workbook is fetched, filled in, brought back, looked at and saved; and what changed meanwhile is chosen', async ({
  aPage,
}) => {
  const page = await aPage({ at: '/rapportera/sundtuna', as: reporter });
  const workbook = await fetched(page);
  const field = page.locator('[data-figure]').first();
  const figure = (await field.getAttribute('data-figure'))!;
  const part = (await field.getAttribute('data-field'))!;
  const id = part === 'value' ? figure : `${figure}.${part}`;

  await bring(page, filledIn(workbook, { id, value: 'ungefär tolv' }));
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/går inte att läsa som en siffra/).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /felen markerade/ }).press('Enter');
  expect((await download).suggestedFilename()).toBe('att-ratta-mina siffror.xlsx');
  await dialog.getByRole('button', { name: 'Avbryt' }).press('Enter');

  await bring(page, filledIn(workbook, { id, value: '1234' }));
  await dialog.getByRole('heading', { name: 'Det här skulle ändras av mina siffror.xlsx' }).waitFor();
  await dialog.getByText('Inget är sparat än.').waitFor();
  await dialog.getByRole('button', { name: /Spara 1 ändring/ }).press('Enter');
  await page.getByText('1 uppgift har tagits in från arbetsboken.').waitFor();
  await page
    .getByText(/^Sparat/)
    .first()
    .waitFor();

  await bring(page, filledIn(workbook, { id, value: '4321' }));
  await dialog.getByText('Ändrad på båda håll').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await dialog.getByRole('radio', { name: /^Arbetsboken/ }).check();
  await dialog.getByRole('button', { name: /Spara 1 ändring/ }).press('Enter');
  await page.getByText('1 uppgift har tagits in från arbetsboken.').waitFor();
  await page.reload();
  await expect.poll(() => field.inputValue()).toMatch(/4.?321/);
});

test('a file that is no workbook is told what it is, and another can be chosen', async ({ aPage }) => {
  const page = await aPage({ at: '/rapportera/sundtuna', as: reporter, isRefused: true });
  await bring(page, Buffer.from('%PDF-1.7'));
  await page.getByText(/Filen är ingen arbetsbok/).waitFor();
  await page.getByLabel('Välj en annan fil').waitFor();
});
