import type { ImportPreview } from '@ratthall/contract/imports';
import type { Job } from './import-jobs.ts';
import type { LoadedResult } from './import-document.ts';
import { isSameLook, lookThrough, type Standing, type WorkParts } from './import-work.ts';
import { importedCorrections, type Why } from './imported-corrections.ts';
import type { StoredImport, ValueRow } from './imports.repository.ts';
import { outcomeOf } from './outcome-csv.ts';
import { bySeries, type Plan } from './plan-import.ts';

export type Loading = { parts: WorkParts; job: Job; author: string; why: Why };

const attempts = 5;

/**
 * Loads a file: one unit of work with every figure, the corrections that they are, a data version and the outcome. Where
 * something that was looked through has moved since, nothing is written, and it is to be looked through again.
 */
export async function loadFile(file: StoredImport, { parts, job, author, why }: Loading): Promise<void> {
  const { repository, datasets, now } = parts;
  for (let attempt = 1; ; attempt++) {
    const { plan, preview, standing } = await lookThrough(file, { parts, job, isMoved: true });
    if (!isSameLook(file.document, plan, preview)) {
      const document = { ...file.document, revision: file.document.revision + 1, preview, seen: plan.seen };
      const outcome = await outcomeOf(plan, { dataset: standing.dataset, job, isDone: false });
      return repository.changeFrom('loading', {
        id: file.id,
        status: 'ready',
        document,
        at: now().toISOString(),
        outcome,
      });
    }
    job.tell({ phase: 'writing', done: 0, total: preview.added + preview.changed });
    const version = nextVersion(standing, parts, `import ${file.id}`);
    const values = rowsOf(plan, { author, createdAt: version.createdAt });
    const corrections = importedCorrections(values, { ...standing, today: standing.dataset, version }, why);
    const outcome = await outcomeOf(plan, { dataset: standing.dataset, job, isDone: true });
    await job.breathe();
    const result = resultOf(preview, {
      at: version.createdAt,
      by: author,
      series: seriesOf(values),
      version,
      corrections: corrections.length,
    });
    const document = { ...file.document, revision: file.document.revision + 1, preview, result };
    const state = { id: file.id, status: 'loaded' as const, document, at: version.createdAt, outcome };
    const entry = {
      id: endOf(file),
      at: version.createdAt,
      kind: 'import.done' as const,
      actor: author,
      subject: null,
      details: { file: file.fileName, added: String(preview.added), changed: String(preview.changed) },
    };
    try {
      await repository.write({ values, corrections }, version, { state, entry });
      break;
    } catch (error) {
      // A cancellation has the same key; anything else that was written meanwhile is read anew.
      const isStill = (await repository.find(file.id))?.status === 'loading';
      if (!isStill) return;
      if (attempt === attempts) throw error;
    }
  }
  await datasets.refresh();
}

/** What ends a run of a file has the same id in the log, so that it ends once: loaded or cancelled. */
export function endOf({ id, document }: Pick<StoredImport, 'id' | 'document'>): string {
  return `import ${id} ${document.revision}`;
}

/** The version after the one that stands, later than it by the clock too: by when it was written a load is found again. */
export function nextVersion({ version, createdAt }: Standing, { now }: Pick<WorkParts, 'now'>, cause: string) {
  const time = Math.max(now().getTime(), createdAt === '' ? 0 : Date.parse(createdAt) + 1);
  return { number: version + 1, createdAt: new Date(time).toISOString(), cause };
}

function rowsOf(plan: Plan, { author, createdAt }: { author: string; createdAt: string }): ValueRow[] {
  return plan.planned.flatMap(({ figure, change }): ValueRow | never[] => {
    if (change.outcome !== 'added' && change.outcome !== 'changed') return [];
    const { indicator, source, area, year } = figure;
    return { indicator, source, area, year, ...change.row, origin: 'person', author, createdAt, status: 'approved' };
  });
}

function seriesOf(rows: readonly ValueRow[]): LoadedResult['series'] {
  return [...bySeries(rows).values()].map(([row]) => ({ indicator: row!.indicator, source: row!.source }));
}

type Made = Pick<LoadedResult, 'at' | 'by' | 'series' | 'corrections'> & { version: { number: number } };

function resultOf(preview: ImportPreview, { version, ...made }: Made): LoadedResult {
  const { added, changed, same, kept, skipped, wrong } = preview;
  return { ...made, dataVersion: version.number, added, changed, same, kept, skipped, wrong };
}
