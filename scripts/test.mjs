/** `npm test`: every test there is, browser journeys included. Works as the first command in a clone. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, requireNode, root } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
ensureBuilt();
const { ensureChromium } = await import('./lib/chromium.mjs');
process.env.CHROMIUM_PATH = await ensureChromium();

const results = join(root, 'var/test-results.json');
mkdirSync(join(root, 'var'), { recursive: true });
rmSync(results, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);

const { numPassedTests, numFailedTests, numTotalTests, success } = JSON.parse(readFileSync(results, 'utf8'));
const notRun = numTotalTests - numPassedTests - numFailedTests;
if (notRun > 0) console.error(`${notRun} tests were not run.`);
console.log(`${numPassedTests} passed, ${numFailedTests + notRun} failed`);
process.exit(status === 0 && success && notRun === 0 ? 0 : 1);
