import { AppError } from '#fail.ts';
import { serve } from '#threads/serve.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';
import type { Job, Outcome } from './spreadsheets.ts';

serve<Job>(async ({ file, limits }) => Buffer.from(JSON.stringify(await outcomeOf(file, limits))));

async function outcomeOf(file: Job['file'], limits: Job['limits']): Promise<Outcome> {
  try {
    return { read: await readSpreadsheet(file, limits) };
  } catch (error) {
    if (error instanceof AppError) return { refusal: { code: error.code, issues: error.issues } };
    throw error;
  }
}
