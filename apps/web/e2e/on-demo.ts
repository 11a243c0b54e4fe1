import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject } from 'vitest';
import { startDemo, temporaryFolder } from './service.ts';
import { test as base, type Fixtures } from './support.ts';

const { folder, remove } = temporaryFolder();
cpSync(inject('demoFolder'), folder, { recursive: true });
const demo = await startDemo(folder);

afterAll(async () => {
  expect(await demo.stop(), demo.output()).toBe(0);
  remove();
});

/** Where the demo network of this file answers, as it is when it has just been made. What a test changes there, later ones of the file see. */
export const demoOrigin = demo.origin;

/** Where its letters lie. */
export const demoOutbox = join(folder, 'outbox');

/** Tests whose pages are those of the demo network. */
export const test = base.extend<Pick<Fixtures, 'aPage'>>({
  aPage: ({ aPage }, use) => use((visit) => aPage({ on: demoOrigin, ...visit })),
});
