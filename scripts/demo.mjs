/**
 * `npm run demo`: an invented network to try everything on, with a log-in for every role. It lies in var/demo/, or in the
 * folder named by `--folder`, and is kept from one start to the next; `npm run demo -- --fresh` makes it anew.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, requireNode, root } from './lib/prepare.mjs';

requireNode();
const { fresh, folder } = readOptions();
ensureInstalled();
ensureBuilt();

process.env.NODE_ENV ??= 'production';
const { register } = await import('tsx/esm/api');
register();
const { openDemo } = await import('./lib/open-demo.ts');
Object.assign(process.env, await openDemo(resolve(folder), { isFresh: fresh }));
await import('../apps/api/src/main.ts');

function readOptions() {
  try {
    const options = {
      fresh: { type: 'boolean', default: false },
      folder: { type: 'string', default: join(root, 'var/demo') },
    };
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(error.message);
    console.error('Usage: npm run demo -- [--fresh] [--folder <path>]');
    return process.exit(1);
  }
}
