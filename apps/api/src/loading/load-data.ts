import { isDeepStrictEqual } from 'node:util';
import type { Database } from '#db/database.ts';
import { checkDataFiles, type Seed } from './check-data-files.ts';
import type { SeedValue } from './check-values.ts';
import { loadedCorrections } from './loaded-corrections.ts';
import { followingHeld } from './held-versions.ts';
import {
  createLoadingRepository,
  referenceTables,
  type Changes,
  type LoadingRepository,
  type ReferenceRow,
  type ReferenceTable,
} from './loading.repository.ts';
import type { Problem } from './problem.ts';
import { readDataFiles } from './read-data-files.ts';
import { valueChanges } from './value-changes.ts';

/** What a load did with one file or table: rows in it, new ones, changed ones, and those left as a person wrote them. */
export type Progress = { name: string; rows: number; added: number; changed: number; kept: number };

export type LoadResult =
  | { outcome: 'refused'; problems: Problem[]; warnings: Problem[] }
  | { outcome: 'unchanged' | 'loaded'; dataVersion: number; warnings: Problem[] };

/**
 * Loads a folder of data files: everything that is new or has changed, or nothing at all if anything in it is wrong.
 * What people have written in the service is left alone. Loading the same files again writes nothing.
 */
export async function loadData(
  database: Database,
  { folder, now, onProgress = () => {} }: { folder: string; now: Date; onProgress?: (progress: Progress) => void },
): Promise<LoadResult> {
  const { files, problems } = await readDataFiles(folder);
  const { seed, warnings, ...checked } = checkDataFiles(files, now.getFullYear());
  problems.push(...checked.problems);
  if (problems.length > 0) return { outcome: 'refused', problems, warnings };

  const repository = createLoadingRepository(database);
  const version = await repository.dataVersion();
  const changes: Changes = { added: {}, changed: {}, values: [], corrections: [] };
  let isChanged = false;
  const report = (progress: Progress): void => {
    isChanged ||= progress.added + progress.changed > 0;
    onProgress(progress);
  };
  let values = seed.values;
  for (const { table, key } of referenceTables) {
    const stored = await repository.rowsOf(table);
    if (table === 'indicators') values = followingHeld(values, seed.indicators, stored);
    report(compareRows({ table, key, stored, wanted: referenceRows(seed)[table](), changes }));
  }
  for (const progress of await compareValues(repository, values, { changes, now })) report(progress);
  if (!isChanged) return { outcome: 'unchanged', dataVersion: version, warnings };
  const next = { number: version + 1, createdAt: now.toISOString(), cause: 'load' };
  changes.corrections = await loadedCorrections(database, changes.values, next);
  await repository.save(changes, next);
  return { outcome: 'loaded', dataVersion: next.number, warnings };
}

type Wanted = Record<string, unknown>;

function referenceRows(seed: Seed): Record<ReferenceTable, () => Wanted[]> {
  const documents = (entries: readonly { id: string }[]) => () =>
    entries.map((document, position) => ({ id: document.id, position, document, isRemoved: false }));
  const network = { ...seed.network, fees: seed.fees };
  return {
    networks: documents([network]),
    areas: () => seed.areas.map((area) => ({ ...area })),
    memberships: () => seed.memberships,
    populations: () => seed.populations,
    sources: documents(seed.sources),
    indicators: documents(seed.indicators),
    indicatorSets: documents(seed.sets),
    namedGroups: documents(seed.groups),
    memberTargets: documents(seed.memberTargets),
    examples: documents(seed.examples),
  };
}

type Comparison = {
  table: ReferenceTable;
  key: readonly string[];
  stored: readonly ReferenceRow[];
  wanted: readonly Wanted[];
  changes: Changes;
};

function compareRows({ table, key, stored, wanted, changes }: Comparison): Progress {
  const keyOf = (row: Wanted) => key.map((name) => row[name]).join(' ');
  const before = new Map(stored.map((row) => [keyOf(row), row]));
  const added: ReferenceRow[] = [];
  const changed: ReferenceRow[] = [];
  let kept = 0;
  for (const row of wanted) {
    const old = before.get(keyOf(row));
    const loaded: ReferenceRow = { ...row, origin: 'load' };
    if (!old) added.push(loaded);
    else if (old.origin === 'person') kept++;
    else if (!isDeepStrictEqual(old, loaded)) changed.push(loaded);
  }
  changes.added[table] = added;
  changes.changed[table] = changed;
  return { name: table, rows: wanted.length, added: added.length, changed: changed.length, kept };
}

async function compareValues(
  repository: LoadingRepository,
  values: readonly SeedValue[],
  { changes, now }: { changes: Changes; now: Date },
): Promise<Progress[]> {
  const byFile = new Map<string, Progress>();
  const series = new Map<string, SeedValue[]>();
  for (const value of values) {
    const progress = byFile.get(value.file) ?? { name: value.file, rows: 0, added: 0, changed: 0, kept: 0 };
    progress.rows++;
    byFile.set(value.file, progress);
    const key = `${value.indicator} ${value.source}`;
    const own = series.get(key);
    if (own) own.push(value);
    else series.set(key, [value]);
  }
  for (const own of series.values()) {
    const stored = await repository.newestValues(own[0]!.indicator, own[0]!.source);
    for (const { outcome, value } of valueChanges(own, stored)) {
      const { file, ...revision } = value;
      byFile.get(file)![outcome]++;
      if (outcome === 'kept') continue;
      changes.values.push({
        ...revision,
        origin: 'load',
        author: null,
        createdAt: now.toISOString(),
        status: 'approved',
      });
    }
  }
  return [...byFile.values()];
}
