import { Worker } from 'node:worker_threads';
import type { DeckDocument } from '@ratthall/contract/slides';
import type { WorkbookDocument } from '@ratthall/contract/workbook';

/** What the thread can make a file of. */
export type Job =
  | { kind: 'workbook'; document: WorkbookDocument }
  | { kind: 'deck'; document: DeckDocument }
  | { kind: 'archive'; files: Readonly<Record<string, Uint8Array>> };

export type Asked = { id: number; job: Job };

type Reply = { id: number; file: Uint8Array } | { id: number; error: string };

export type Office = ReturnType<typeof createOffice>;

/**
 * Makes workbooks, slides and archives in a thread of its own, one after the other: a workbook of a whole edition takes
 * seconds, in which nobody who asks for a page should wait. The thread starts with the first of them.
 */
export function createOffice() {
  const waiting = new Map<number, { resolve: (file: Uint8Array) => void; reject: (error: Error) => void }>();
  let thread: Worker | undefined;
  let last = 0;

  const end = (error: Error): void => {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const worker = new Worker(new URL('./start-thread.mjs', import.meta.url));
    worker.on('message', (reply: Reply) => {
      const one = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) worker.unref();
      if ('file' in reply) one?.resolve(reply.file);
      else one?.reject(new Error(reply.error));
    });
    worker.on('error', (error: Error) => end(error));
    worker.on('exit', () => end(new Error('the thread that makes workbooks and slides has ended')));
    return worker;
  };
  const make = (job: Job): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      thread ??= start();
      thread.ref();
      thread.postMessage({ id, job } satisfies Asked, []);
    });

  return {
    workbook: (document: WorkbookDocument) => make({ kind: 'workbook', document }),
    deck: (document: DeckDocument) => make({ kind: 'deck', document }),
    archive: (files: Readonly<Record<string, Uint8Array>>) => make({ kind: 'archive', files }),

    async close(): Promise<void> {
      await thread?.terminate();
    },
  };
}
