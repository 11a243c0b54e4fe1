/** `npm run dev`: rebuilds the dashboard and restarts the service whenever a file changes; reload the page to see it. */
import { spawn } from 'node:child_process';
import { ensureBuilt, root } from './lib/prepare.mjs';

ensureBuilt();

const vite = ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--watch', '--logLevel', 'warn'];
const programs = [
  vite,
  [...vite, '--ssr'],
  [
    'node_modules/tsx/dist/cli.mjs',
    'watch',
    '--include',
    'apps/web/dist/server/entry-server.js',
    'apps/api/src/main.ts',
  ],
].map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }));

const stop = () => programs.forEach((program) => program.kill('SIGTERM'));
for (const program of programs) program.once('exit', stop);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
