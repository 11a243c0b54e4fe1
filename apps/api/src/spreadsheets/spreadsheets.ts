import type { ErrorCode, Issue } from '@ratthall/contract/errors';
import { fail } from '#fail.ts';
import { createThread, ThreadError, type ThreadFailure } from '#threads/thread.ts';
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

type Options = {
  longest?: number;
  mostMemory?: number;
  /** Told of what failed in the program, and not for what is in the file. */
  onError: (error: unknown) => void;
};

/** Reads files that people send in a thread of its own: what a file can do there is to end it. */
export function createSpreadsheets({ longest = longestMs, mostMemory = mostMemoryMb, onError }: Options) {
  const { make, close } = createThread<Job>({
    module: new URL('./spreadsheets-worker.ts', import.meta.url),
    name: 'a file that was sent',
    longestMs: longest,
    mostMemoryMb: mostMemory,
  });

  /** What takes too much lies in the file: too much to unpack, or to hold. What fails may lie with us. */
  const refuse = (error: unknown, { file }: Job): never => {
    const why = error instanceof ThreadError ? error.why : 'fault';
    const refusals: Record<ThreadFailure, () => never> = {
      'too-long': () =>
        fail('file.too-heavy', issue(`more than ${longest / 1_000} s to read`, 'a file with less in it')),
      'too-much-memory': () =>
        fail('file.too-heavy', issue(`more than ${mostMemory} MB to read`, 'a file with less in it')),
      fault: () => {
        onError(error);
        return fail('file.not-readable', issue(`${file.length} bytes`, 'the file saved anew, as .xlsx'));
      },
      closed: () => {
        throw error;
      },
    };
    return refusals[why]();
  };

  const done = async (job: Job): Promise<Buffer> => {
    const answer = await make(job).catch((error: unknown) => refuse(error, job));
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
