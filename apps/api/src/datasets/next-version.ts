import { AppError } from '#fail.ts';
import type { CurrentDataset } from './current-dataset.ts';

const attempts = 5;

/** A data version that is about to be written. */
export type NextVersion = { number: number; createdAt: string };

/**
 * Does work that writes the next data version, and has the dataset read anew. An approval, a load or an edition may take
 * the number meanwhile: then it is done again, from what stands by then. What the work refuses is refused at once.
 */
export async function writeNextVersion(
  datasets: Pick<CurrentDataset, 'current' | 'refresh'>,
  at: string,
  work: (version: NextVersion) => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await datasets.refresh();
    try {
      await work({ number: Number(datasets.current().version) + 1, createdAt: at });
      break;
    } catch (error) {
      if (error instanceof AppError || attempt === attempts) throw error;
    }
  }
  await datasets.refresh();
}
