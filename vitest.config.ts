import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/domain', 'apps/api', 'apps/web', 'apps/web/e2e'],
    // By itself it would leave one of two processors to somebody who waits for the results.
    maxWorkers: availableParallelism(),
  },
});
