import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium for the browser tests: one that is there, or one installed the way the platform allows. */
export async function ensureChromium() {
  const found = findChromium() ?? (await downloaded());
  if (found) return found;
  console.log('No Chromium was found. Installing one for the browser tests …');
  for (const [command, ...args] of waysToInstall()) {
    if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) continue;
    const installed = findChromium() ?? (await downloaded());
    if (installed) return installed;
  }
  console.error(
    [
      'The browser tests need Chromium, and none could be found or installed.',
      'Install it (Debian, Ubuntu: apt-get install chromium; macOS, Windows: Google Chrome will do),',
      'or set CHROMIUM_PATH to the program, and run npm test again.',
    ].join('\n'),
  );
  return process.exit(1);
}

function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    console.error(`CHROMIUM_PATH is ${asked}, and there is no such program.`);
    process.exit(1);
  }
  const which = process.platform === 'win32' ? 'where' : 'which';
  for (const name of names) {
    const { status, stdout } = spawnSync(which, [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim().split(/\r?\n/)[0];
  }
  return places.find((place) => existsSync(place));
}

async function downloaded() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function waysToInstall() {
  const isRoot = process.getuid?.() === 0;
  const apt = isRoot && spawnSync('which', ['apt-get']).status === 0;
  return [
    ...(apt ? [['sh', '-c', 'apt-get update -qq && apt-get install -y -qq chromium']] : []),
    [process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium'],
  ];
}
