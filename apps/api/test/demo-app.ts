import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoYear } from '#demo/make-demo.ts';
import { writeDemoData } from '#demo/write-demo-data.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** When tests take place. The demo network reports the year before. */
export const demoNow = new Date('2025-06-01');

/** The data files of the demo network in a folder of their own, and what removes it. */
export function demoData(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ratthall-demo-'));
  writeDemoData(folder, { year: demoYear(demoNow) });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The whole service on the demo network, in memory. */
export async function openDemoApp(): Promise<TestApp> {
  const { folder, remove } = demoData();
  try {
    return await openTestApp({ folder });
  } finally {
    remove();
  }
}
