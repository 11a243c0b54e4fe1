import type { TestProject } from 'vitest/node';
import { join } from 'node:path';
import { databaseIn, startDemo, startService, temporaryFolder } from './service.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    /** The folder of a demo network, with its people and its round, that each file copies. */
    demoFolder: string;
    chromium: string;
  }
}

/**
 * Starts the service with all of data/ in a fresh database, which all files only read, and makes a demo network once, which
 * those copy that change something. At the end it must close without a fault.
 */
export default async function setup({ provide }: TestProject) {
  const chromium = process.env.CHROMIUM_PATH;
  if (!chromium) {
    throw new Error(
      'The browser tests need a Chromium: run npm test, which finds or installs one, or set CHROMIUM_PATH.',
    );
  }
  const { folder, remove } = temporaryFolder();
  const demoFolder = join(folder, 'demo');
  const [service, demo] = await Promise.all([
    startService({ DATABASE_URL: databaseIn(folder) }),
    startDemo(demoFolder),
  ]);
  await closed(demo);
  const start = await fetch(service.origin, { headers: { accept: 'text/html' } });
  if (start.status !== 200) {
    await service.stop();
    throw new Error('The dashboard is not built: run npm test, which builds it.');
  }
  provide('origin', service.origin);
  provide('demoFolder', demoFolder);
  provide('chromium', chromium);
  return async () => {
    await closed(service);
    remove();
  };
}

async function closed(service: Awaited<ReturnType<typeof startService>>): Promise<void> {
  const code = await service.stop();
  if (code !== 0) throw new Error(`A service ended with ${code} after SIGTERM.\n${service.output()}`);
}
