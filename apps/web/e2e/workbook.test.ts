import type { Page } from 'playwright-core';
import { test } from './on-demo.ts';

const reporter = 'rapportor@sundtuna.example';

async function bring(page: Page, buffer: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Lämna tillbaka arbetsbok' }).press('Enter');
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name: 'mina siffror.xlsx', mimeType: 'application/octet-stream', buffer });
}

test('a file that is no workbook is told what it is, and another can be chosen', async ({ aPage }) => {
  const page = await aPage({ at: '/rapportera/sundtuna', as: reporter, isRefused: true });
  await bring(page, Buffer.from('%PDF-1.7'));
  await page.getByText(/Filen är ingen arbetsbok/).waitFor();
  await page.getByLabel('Välj en annan fil').waitFor();
});
