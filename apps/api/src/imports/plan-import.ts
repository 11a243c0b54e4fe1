import type { Dataset } from '@ratthall/domain/dataset';
import { observationsOf } from '@ratthall/domain/dataset';
import { changeOf, type FigureChange } from '@ratthall/domain/import-changes';
import { importWarnings, type ImportWarning } from '@ratthall/domain/import-checks';
import type { ImportMapping } from '@ratthall/domain/import-columns';
import type { ImportedFigure } from '@ratthall/domain/import-rows';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Observation } from '@ratthall/domain/observation';
import { checksInForce } from '#datasets/check-rates.ts';
import type { Job } from './import-jobs.ts';
import type { ImportsRepository, ValueRow } from './imports.repository.ts';
import type { ReadFigures } from './read-figures.ts';

/** A figure of a file with what it would change. */
export type Planned = { figure: ImportedFigure; change: FigureChange; before: ValueRow | undefined };

export type Plan = Pick<ReadFigures, 'skipped' | 'wrong'> & {
  planned: Planned[];
  warnings: (ImportWarning & { indicator: string; line: number; value: number })[];
  warned: number;
  /** Moves whenever a figure that was looked at has. */
  seen: number;
};

type Parts = { read: ReadFigures; mapping: ImportMapping; dataset: Dataset; repository: ImportsRepository; job: Job };

/** What the figures of a file would change, one series after the other. */
export async function planImport({ read, mapping, dataset, repository, job }: Parts): Promise<Plan> {
  const plan: Plan = { skipped: read.skipped, wrong: read.wrong, planned: [], warnings: [], warned: 0, seen: 0 };
  let done = 0;
  for (const figures of bySeries(read.figures).values()) {
    const { indicator: id, source } = figures[0]!;
    const indicator = dataset.indicators.get(id)!;
    const standing = new Map<string, ValueRow>();
    // The newest comes last.
    for (const row of await repository.revisions(id, source)) standing.set(`${row.area} ${row.year}`, row);
    const planned: Planned[] = [];
    for (const figure of figures) {
      const before = standing.get(`${figure.area} ${figure.year}`);
      const stands = before && {
        ...before,
        isPerson: before.origin === 'person',
        isWithdrawn: before.status === 'withdrawn',
      };
      planned.push({ figure, before, change: changeOf(figure, stands, { indicator, written: mapping.written }) });
      plan.seen += before?.revision ?? 0;
      if (++done % 200 === 0) {
        job.tell({ phase: 'comparing', done, total: read.figures.length });
        await job.breathe();
      }
    }
    const lines = new Map(planned.map(({ figure }) => [`${figure.area} ${figure.year}`, figure]));
    const warnings = await warningsOf(indicator, { source, planned, dataset, job });
    for (const warning of warnings) {
      const { line, value } = lines.get(`${warning.area} ${warning.year}`)!;
      plan.warnings.push({ ...warning, indicator: id, line, value: value! });
    }
    plan.warned += new Set(warnings.map(({ area, year }) => `${area} ${year}`)).size;
    for (const one of planned) plan.planned.push(one);
  }
  return plan;
}

export function bySeries<F extends { indicator: string; source: string }>(figures: readonly F[]): Map<string, F[]> {
  const series = new Map<string, F[]>();
  for (const figure of figures) {
    const key = `${figure.indicator} ${figure.source}`;
    const own = series.get(key);
    if (own) own.push(figure);
    else series.set(key, [figure]);
  }
  return series;
}

type Series = { source: string; planned: readonly Planned[]; dataset: Dataset; job: Job };

/** The warnings of a series, of each kind of members by itself: they are compared with no others. */
async function warningsOf(indicator: Indicator, { source, planned, dataset, job }: Series): Promise<ImportWarning[]> {
  const written = new Map<string, Planned[]>();
  for (const one of planned) {
    if (one.change.outcome !== 'added' && one.change.outcome !== 'changed') continue;
    const own = written.get(one.figure.area);
    if (own) own.push(one);
    else written.set(one.figure.area, [one]);
  }
  if (written.size === 0) return [];
  const grid = dataset.grids.get(indicator.id)?.get(source);
  const inForce = checksInForce(dataset, indicator.id);
  const warnings: ImportWarning[] = [];
  for (const kind of indicator.appliesTo) {
    const series = dataset.members.flatMap(({ code, kind: own }) => {
      if (own !== kind) return [];
      const news = written.get(code) ?? [];
      const before = grid ? observationsOf(grid, code) : [];
      return {
        area: code,
        observations: merged(before, news, source),
        years: new Set(news.map(({ figure }) => figure.year)),
      };
    });
    await job.breathe();
    warnings.push(...importWarnings(indicator, series, inForce));
    await job.breathe();
  }
  return warnings;
}

/** A series as it would be. */
function merged(before: readonly Observation[], news: readonly Planned[], source: string): readonly Observation[] {
  if (news.length === 0) return before;
  const byYear = new Map(before.map((one) => [one.year, one]));
  for (const { figure, change } of news) {
    const { value, missing, definitionVersion, flags } = change.row;
    byYear.set(figure.year, { year: figure.year, value, missing, definitionVersion, flags, source, reference: null });
  }
  return [...byYear.values()].sort((one, other) => one.year - other.year);
}
