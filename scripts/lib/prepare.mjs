import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever the program was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const lock = join(root, 'package-lock.json');
const installedLock = join(root, 'node_modules', '.installed-lock.json');
const webBuild = join(root, 'apps/web/dist/server/entry-server.js');
const webSources = ['apps/web/src', 'apps/web/public', 'apps/web/vite.config.ts', 'packages', 'package-lock.json'];

/** Stops with a plain message, unless this Node.js is new enough. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages of the lock file, unless exactly they are there already. */
export function ensureInstalled() {
  if (existsSync(installedLock) && readFileSync(lock, 'utf8') === readFileSync(installedLock, 'utf8')) return;
  console.log('Installing packages (a minute or two the first time) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  copyFileSync(lock, installedLock);
}

/** Builds the dashboard, unless the build is newer than everything it is made from. */
export function ensureBuilt() {
  const newest = Math.max(...webSources.map((path) => newestIn(join(root, path))));
  if (existsSync(webBuild) && statSync(webBuild).mtimeMs > newest) return;
  console.log('Building the dashboard …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const quiet = ['--logLevel', 'warn'];
  run(process.execPath, [vite, 'build', ...quiet], 'apps/web');
  run(process.execPath, [join(root, 'scripts/lib/compress.mjs')]);
  run(process.execPath, [vite, 'build', '--ssr', ...quiet], 'apps/web');
}

/** Runs a command to its end in a folder of the repository; its failure is ours. */
function run(command, args, folder = '.') {
  const { status, error } = spawnSync(command, args, {
    cwd: join(root, folder),
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'node_modules');
  return Math.max(mtimeMs, ...inside.map((name) => newestIn(join(path, name))));
}
