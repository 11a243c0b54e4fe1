import { serve } from '#threads/serve.ts';
import { deckFile } from './deck-file.ts';
import type { Job } from './office.ts';
import { workbookFile } from './workbook-file.ts';
import { zipped } from './zip.ts';

serve<Job>(async (job) => new Uint8Array(await made(job)));

async function made(job: Job): Promise<Uint8Array> {
  if (job.kind === 'workbook') return workbookFile(job.document);
  return job.kind === 'deck' ? deckFile(job.document) : zipped(job.files);
}
