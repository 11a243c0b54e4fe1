import { withOwnFigures } from '@ratthall/domain/own-figures';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findMember } from '#datasets/find.ts';
import { profileOf } from '#members/profile.service.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import type { EntriesRepository } from './entries.repository.ts';
import { ownFiguresOf } from './public-figure.ts';
import { reportYear, standingRounds, todayOf } from './report-year.ts';

type PreviewParts = {
  entries: EntriesRepository;
  rounds: Pick<RoundsRepository, 'rounds'>;
  datasets: CurrentDataset;
  now: Clock;
};

export type Previews = ReturnType<typeof createPreviews>;

/** What the figures of a member would say. It is worked out for the one who asks, and nothing of it is kept. */
export function createPreviews({ entries, rounds, datasets, now }: PreviewParts) {
  return {
    async read({ code, year: asked, set }: { code: string; year: number | undefined; set: string | undefined }) {
      const dataset = datasets.current();
      findMember(dataset, code);
      const year = reportYear(await standingRounds(rounds), { asked, ...todayOf(now()) });
      const written = await entries.newestOf(code, [year]);
      const figures = ownFiguresOf(written, dataset);
      const derived = figures.length === 0 ? dataset : withOwnFigures(dataset, code, figures);
      return profileOf(derived, { code, set, peers: undefined });
    },
  };
}
