/** `npm start`: installs and builds what is missing, then starts the service. Works as the first command in a clone. */
import { ensureBuilt, ensureInstalled, requireNode } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
ensureBuilt();

process.env.NODE_ENV ??= 'production';
const { register } = await import('tsx/esm/api');
register();
await import('../apps/api/src/main.ts');
