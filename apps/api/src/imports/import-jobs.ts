import { setImmediate as others } from 'node:timers/promises';
import type { Import } from '@ratthall/contract/imports';

export type Progress = NonNullable<Import['progress']>;

/** Ends a job that somebody has cancelled. */
export class Cancelled extends Error {}

export type Job = {
  /** Says how far it has come; throws where it has been cancelled. */
  tell: (progress: Progress) => void;
  /** Lets others be answered, if this has gone on for a while; throws where it has been cancelled. */
  breathe: () => Promise<void>;
};

type Options = { onError: (error: unknown, id: string) => void };

const sliceMs = 12;

export type ImportJobs = ReturnType<typeof createImportJobs>;

/** Works with files one after the other, in slices between which requests are answered, so that memory stays flat. */
export function createImportJobs({ onError }: Options) {
  const jobs = new Map<string, { isCancelled: boolean; progress: Progress }>();
  let last: Promise<void> = Promise.resolve();

  return {
    /** Begins as soon as what was begun before is done. */
    start(id: string, work: (job: Job) => Promise<void>): void {
      const state = { isCancelled: false, progress: { phase: 'waiting', done: 0, total: 0 } as Progress };
      jobs.set(id, state);
      let since = performance.now();
      const stopIfCancelled = () => {
        if (state.isCancelled) throw new Cancelled();
      };
      const job: Job = {
        tell(progress) {
          stopIfCancelled();
          state.progress = progress;
        },
        async breathe() {
          stopIfCancelled();
          if (performance.now() - since < sliceMs) return;
          await others();
          since = performance.now();
          stopIfCancelled();
        },
      };
      last = last
        .then(() => (state.isCancelled ? undefined : work(job)))
        .catch((error: unknown) => {
          if (!(error instanceof Cancelled)) onError(error, id);
        })
        .finally(() => {
          if (jobs.get(id) === state) jobs.delete(id);
        });
    },

    progressOf: (id: string): Progress | null => jobs.get(id)?.progress ?? null,

    isRunning: (id: string): boolean => jobs.has(id),

    /** It stops at its next breath; whoever asks for it meanwhile finds it gone. */
    cancel(id: string): void {
      const state = jobs.get(id);
      if (state) state.isCancelled = true;
      jobs.delete(id);
    },

    /** Cancels everything, and comes back when nothing is being done. */
    close: async (): Promise<void> => {
      for (const state of jobs.values()) state.isCancelled = true;
      await last;
    },
  };
}
