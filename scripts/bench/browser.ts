import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '@ratthall/api/config';
import { chromium } from 'playwright-core';

/** Whether there is a dashboard to open in a browser; says what to do when there is none. */
export function isBuilt(): boolean {
  if (existsSync(join(paths.webBuild, 'server/entry-server.js'))) return true;
  console.log('Not measured: the dashboard is not built. Run `npm start` once (it builds it), then this again.');
  return false;
}

/** Where a Chromium is; null, and what to do about it, when there is none. */
export function browserPath(): string | null {
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', chromium.executablePath()];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found === undefined) {
    console.log('Not measured: no Chromium was found. Install one, or say where it is with CHROMIUM_PATH.');
  }
  return found ?? null;
}
