import { defineConfig } from 'vitest/config';

/** One real service for all files, one file after the other: what is measured here is the product, not the machine. */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['*.test.ts'],
    globalSetup: './global-setup.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
