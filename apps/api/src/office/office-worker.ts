import { parentPort } from 'node:worker_threads';
import { deckFile } from './deck-file.ts';
import type { Asked, Job } from './office.ts';
import { workbookFile } from './workbook-file.ts';
import { zipped } from './zip.ts';

parentPort?.on('message', (asked: Asked) => {
  void answer(asked).then((reply) => parentPort?.postMessage(reply, []));
});

async function answer({ id, job }: Asked) {
  try {
    return { id, file: new Uint8Array(await made(job)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function made(job: Job): Promise<Uint8Array> {
  if (job.kind === 'workbook') return workbookFile(job.document);
  return job.kind === 'deck' ? deckFile(job.document) : zipped(job.files);
}
