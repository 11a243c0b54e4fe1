import { approvedCorrections, type Approval } from '#corrections/approved-corrections.ts';
import type { FindPublished } from '#corrections/published-now.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findIndicator } from '#datasets/find.ts';
import { AppError } from '#fail.ts';
import { entryKey } from './entry-reply.ts';
import { publishedRow } from './public-figure.ts';
import type { PublishedRepository, PublishedRow } from './published.repository.ts';

type Parts = { published: PublishedRepository; datasets: CurrentDataset; findPublished: FindPublished };

const attempts = 5;

/** Makes entries public: one unit of work and one data version, however many there are, with the corrections that they are. */
export function createApproval({ published, datasets, findPublished }: Parts) {
  return async (approval: Approval, writing: (write: () => Promise<void>) => Promise<void>): Promise<void> => {
    const { member, rows } = approval;
    const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
    for (let attempt = 1; ; attempt++) {
      const newest = await published.ownOf(member, indicators);
      const number = (await published.dataVersion()) + 1;
      // What a correction changed is told by what was public right before it.
      if (datasets.current().version !== String(number - 1)) await datasets.refresh();
      const today = datasets.current();
      if (today.version !== String(number - 1)) {
        // It has moved again, or could not be read.
        if (attempt === attempts) throw new Error(`data version ${number - 1} could not be read`);
        continue;
      }
      const figures = rows.flatMap((row): PublishedRow | never[] => {
        const indicator = findIndicator(today, row.indicator);
        return publishedRow(row, indicator, newest.get(entryKey(row))) ?? [];
      });
      const corrections = await approvedCorrections(findPublished, { today, version: number }, approval);
      const version = { number, createdAt: rows[0]!.createdAt, cause: 'approval' };
      try {
        await writing(() => published.approve(rows, { published: figures, corrections }, version));
        break;
      } catch (error) {
        // Another approval, a load or an edition may have taken the version or the revision.
        if (error instanceof AppError || attempt === attempts) throw error;
      }
    }
    await datasets.refresh();
  };
}
