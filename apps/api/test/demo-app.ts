import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '#db/database.ts';
import { demoYear, makeDemo } from '#demo/make-demo.ts';
import { writeDemoData } from '#demo/write-demo-data.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** When tests take place. The demo network reports the year before. */
export const demoNow = new Date('2025-06-01T12:00:00Z');

function aFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ratthall-demo-'));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The data files of the demo network in a folder of their own, and what removes it. */
export function demoData(): { folder: string; remove: () => void } {
  const { folder, remove } = aFolder();
  writeDemoData(folder, { year: demoYear(demoNow) });
  return { folder, remove };
}

/** The whole service on the demo network, in memory; its figures only, without people and round. */
export async function openDemoApp(): Promise<TestApp> {
  const { folder, remove } = demoData();
  return openTestApp({ folder }).finally(remove);
}

/** The same with its people and a round half done. Making it takes seconds: a file of tests shares one. */
export async function openHalfReportedDemoApp(): Promise<TestApp> {
  const { folder, remove } = aFolder();
  const fill = (database: Database) => makeDemo(database, { folder, now: demoNow });
  return openTestApp({ fill, now: () => demoNow }).finally(remove);
}
