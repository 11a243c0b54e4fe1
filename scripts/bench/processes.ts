import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const mostOutput = 4_000;

const children = new Set<ChildProcess>();
let folder: string | undefined;

/** A file in a temporary folder that is removed at the end, whatever the end is. */
export function temporaryFile(name: string): string {
  folder ??= mkdtempSync(join(tmpdir(), 'ratthall-bench-'));
  return join(folder, name);
}

/** Ends the child processes and removes the temporary files of a run. Works at exit, too. */
export function cleanUp(): void {
  for (const child of children) child.kill('SIGKILL');
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
}

export type Child = {
  /** Sends a message and waits for the answer; one question at a time. */
  ask: (question: unknown) => Promise<unknown>;
  hasEnded: () => boolean;
  /** The last that the process printed: the reason, when it has ended by itself. */
  output: () => string;
  stop: () => Promise<void>;
  /** Ends it as a power cut would, without a word. */
  kill: () => Promise<void>;
};

/** Starts a program of the repository in a process of its own, with further modules loaded before it. */
export function startChild(
  program: string,
  { env = {}, preload = [] }: { env?: NodeJS.ProcessEnv; preload?: string[] } = {},
): Child {
  const imports = [import.meta.resolve('tsx'), ...preload];
  const child = fork(program, {
    cwd: repository,
    env: { ...process.env, ...env },
    execArgv: imports.flatMap((module) => ['--import', module]),
    serialization: 'advanced',
    silent: true,
  });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => (output = (output + text.toString()).slice(-mostOutput)));
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void ended.then(() => children.delete(child));
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;

  return {
    hasEnded,
    output: () => output.trim(),
    async ask(question) {
      const answer = new Promise<unknown>((resolve) => child.once('message', resolve));
      child.send(question as object);
      const first = await Promise.race([answer, ended.then(() => ended)]);
      if (first === undefined) throw new Error(`${program} ended while it was asked something.\n${output}`);
      return first;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      if (!hasEnded()) child.kill('SIGTERM');
      const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(tooLong);
    },
  };
}
