import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { BareAnswers } from './bare-server.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { usageQuestion, type Usage } from './usage.ts';
import { startChild, type Child } from './processes.ts';

export type Server = {
  url: string;
  usage: () => Promise<Usage>;
  stop: () => Promise<void>;
  /** Ends it as a power cut would, without a word. */
  kill: () => Promise<void>;
};

const mainProgram = fileURLToPath(new URL('../../apps/api/src/main.ts', import.meta.url));
const bareProgram = fileURLToPath(new URL('./bare-server.ts', import.meta.url));
const probe = new URL('./probe.ts', import.meta.url).href;

const host = '127.0.0.1';
const lookEveryMs = 10;

/**
 * Starts the product's own main program on an SQLite file, as `npm start` does after its checks; it loads `data/` first
 * when the file is not there. `startedAt` is when the process was started, `readyMs` how long after that /health said yes.
 */
export async function startProduct(
  databaseFile: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Server & { startedAt: number; readyMs: number }> {
  const port = await freePort();
  const url = `http://${host}:${port}`;
  const startedAt = performance.now();
  const child = startChild(mainProgram, {
    preload: [probe],
    env: {
      NODE_ENV: 'production',
      HOST: host,
      PORT: String(port),
      PUBLIC_URL: '',
      LOG_LEVEL: 'warn',
      DATABASE_URL: `file:${databaseFile}`,
      ...env,
    },
  });
  while (!(await isReady(url))) {
    if (child.hasEnded()) throw new Error(`The server did not start.\n${child.output()}`);
    await after(lookEveryMs);
  }
  return { ...serverOf(child, url), startedAt, readyMs: performance.now() - startedAt };
}

/** Starts a bare Fastify that sends what it is given. */
export async function startBare(answers: BareAnswers): Promise<Server> {
  const child = startChild(bareProgram, { env: { NODE_ENV: 'production' } });
  const url = (await child.ask(answers)) as string;
  return serverOf(child, url);
}

function serverOf(child: Child, url: string): Server {
  return { url, usage: async () => (await child.ask(usageQuestion)) as Usage, stop: child.stop, kill: child.kill };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetchBytes(`${url}/health`)).status === 200;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, host, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
