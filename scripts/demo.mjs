/**
 * `npm run demo`: an invented network to try everything on, in var/demo/, with a log-in for every role. It is kept from
 * one start to the next; `npm run demo -- --fresh` makes it anew.
 */
import { ensureBuilt, ensureInstalled, requireNode } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
ensureBuilt();

process.env.NODE_ENV ??= 'production';
const { register } = await import('tsx/esm/api');
register();
const { openDemo } = await import('./lib/open-demo.ts');
const { settings } = await openDemo({ isFresh: process.argv.includes('--fresh') });
Object.assign(process.env, settings);
await import('../apps/api/src/main.ts');
