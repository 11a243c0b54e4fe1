import type { Dataset } from '@ratthall/domain/dataset';
import type { DatasetRepository } from './dataset.repository.ts';
import { readDataset } from './read-dataset.ts';

export type CurrentDataset = {
  /** The whole dataset of the newest data version that has been read. Requests never wait for another. */
  current: () => Dataset;
  /**
   * Reads the data again if its version has moved: somebody who has just written calls this, and finds it afterwards. It
   * never fails; what cannot be read now is tried again soon.
   */
  refresh: () => Promise<void>;
  /** Called after every move to another version. */
  onMove: (listener: () => void) => void;
  close: () => void;
};

type Options = {
  everyMs: number;
  /** Works out beforehand what many requests will need, before a dataset takes over from the one before it. */
  prepare: (dataset: Dataset) => Promise<void>;
  onError: (error: unknown) => void;
};

/** Reads the dataset and keeps it up to date with what others, such as `npm run load`, write in the database. */
export async function openCurrentDataset(
  repository: DatasetRepository,
  { everyMs, prepare, onError }: Options,
): Promise<CurrentDataset> {
  let dataset = await readDataset(repository);
  const listeners: (() => void)[] = [];
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const { number } = await repository.version();
    if (String(number) === dataset.version) return;
    const next = await readDataset(repository);
    await prepare(next);
    dataset = next;
    for (const listener of listeners) listener();
  };
  const start = (): Promise<void> =>
    (running ??= read()
      .catch(onError)
      .finally(() => (running = undefined)));
  const refresh = (): Promise<void> => {
    if (!running) return start();
    // What is running may have begun before the caller wrote, so that one more is needed, which serves all who wait.
    waiting ??= running.then(() => {
      waiting = undefined;
      return start();
    });
    return waiting;
  };

  const timer = setInterval(() => void refresh(), everyMs).unref();
  return {
    current: () => dataset,
    refresh,
    onMove: (listener) => listeners.push(listener),
    close: () => clearInterval(timer),
  };
}
