import type { ImportPreview } from '@ratthall/contract/imports';
import type { FindPublished, PublishedNow } from '#corrections/published-now.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import type { Dataset } from '@ratthall/domain/dataset';
import type { Clock } from '#clock.ts';
import type { ImportDocument } from './import-document.ts';
import type { Job } from './import-jobs.ts';
import { knowledgeOf } from './import-knowledge.ts';
import { previewOf } from './import-preview.ts';
import { mappingIn } from './import-reply.ts';
import type { ImportsRepository, StoredImport } from './imports.repository.ts';
import { planImport, type Plan } from './plan-import.ts';
import { readFigures } from './read-figures.ts';
import { sheetOf, unpacked, type ReadFile } from './read-file.ts';

export type WorkParts = {
  repository: ImportsRepository;
  datasets: CurrentDataset;
  findPublished: FindPublished;
  readFile: ReadFile;
  now: Clock;
};

/** The dataset of the newest data version, and what is published in it. */
export type Standing = { version: number; createdAt: string; dataset: Dataset; edition: PublishedNow | null };

/** What is public right now; a few tries, should it move meanwhile. */
export async function standingNow({ repository, datasets, findPublished }: WorkParts): Promise<Standing> {
  const attempts = 5;
  for (let attempt = 1; ; attempt++) {
    const { number, createdAt } = await repository.dataVersion();
    if (datasets.current().version !== String(number)) await datasets.refresh();
    const dataset = datasets.current();
    if (dataset.version === String(number))
      return { version: number, createdAt, dataset, edition: await findPublished(dataset) };
    if (attempt === attempts) throw new Error(`data version ${number} could not be read`);
  }
}

/** A file, read and compared with what stands: its plan, and that in short. */
export async function lookThrough(
  { id, document }: Pick<StoredImport, 'id' | 'document'>,
  { parts, job, isMoved = false }: { parts: WorkParts; job: Job; isMoved?: boolean },
): Promise<{ plan: Plan; preview: ImportPreview; standing: Standing }> {
  const { repository, readFile, now } = parts;
  const total = document.rows;
  job.tell({ phase: 'reading', done: 0, total });
  const standing = await standingNow(parts);
  const { sheets } = await readFile(unpacked(await repository.content(id)));
  job.tell({ phase: 'checking', done: 0, total });
  const sheet = sheetOf(sheets[document.sheet]?.rows ?? []);
  const known = knowledgeOf(standing.dataset, await repository.areas(), now().getFullYear());
  const mapping = mappingIn(document);
  const read = await readFigures(sheet, { mapping, known, job });
  const plan = await planImport({ read, mapping, dataset: standing.dataset, repository, job });
  const at = now().toISOString();
  const preview = previewOf(plan, { ...standing, rows: document.rows, at, isMoved });
  return { plan, preview, standing };
}

/** Whether two looks at a file have seen the same: then what is written is what was shown. */
export function isSameLook(document: ImportDocument, plan: Plan, preview: ImportPreview): boolean {
  const { preview: before, seen } = document;
  const counts = ['added', 'changed', 'same', 'kept', 'skipped', 'wrong', 'published'] as const;
  return before !== null && seen === plan.seen && counts.every((one) => before[one] === preview[one]);
}
