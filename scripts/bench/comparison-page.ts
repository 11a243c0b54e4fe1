/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '@ratthall/api/config';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserPath, isBuilt } from './browser.ts';
import { temporaryFile } from './processes.ts';
import { startProduct } from './servers.ts';
import { figure, tableLines } from './table.ts';
import { stopAll } from './views.ts';

const slowDown = 4;
const goal = 50;
const quietMs = 700;

/** Members that have much, from all of the country. */
const members = 'lulea,eskilstuna,sundsvall,gotland,falkenberg,avesta,huddinge,helsingborg';

type Steps = Record<string, number[]>;

/** The longest task of the browser's main thread in each step of the heaviest comparison, slowed down as a phone is. */
export async function benchComparisonPage(rounds: number): Promise<void> {
  const executablePath = browserPath();
  if (!isBuilt() || executablePath === null) return;
  console.log(`\nCOMPARISON PAGE, eight members in every indicator, ${slowDown} times slower: ${rounds} rounds\n`);
  const server = await startProduct(temporaryFile('comparison-page.db'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const every = allIndicators().join(',');
  for (const [name, query] of [
    ['the set', `members=${members}`],
    ['all', `members=${members}&indicators=${every}`],
  ] as const) {
    const steps: Steps = {};
    for (let round = 0; round < rounds; round++) await visit(browser, `${server.url}/jamfor?${query}`, steps);
    const rows = Object.entries(steps).map(([step, tasks]) => [
      step,
      figure(median(tasks)),
      figure(Math.max(...tasks)),
      `${tasks.filter((task) => task > goal).length} of ${tasks.length}`,
    ]);
    for (const line of tableLines([name, 'median ms', 'worst ms', `over ${goal} ms`], rows)) console.log(line);
    console.log('');
  }
  console.log(`The longest task in a step, as the browser reports tasks above ${goal} ms; 0 when there was none.`);
  await browser.close();
  await stopAll(server);
}

function allIndicators(): string[] {
  const file = readFileSync(join(paths.data, 'indicators.json'), 'utf8');
  return (JSON.parse(file) as { id: string }[]).map(({ id }) => id);
}

/** Opens the page, sorts, turns, scrolls, takes a member away and puts it back: what a reader does. */
async function visit(browser: Browser, url: string, steps: Steps): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    (window as unknown as { longTasks: number[] }).longTasks = tasks;
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const measure = async (step: string, act: () => Promise<unknown>) => {
    await act();
    await page.waitForTimeout(quietMs);
    (steps[step] ??= []).push(await longestTask(page));
  };
  // Not by the browser's accessibility tree: to look something up in it is a long task of its own.
  const press = (selector: string) =>
    page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  await measure('open and come alive', () => page.goto(url, { waitUntil: 'networkidle' }));
  await measure('sort', () => press('thead th:nth-child(5) button'));
  await measure('sort the other way', () => press('thead th:nth-child(5) button'));
  await measure('turn rows and columns', () => press('a[href*="rows=members"]'));
  await measure('turn back', () => press('p > a[href^="/jamfor"]:not([href*="rows="])'));
  await measure('colour by class', () => page.locator('select[id$="tint"]').selectOption('classes'));
  await measure('scroll to the end', () => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)));
  await measure('take a member away', () => press('main ul li:nth-child(6) a'));
  await measure('go back', () => page.goBack());
  await context.close();
}

/** And forgets it, so that the next step begins anew. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tasks = (window as unknown as { longTasks: number[] }).longTasks;
    return Math.max(0, ...tasks.splice(0));
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
