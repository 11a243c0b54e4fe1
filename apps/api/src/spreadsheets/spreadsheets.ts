import type { ErrorCode, Issue } from '@ratthall/contract/errors';
import { fail } from '#fail.ts';
import { createThread } from '#threads/thread.ts';
import { issue } from './file-format.ts';
import type { CellMark } from './mark-workbook.ts';
import { usualLimits, type Spreadsheet, type SpreadsheetLimits } from './spreadsheet.ts';

export type Job =
  | { kind: 'read'; file: Uint8Array; limits: SpreadsheetLimits }
  | { kind: 'mark'; file: Uint8Array; marks: readonly CellMark[] };

export type Outcome = { read: Spreadsheet } | { refusal: { code: ErrorCode; issues: Issue[] } };

export type Spreadsheets = ReturnType<typeof createSpreadsheets>;

const longestMs = 60_000;
const mostMemoryMb = 1_024;

/** Reads files that people send in a thread of its own: what a file can do there is to end it. */
export function createSpreadsheets({ longest = longestMs }: { longest?: number } = {}) {
  const { make, close } = createThread<Job>({
    module: new URL('./spreadsheets-worker.ts', import.meta.url),
    name: 'a file that was sent',
    longestMs: longest,
    mostMemoryMb,
  });

  const done = async (job: Job): Promise<Buffer> => {
    // Whatever ends the thread is in the file: too much to unpack, or to hold.
    const answer = await make(job).catch(() =>
      fail('file.too-heavy', issue(`${job.file.length} bytes`, 'a file with less in it')),
    );
    return Buffer.from(answer.buffer, answer.byteOffset, answer.length);
  };

  return {
    /** What stands in a file. Refuses it with a code that begins with `file.` where it cannot be read. */
    async read(file: Uint8Array, limits: Partial<SpreadsheetLimits> = {}): Promise<Spreadsheet> {
      const answer = await done({ kind: 'read', file, limits: { ...usualLimits, ...limits } });
      const outcome = JSON.parse(answer.toString()) as Outcome;
      if ('refusal' in outcome) fail(outcome.refusal.code, ...outcome.refusal.issues);
      return outcome.read;
    },

    /** A workbook that has been read, with some of its cells marked. */
    mark: (file: Uint8Array, marks: readonly CellMark[]) => done({ kind: 'mark', file, marks }),

    close,
  };
}
