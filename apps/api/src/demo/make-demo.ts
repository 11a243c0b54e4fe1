import { join } from 'node:path';
import type { Database } from '#db/database.ts';
import { loadData } from '#loading/load-data.ts';
import { problemLines } from '#loading/problem.ts';
import { writeDemoData } from './write-demo-data.ts';

/** The year that members of the demo network report at a time: the one before. */
export const demoYear = (now: Date): number => now.getFullYear() - 1;

/** Fills an empty database with the invented network. Its data files are written to `folder` first, to be looked at. */
export async function makeDemo(database: Database, { folder, now }: { folder: string; now: Date }): Promise<void> {
  const data = join(folder, 'data');
  writeDemoData(data, { year: demoYear(now) });
  const result = await loadData(database, { folder: data, now });
  if (result.outcome === 'refused') throw new Error(problemLines(result.problems).join('\n'));
}
