import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Frame,
  type Page,
} from 'playwright-core';
import { demoPassword } from '@ratthall/api/demo/people';
import { expect, inject, test as base } from 'vitest';

export type Language = 'sv' | 'en';

export const languages = ['sv', 'en'] as const;

/** Where the service of this run answers. */
export const origin = inject('origin');

const heights: Record<number, number> = { 1280: 900, 360: 740, 320: 640 };

type Visit = {
  /** The page to open, as in the address line. Nothing is opened when it is left out. */
  at?: string;
  /** The service that it is a page of, where that is not the one with the real data. */
  on?: string;
  /** The address of somebody who has signed in, with the password of everybody in the demo network. */
  as?: string;
  width?: number;
  language?: Language;
  hasScript?: boolean;
  /** The page is one that does not exist: the browser complains about its status, and may. */
  isMissing?: boolean;
  /** The service refuses something on purpose: the browser complains about it, and may. */
  isRefused?: boolean;
};

export type Fixtures = {
  browser: Browser;
  /** A page in a browser of its own, that remembers nothing. Whatever it complains about fails the test. */
  aPage: (visit?: Visit) => Promise<Page>;
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- this is how a fixture says that it needs no other
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: inject('chromium'), args: flags });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  aPage: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(
      async ({
        at,
        as,
        on = origin,
        width = 1280,
        language = 'sv',
        hasScript = true,
        isMissing = false,
        isRefused = false,
      } = {}) => {
        const context = await browser.newContext({
          viewport: { width, height: heights[width] ?? 900 },
          javaScriptEnabled: hasScript,
          locale: language === 'sv' ? 'sv-SE' : 'en-GB',
        });
        contexts.push(context);
        context.setDefaultTimeout(15_000);
        if (as !== undefined) {
          const data = { email: as, password: demoPassword };
          const reply = await context.request.post(`${on}/api/session`, { data });
          expect(reply.status(), await reply.text()).toBe(200);
        }
        const page = await context.newPage();
        page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`));
        page.on('console', (message) => {
          const isExpected = (isMissing && isAboutTheAddress(message, page)) || (isRefused && isAboutTheApi(message));
          if (message.type() === 'error' && !isExpected) complaints.push(`${page.url()}: ${message.text()}`);
        });
        if (at !== undefined) await open(page, inLanguage(at, language), { hasScript, on });
        return page;
      },
    );
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints, 'what the browser complained about').toEqual([]);
  },
});

function isAboutTheAddress(message: ConsoleMessage, page: Page): boolean {
  return message.text().startsWith('Failed to load resource') && message.location().url === page.url();
}

function isAboutTheApi(message: ConsoleMessage): boolean {
  return message.text().startsWith('Failed to load resource') && message.location().url.includes('/api/');
}

/** Opens an address of the service and waits until the page can be used. */
export async function open(page: Page, address: string, { hasScript = true, on = origin } = {}): Promise<void> {
  await page.goto(on + address);
  if (hasScript) await isAlive(page);
}

/** Waits until React has taken over what the server rendered. Nothing on the page shows it, so React is asked. */
export async function isAlive(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => {
    type Fiber = { stateNode: { current: { memoizedState: { isDehydrated: boolean } } } };
    const root = document.getElementById('root') ?? document.body;
    const [, fiber] = Object.entries(root).find(([key]) => key.startsWith('__reactContainer$')) ?? [];
    return fiber !== undefined && !(fiber as Fiber).stateNode.current.memoizedState.isDehydrated;
  });
}

/** The same address in a language. */
export function inLanguage(address: string, language: Language): string {
  if (language === 'sv') return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=en`;
}

/** What the API answers at an address. */
export async function answerOf<T>(address: string): Promise<T> {
  const reply = await fetch(origin + address);
  expect(reply.status, address).toBe(200);
  return (await reply.json()) as T;
}

/** Whether an address is that of a member's page, which has a row for every indicator. */
export const hasRows = (at: string): boolean => /^\/kommun\/[^/?]+(\?|$)/.test(at);

/** Opens the row of an indicator on a member's page, and waits for its chart. */
export async function openRow(page: Page, indicator: string): Promise<void> {
  await page.locator('details', { hasText: indicator }).locator('summary').click();
  await page.locator('figure svg [data-series="own"]').waitFor();
}

/** Waits for the charts of a page, which are fetched when the reader comes near them. */
export async function comeToCharts(page: Page): Promise<void> {
  for (const figure of await page.getByRole('figure').all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('svg').first().waitFor();
  }
}

/** Shows the table twins of all charts on the page. */
export async function showTables(page: Page, language: Language): Promise<void> {
  const closed = page.getByRole('button', { name: language === 'sv' ? 'Visa som tabell' : 'Show as table' });
  while ((await closed.count()) > 0) await closed.first().click();
}

/** The texts of a table's rows, cell by cell, without its head. */
export function rowsOf(page: Page, table: string): Promise<string[][]> {
  return page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
}
