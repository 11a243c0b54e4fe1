import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a template makes a document of; strings in it are text, never markup. */
export type TypstDocument = { template: string; data: unknown };

export type Typst = ReturnType<typeof createTypst>;

type Reply = { id: number; pdf: Uint8Array } | { id: number; error: string };

const withoutSystemFonts = fileURLToPath(new URL('./no-system-fonts.conf', import.meta.url));

/**
 * Typesets documents as PDF/UA-1 in a thread of its own, one after the other, so that nobody who asks for a page waits
 * for it. The thread starts with the first document. What breaks a rule of PDF/UA is refused by the compiler.
 */
export function createTypst() {
  const waiting = new Map<number, { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void }>();
  let thread: Worker | undefined;
  let last = 0;

  const start = (): Worker => {
    // Read by the font search when the thread loads it; there is no other way to tell it.
    process.env.FONTCONFIG_FILE = withoutSystemFonts;
    const worker = new Worker(new URL('./start-thread.mjs', import.meta.url));
    worker.unref();
    worker.on('message', (reply: Reply) => {
      const one = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) worker.unref();
      if ('pdf' in reply) one?.resolve(reply.pdf);
      else one?.reject(new Error(reply.error));
    });
    worker.on('error', (error: Error) => end(error));
    worker.on('exit', () => end(new Error('the thread that typesets has ended')));
    return worker;
  };
  const end = (error: Error): void => {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  return {
    pdf: ({ template, data }: TypstDocument): Promise<Uint8Array> =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        thread ??= start();
        thread.ref();
        thread.postMessage({ id, template, data }, []);
      }),

    async close(): Promise<void> {
      await thread?.terminate();
    },
  };
}
