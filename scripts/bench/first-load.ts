import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Response } from 'playwright-core';
import { browserPath, isBuilt } from './browser.ts';
import { temporaryFile } from './processes.ts';
import { startProduct } from './servers.ts';
import { figure, size, tableLines } from './table.ts';
import { stopAll } from './views.ts';

type Fetched = { name: string; isScript: boolean; gzip: number; transferred: number };

const goal = 150_000;

/** What a browser with an empty cache fetches for the first page. */
export async function benchFirstLoad(): Promise<void> {
  console.log('\nFIRST LOAD of / in a browser with an empty cache\n');
  const executablePath = browserPath();
  if (!isBuilt() || executablePath === null) return;
  const server = await startProduct(temporaryFile('first-load.db'));
  const fetched = await fetchedBy(executablePath, `${server.url}/`);
  await stopAll(server);

  const scripts = fetched.filter(({ isScript }) => isScript).toSorted((a, b) => b.gzip - a.gzip);
  const total = (of: 'gzip' | 'transferred', files: readonly Fetched[]) =>
    files.reduce((sum, file) => sum + file[of], 0);
  const rows = scripts.map(({ name, gzip, transferred }) => [name, size(gzip), size(transferred)]);
  const gzip = total('gzip', scripts);
  rows.push(['all scripts', size(gzip), size(total('transferred', scripts))]);
  for (const line of tableLines(['script', 'gzip', 'transferred'], rows)) console.log(line);
  const charts = scripts.filter(({ name }) => name.includes('trend-chart')).map(({ name }) => name);
  console.log(
    [
      '',
      `Script, gzip:     ${size(gzip)} of ${size(goal)} (${figure((100 * gzip) / goal)} % of the goal${gzip > goal ? ': OVER IT' : ''})`,
      `recharts:         ${charts.length > 0 ? `IN IT (${charts.join(', ')})` : 'not in it (no script named trend-chart)'}`,
      `All that came:    ${fetched.length} answers, ${size(total('transferred', fetched))} with headers, as they were sent`,
      'gzip: of each body, compressed here at the usual level. transferred: what went over the wire (the server sends brotli).',
    ].join('\n'),
  );
}

async function fetchedBy(executablePath: string, url: string): Promise<Fetched[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const answer = await page.goto(url, { waitUntil: 'networkidle' });
    if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status() ?? 'nothing'}, expected a page`);
    return await Promise.all(responses.filter((response) => response.url().startsWith('http')).map(sizeOf));
  } finally {
    await browser.close();
  }
}

async function sizeOf(response: Response): Promise<Fetched> {
  await response.finished();
  const { responseBodySize, responseHeadersSize } = await response.request().sizes();
  const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
  const gzip = isScript ? gzipSync(await response.body()).length : 0;
  const name = basename(new URL(response.url()).pathname);
  return { name, isScript, gzip, transferred: responseBodySize + responseHeadersSize };
}
