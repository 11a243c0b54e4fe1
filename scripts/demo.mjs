/**
 * `npm run demo`: an invented network to try everything on, with a log-in for every role. It lies in var/demo/, or in the
 * folder named by `--folder`, and is kept from one start to the next; `npm run demo -- --fresh` makes it anew.
 */
import { ensureBuilt, ensureInstalled, requireNode } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
ensureBuilt();

process.env.NODE_ENV ??= 'production';
const { register } = await import('tsx/esm/api');
register();
await import('./lib/run-demo.ts');
