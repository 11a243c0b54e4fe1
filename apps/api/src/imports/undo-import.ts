import { takenBack } from '@ratthall/domain/import-changes';
import type { LoadedResult } from './import-document.ts';
import type { Job } from './import-jobs.ts';
import { standingNow } from './import-work.ts';
import { importedCorrections } from './imported-corrections.ts';
import type { StoredImport, ValueRow } from './imports.repository.ts';
import { endOf, nextVersion, type Loading } from './load-import.ts';

const attempts = 5;
const mostLeft = 100;

/** Rows that take back what a load wrote, and the figures that somebody has changed since. */
type Backwards = { rows: ValueRow[]; left: ValueRow[] };

/** Takes a load back: what was there before stands again, as new revisions, where nobody has changed it since. */
export async function undoFile(file: StoredImport, { parts, job, author, why }: Loading): Promise<void> {
  const { repository, datasets } = parts;
  const result = file.document.result!;
  for (let attempt = 1; ; attempt++) {
    const standing = await standingNow(parts);
    const version = nextVersion(standing, parts, `import ${file.id} taken back`);
    const { rows, left } = await backwards(result, { parts, job, author, createdAt: version.createdAt });
    job.tell({ phase: 'writing', done: 0, total: rows.length });
    const corrections = importedCorrections(rows, { ...standing, today: standing.dataset, version }, why);
    const places = left.slice(0, mostLeft).map(({ indicator, area, year }) => ({ indicator, member: area, year }));
    const undone = { at: version.createdAt, by: author, restored: rows.length, left: places, leftCount: left.length };
    const document = { ...file.document, revision: file.document.revision + 1, undone };
    const state = { id: file.id, status: 'undone' as const, document, at: version.createdAt };
    const details = {
      file: file.fileName,
      reason: why.reason?.text ?? '',
      restored: String(rows.length),
      left: String(left.length),
    };
    const entry = {
      id: endOf(file),
      at: version.createdAt,
      kind: 'import.undone' as const,
      actor: author,
      subject: null,
      details,
    };
    try {
      await repository.write({ values: rows, corrections }, version, { state, entry });
      break;
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
  await datasets.refresh();
}

type Which = Pick<Loading, 'parts' | 'author'> & { job: Job; createdAt: string };

async function backwards(
  { series, at, by }: LoadedResult,
  { parts, job, author, createdAt }: Which,
): Promise<Backwards> {
  const found: Backwards = { rows: [], left: [] };
  let done = 0;
  for (const { indicator, source } of series) {
    const rows = await parts.repository.revisions(indicator, source);
    for (const [i, row] of rows.entries()) {
      if (++done % 500 === 0) {
        job.tell({ phase: 'comparing', done, total: rows.length });
        await job.breathe();
      }
      if (row.createdAt !== at || row.author !== by || row.origin !== 'person') continue;
      const isSame = (other: ValueRow | undefined) => other?.area === row.area && other.year === row.year;
      if (isSame(rows[i + 1])) {
        found.left.push(row);
        continue;
      }
      const before = isSame(rows[i - 1]) && rows[i - 1]!.status === 'approved' ? rows[i - 1] : undefined;
      const { row: back, isWithdrawn } = takenBack(row, before);
      // What a load of the data files had written follows them again.
      const origin = before?.origin ?? 'load';
      found.rows.push({ ...back, origin, author, createdAt, status: isWithdrawn ? 'withdrawn' : 'approved' });
    }
  }
  return found;
}
