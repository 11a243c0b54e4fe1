import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { startService } from './service.ts';
import { overflow, violationsOn } from './violations.ts';

/** A service whose letters are written to a folder. */
export type Started = Awaited<ReturnType<typeof startService>> & { outbox: string };

/** The address that the start prints for the first administrator. */
export async function firstAddress({ printed }: Started): Promise<URL> {
  const found = await printed(/Create the first administrator at (\S+)\n/);
  return new URL(found?.[1] ?? 'none');
}

/** The path and fragment of the newest link in the letters to an address. */
export function linkTo(email: string, { outbox }: Pick<Started, 'outbox'>): string {
  const newest = readdirSync(outbox)
    .filter((name) => name.includes(email))
    .sort()
    .at(-1);
  const letter = readFileSync(join(outbox, newest ?? ''), 'utf8').replaceAll(/=\r?\n/g, '');
  return /\/(inbjudan|aterstall)#[\w-]{43}/.exec(letter)?.[0] ?? 'none';
}

/** Nothing wrong for axe, and nothing that has to be scrolled to sideways on a narrow screen. */
export async function isFine(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Where a page says something first. */
export const said = (page: Page, text: string | RegExp): Locator => page.getByText(text).first();
