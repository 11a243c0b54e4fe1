import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { open, openRow, test } from './support.ts';

const most = 150_000;

test('the start page fetches at most 150 kB of script, and nothing that draws the large charts', async ({ aPage }) => {
  const page = await aPage();
  const scripts: { url: string; size: Promise<number> }[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return;
    scripts.push({ url: response.url(), size: response.body().then((body) => gzipSync(body).length) });
  });
  await open(page, '/');
  const sizes = await Promise.all(scripts.map(({ size }) => size));
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  expect(scripts.filter(({ url }) => /trend-chart|recharts/.test(url))).toEqual([]);
});

test('the large chart is fetched when it is first shown', async ({ aPage }) => {
  const page = await aPage({ at: '/kommun/lulea' });
  const fetched = page.waitForResponse(/\/assets\/trend-chart-/);
  await openRow(page, 'Hushållsavfall');
  expect((await fetched).status()).toBe(200);
});
