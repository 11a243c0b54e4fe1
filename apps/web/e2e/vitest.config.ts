import { defineConfig } from 'vitest/config';

/**
 * One real service that all files read. A file that changes something has a service of its own (`on-demo.ts`), so that it
 * finds what it expects whichever others run before or beside it.
 */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['*.test.ts'],
    globalSetup: './global-setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
