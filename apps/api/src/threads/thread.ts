import { Worker } from 'node:worker_threads';

/** What a thread is given to do, and what it answers. */
export type Asked<Job> = { id: number; job: Job };
export type Answered = { id: number; file: Uint8Array } | { id: number; error: unknown };

/** Why a job was not done. `fault`: what does it has failed · `closed`: nobody waits for it any more. */
export type ThreadFailure = 'too-long' | 'too-much-memory' | 'fault' | 'closed';

export class ThreadError extends Error {
  readonly why: ThreadFailure;

  constructor(why: ThreadFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.why = why;
  }
}

type Options = {
  /** The module that runs in the thread. */
  module: URL;
  /** What it does, for the log. */
  name: string;
  /** A job that takes longer is given up, and the thread with it. */
  longestMs?: number;
  /** A job that takes more memory ends the thread, and nothing else. */
  mostMemoryMb?: number;
  beforeStart?: () => void;
};

export type Thread<Job> = {
  make: (job: Job) => Promise<Uint8Array>;
  /** Ends the thread; what it has not done is refused. */
  close: () => Promise<void>;
};

const usualLongestMs = 5 * 60_000;

/**
 * Makes files in a thread of its own, one after the other, so that nobody who asks for a page waits for them. It starts with
 * the first job, and anew with the first one after it has failed.
 */
export function createThread<Job>({
  module,
  name,
  longestMs = usualLongestMs,
  mostMemoryMb,
  beforeStart,
}: Options): Thread<Job> {
  type Waiting = { job: Job; resolve: (file: Uint8Array) => void; reject: (error: Error) => void };
  const waiting: Waiting[] = [];
  let working: { worker: Worker; timer?: NodeJS.Timeout } | undefined;
  let last = 0;

  const start = (): Worker => {
    beforeStart?.();
    const worker = new Worker(new URL('./start-thread.mjs', import.meta.url), {
      workerData: module.href,
      // What was loaded before the program, such as what measures it, is not for the thread.
      execArgv: [],
      ...(mostMemoryMb !== undefined && { resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb } }),
    });
    const isOurs = () => working?.worker === worker;
    worker.on('message', (answer: Answered) => {
      if (isOurs() && answer.id === last) done(answer);
    });
    worker.on('error', (error) => isOurs() && fail(ended(error)));
    worker.on('exit', () => isOurs() && fail(new ThreadError('fault', `the thread for ${name} has ended`)));
    return worker;
  };

  const next = (): void => {
    const [first] = waiting;
    if (first === undefined) return working?.worker.unref();
    working ??= { worker: start() };
    working.worker.ref();
    const tooLong = () => fail(new ThreadError('too-long', `${name} took longer than ${longestMs} ms`));
    working.timer = setTimeout(tooLong, longestMs).unref();
    working.worker.postMessage({ id: ++last, job: first.job } satisfies Asked<Job>, []);
  };

  const done = (answer: Answered): void => {
    clearTimeout(working?.timer);
    const first = waiting.shift();
    if ('file' in answer) first?.resolve(answer.file);
    else first?.reject(new ThreadError('fault', messageOf(answer.error), answer.error));
    next();
  };

  /** Only the job that was being done fails; the others get a new thread. */
  const fail = (error: Error): void => {
    const { worker, timer } = working ?? {};
    clearTimeout(timer);
    working = undefined;
    void worker?.terminate();
    waiting.shift()?.reject(error);
    next();
  };

  return {
    make: (job: Job): Promise<Uint8Array> =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        if (waiting.length === 1) next();
      }),

    async close(): Promise<void> {
      const { worker, timer } = working ?? {};
      clearTimeout(timer);
      working = undefined;
      for (const { reject } of waiting.splice(0)) {
        reject(new ThreadError('closed', `the thread for ${name} was closed`));
      }
      await worker?.terminate();
    },
  };
}

function ended(error: unknown): ThreadError {
  const isMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return new ThreadError(isMemory ? 'too-much-memory' : 'fault', messageOf(error), error);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
