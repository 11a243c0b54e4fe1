import type { TestProject } from 'vitest/node';
import { databaseIn, startService, temporaryFolder } from './service.ts';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    chromium: string;
  }
}

/** Starts the service with all of data/ in a fresh database, for all files; at the end it must close without a fault. */
export default async function setup({ provide }: TestProject) {
  const chromium = process.env.CHROMIUM_PATH;
  if (!chromium) {
    throw new Error(
      'The browser tests need a Chromium: run npm test, which finds or installs one, or set CHROMIUM_PATH.',
    );
  }
  const { folder, remove } = temporaryFolder();
  const service = await startService({ DATABASE_URL: databaseIn(folder) });
  const start = await fetch(service.origin, { headers: { accept: 'text/html' } });
  if (start.status !== 200) {
    await service.stop();
    throw new Error('The dashboard is not built: run npm test, which builds it.');
  }
  provide('origin', service.origin);
  provide('chromium', chromium);
  return async () => {
    const code = await service.stop();
    remove();
    if (code !== 0) throw new Error(`The service ended with ${code} after SIGTERM.\n${service.output()}`);
  };
}
