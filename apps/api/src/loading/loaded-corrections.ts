import type { Correction } from '@ratthall/domain/correction';
import { observationOf, type Dataset } from '@ratthall/domain/dataset';
import { remarkOf } from '@ratthall/domain/observation';
import { ownSource } from '@ratthall/domain/own-figures';
import { correctionsOfLoad, type NewFigure } from '#corrections/corrections-of.ts';
import { createFindPublished } from '#corrections/published-now.ts';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import { readDataset } from '#datasets/read-dataset.ts';
import type { Database } from '#db/database.ts';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { createFrozenEditions } from '#editions/frozen-editions.ts';
import type { Changes } from './loading.repository.ts';

export type Loaded = Changes['values'][number];

/** The corrections that a load is of what has been published: of the central figures that are shown. */
export async function loadedCorrections(
  database: Database,
  values: readonly Loaded[],
  { number, createdAt }: { number: number; createdAt: string },
): Promise<Correction[]> {
  const repository = createDatasetRepository(database);
  // Before the first edition there is nothing to correct, and a whole dataset need not be read.
  const isPublished = values.length > 0 && (await repository.publications()).editions.length > 0;
  if (!isPublished) return [];
  const today = await readDataset(repository);
  const edition = await createFindPublished(createFrozenEditions(createEditionsRepository(database)))(today);
  if (edition === null) return [];
  const newest = new Map(values.map((row) => [`${row.indicator} ${row.source} ${row.area} ${row.year}`, row]));
  const shown = [...newest.values()].flatMap((row) => newFigure(row, today) ?? []);
  const notes = new Map(shown.map(({ figure, row }) => [figure, row.note ?? '']));
  return correctionsOfLoad(
    shown.map(({ figure }) => figure),
    { edition, today, version: number },
    (figure) => ({
      source: figure.figure?.source ?? figure.indicator.shownSource,
      reason: { code: 'earlier-corrected', text: notes.get(figure) ?? '' },
      reportedBy: null,
      approvedBy: null,
      approvedAt: createdAt,
    }),
  );
}

/** A row as the figure that it makes; null where it does not show: it is of another source, or a member has its own. */
export function newFigure(row: Loaded, today: Dataset): { figure: NewFigure; row: Loaded } | null {
  const indicator = today.indicators.get(row.indicator);
  const grid = today.shown.get(row.indicator);
  if (!indicator || !grid || row.source !== indicator.shownSource) return null;
  const { area: member, year, source, definitionVersion, flags } = row;
  if (observationOf(grid, member, year)?.source === ownSource) return null;
  const { value = null, missing = null, reference = null, numerator = null, denominator = null, note = null } = row;
  const told = remarkOf({ numerator, denominator, note });
  return {
    figure: {
      indicator,
      member,
      year,
      figure: { year, value, missing, definitionVersion, source, reference, flags, ...told },
    },
    row,
  };
}
