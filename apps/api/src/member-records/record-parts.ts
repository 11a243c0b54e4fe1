import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import type { BoardRepository } from '#rounds/board.repository.ts';
import type { MemberRecordsRepository } from './member-records.repository.ts';

/** What members are read and written with. */
export type RecordParts = {
  repository: MemberRecordsRepository;
  board: BoardRepository;
  names: (ids: readonly string[]) => Promise<Map<string, string>>;
  datasets: CurrentDataset;
  now: Clock;
};

/** The names of those who have changed something. */
export function namesIn(names: RecordParts['names'], changes: readonly { author: string }[]) {
  return names(changes.map(({ author }) => author));
}
