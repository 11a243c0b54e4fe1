import { observationOf, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import { editionChecklist, type Coverage, type Turned } from '@ratthall/domain/edition-checklist';
import type { ChecklistItem } from '@ratthall/domain/edition-checklist-item';
import { currentEdition, newestFirst, type EditionDraft } from '@ratthall/domain/edition';
import type { Indicator } from '@ratthall/domain/indicator';
import { wayOf } from '@ratthall/domain/ways';
import { dayOf, type Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findSet, indicatorsOf } from '#datasets/find.ts';
import { judgementsOf } from '#datasets/judgements.ts';
import { networkFiguresOf, networkKind } from '#datasets/network-figures.ts';
import { presentCodes } from '#datasets/present-codes.ts';
import type { FrozenEditions } from '#editions/frozen-editions.ts';
import type { ReviewsRepository } from '#reviews/reviews.repository.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import { digestOf } from './digest.ts';
import { roundFigures } from './round-figures.ts';

type Parts = {
  reviews: ReviewsRepository;
  rounds: Pick<RoundsRepository, 'round'>;
  editions: Pick<FrozenEditions, 'get' | 'datasetOf'>;
  datasets: Pick<CurrentDataset, 'current'>;
  now: Clock;
};

export type Checklists = ReturnType<typeof createChecklists>;

export function createChecklists({ reviews, rounds, editions, datasets, now }: Parts) {
  /** The newest edition of a year that has not been withdrawn. */
  const publishedBefore = async (dataset: Dataset, year: number) => {
    const withdrawn = new Set(dataset.withdrawals.map(({ edition }) => edition));
    const newest = newestFirst(dataset.editions).find((one) => one.year === year && !withdrawn.has(one.id));
    if (!newest) return null;
    const hasSameCatalogue = catalogueIn(dataset) === catalogueIn(await editions.datasetOf(newest.id));
    return { ...newest, hasSameCatalogue };
  };

  return {
    /** What stands against publishing a draft, with the figures (those that are public now) and entries as they are. */
    async of(
      draft: EditionDraft,
      dataset = datasets.current(),
    ): Promise<{ dataVersion: string; items: ChecklistItem[] }> {
      const set = findSet(dataset, draft.set);
      const indicators = indicatorsOf(dataset, set).map(({ indicator }) => indicator);
      const round = (await rounds.round(draft.round))?.document ?? null;
      const last = currentEdition(dataset.editions, dataset.withdrawals);
      const before = last && { ...(await editions.get(last.id)), round: last.round };
      const edition = before?.dataset ?? null;
      const figures =
        round === null ? [] : await roundFigures(reviews, { dataset, round, today: dayOf(now()), edition });
      const shown = new Set(indicators.map(({ shownSource }) => shownSource));
      const items = editionChecklist({
        draft,
        round: round?.status ?? null,
        figures,
        catalogue: { set, indicators, sources: dataset.sources.filter(({ id }) => shown.has(id)) },
        coverage: indicators.flatMap((indicator) => coverageOf(dataset, indicator, before?.dataset) ?? []),
        turned: before ? indicators.map((indicator) => turnedIn(dataset, indicator, before.dataset)) : [],
        reporters: {
          now: reportersOf(dataset, indicators, draft.round),
          before: before && reportersOf(before.dataset, indicators, before.round),
        },
        published: await publishedBefore(dataset, draft.year),
        sha256: digestOf(dataset).sha256,
      });
      return { dataVersion: dataset.version, items };
    },
  };
}

/** All that is said of an edition's figures, so that two can be compared: a definition may change, and no figure. */
function catalogueIn(dataset: Dataset): string {
  const { network, sets, sources, groups, memberTargets, examples, members, indicators } = dataset;
  const said = { network, sets, sources, groups, memberTargets, examples, members };
  return JSON.stringify({ ...said, indicators: [...indicators.values()] });
}

/** Among present municipalities, as everything that is said of the network. Null where they have no such figures. */
function coverageOf(dataset: Dataset, indicator: Indicator, before: Dataset | undefined): Coverage | null {
  const { latest } = networkFiguresOf(dataset, indicator);
  if (latest === null) return null;
  const known = before?.indicators.get(indicator.id);
  const then = before && known ? networkFiguresOf(before, known).latest : null;
  return { indicator: indicator.id, year: latest.year, n: latest.n, N: latest.N, before: then?.n ?? null };
}

function turnedIn(dataset: Dataset, { id }: Indicator, before: Dataset): Turned {
  const [now, then] = [judgementsOf(dataset, id).byMember, judgementsOf(before, id).byMember];
  let n = 0;
  let N = 0;
  for (const code of presentCodes(dataset, networkKind)) {
    const [way, old] = [now, then].map((judged) => wayOf(judged.get(code)?.direction.verdict ?? 'too-few-values'));
    if (way === 'unknown' || old === 'unknown') continue;
    N++;
    if (way !== old) n++;
  }
  return { indicator: id, n, N };
}

/** How many present municipalities have said anything themselves of a year: a value, or why there is none. */
function reportersOf(dataset: Dataset, indicators: readonly Indicator[], year: number): number {
  const grids = indicators.flatMap((indicator) =>
    indicator.reportedBy === 'central' ? [] : (shownGrid(dataset, indicator) ?? []),
  );
  return presentCodes(dataset, networkKind).filter((code) =>
    grids.some((grid) => observationOf(grid, code, year) !== null),
  ).length;
}
