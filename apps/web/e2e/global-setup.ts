import type { TestProject } from 'vitest/node';
import { join } from 'node:path';
import { databaseIn, startDemo, startService, temporaryFolder } from './service.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    /** Where the demo network is, with its people and its round. */
    demoOrigin: string;
    chromium: string;
  }
}

/**
 * Starts the service with all of data/ in a fresh database, and another on the demo network, for all files; at the end
 * both must close without a fault.
 */
export default async function setup({ provide }: TestProject) {
  const chromium = process.env.CHROMIUM_PATH;
  if (!chromium) {
    throw new Error(
      'The browser tests need a Chromium: run npm test, which finds or installs one, or set CHROMIUM_PATH.',
    );
  }
  const { folder, remove } = temporaryFolder();
  const services = await Promise.all([
    startService({ DATABASE_URL: databaseIn(folder) }),
    startDemo(join(folder, 'demo')),
  ]);
  const [service, demo] = services;
  const start = await fetch(service.origin, { headers: { accept: 'text/html' } });
  if (start.status !== 200) {
    await Promise.all(services.map((one) => one.stop()));
    throw new Error('The dashboard is not built: run npm test, which builds it.');
  }
  provide('origin', service.origin);
  provide('demoOrigin', demo.origin);
  provide('chromium', chromium);
  return async () => {
    const codes = await Promise.all(services.map((one) => one.stop()));
    remove();
    for (const [i, code] of codes.entries()) {
      if (code !== 0) throw new Error(`A service ended with ${code} after SIGTERM.\n${services[i]?.output()}`);
    }
  };
}
