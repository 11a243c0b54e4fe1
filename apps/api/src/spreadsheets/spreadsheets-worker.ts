import { AppError } from '#fail.ts';
import { serve } from '#threads/serve.ts';
import { markWorkbook } from './mark-workbook.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { Job, Outcome } from './spreadsheets.ts';

serve<Job>(async (job) =>
  job.kind === 'mark' ? markWorkbook(job.file, job.marks) : Buffer.from(JSON.stringify(await outcomeOf(job))),
);

async function outcomeOf({ file, limits }: Extract<Job, { kind: 'read' }>): Promise<Outcome> {
  try {
    return { read: await readSpreadsheet(file, limits) };
  } catch (error) {
    if (error instanceof AppError) return { refusal: { code: error.code, issues: error.issues } };
    throw error;
  }
}
