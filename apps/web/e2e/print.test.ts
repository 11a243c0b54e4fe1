import { describe, expect } from 'vitest';
import { openRow, test } from './support.ts';

describe.for([
  { name: 'a member’s page', at: '/kommun/lulea' },
  { name: 'an indicator’s page', at: '/nyckeltal/household-waste?own=lulea' },
])('$name on paper', ({ at }) => {
  test('leaves out what can only be clicked, and keeps what is read', async ({ aPage }) => {
    const page = await aPage({ at });
    if (at.startsWith('/kommun/')) await openRow(page, 'Hushållsavfall');
    const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
    const tableButton = page.getByRole('button', { name: 'Visa som tabell' }).first();
    await menu.waitFor();
    await tableButton.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await menu.isVisible()).toBe(false);
    expect(await tableButton.isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('figure').first().isVisible()).toBe(true);
  });

  test('fits the width of A4 and becomes a document', async ({ aPage }) => {
    // 210 mm without margins of 16 mm, at 96 pixels to the inch.
    const page = await aPage({ at, width: 673 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
  });
});
