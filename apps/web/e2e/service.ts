import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The address readers would know the service by: another than the one it answers at, so that a mix-up shows. */
export const publicUrl = 'http://ratthall.test';

type Settings = Record<string, string>;

/** None is left behind, whatever happens to a test. */
const running = new Set<() => void>();
process.once('exit', () => running.forEach((kill) => kill()));

/** The service as a process of its own, as in production. `ended` gives its exit code; null when it was killed. */
export function runService(settings: Settings) {
  return runProgram(['--import', 'tsx', 'apps/api/src/main.ts'], settings);
}

function runProgram(args: string[], settings: Settings) {
  const child = spawn(process.execPath, args, {
    cwd: repository,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const kill = () => void child.kill('SIGKILL');
  running.add(kill);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(kill);
      resolve(code);
    });
  });
  return {
    ended,
    output: () => output,
    /** The first match in what the process has printed, as soon as it is there; null when the process ended without. */
    printed: (wanted: RegExp) =>
      new Promise<RegExpMatchArray | null>((resolve) => {
        const look = () => {
          const found = output.match(wanted);
          if (found) resolve(found);
        };
        listeners.add(look);
        void ended.then(() => resolve(null));
        look();
      }),
    stop(signal: 'SIGINT' | 'SIGTERM' = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
    kill,
  };
}

/** Starts the service on a free port and waits until it answers. */
export function startService(settings: Settings) {
  return answering(runService({ PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: publicUrl, ...settings }));
}

/** Makes the demo network in a folder, as `npm run demo` does, and starts the service on it. */
export function startDemo(folder: string) {
  return answering(
    runProgram(['--import', 'tsx', 'scripts/lib/run-demo.ts', '--folder', folder], { PORT: '0', HOST: '127.0.0.1' }),
  );
}

async function answering(service: ReturnType<typeof runProgram>) {
  const found = await service.printed(/Rätt håll answers at (http:\/\/[\d.]+:\d+)/);
  if (!found?.[1]) throw new Error(`The service did not start.\n${service.output()}`);
  return { ...service, origin: found[1] };
}

/** A folder of its own for a database, and what removes it. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ratthall-e2e-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const databaseIn = (folder: string) => `file:${join(folder, 'test.db')}`;
