import { parentPort } from 'node:worker_threads';
import type { Answered, Asked } from './thread.ts';

type Make<Job> = (job: Job) => Uint8Array | Promise<Uint8Array>;

/** In a thread: makes the file of each job as it comes, and tells what it was refused for instead of ending. */
export function serve<Job>(make: Make<Job>): void {
  parentPort?.on('message', ({ id, job }: Asked<Job>) => void answer(id, job));

  async function answer(id: number, job: Job): Promise<void> {
    try {
      const file = await make(job);
      parentPort?.postMessage({ id, file } satisfies Answered, []);
    } catch (error) {
      // An error is sent with where it came from.
      parentPort?.postMessage({ id, error } satisfies Answered, []);
    }
  }
}
