import type { ImportMapping } from '@ratthall/domain/import-columns';
import {
  createRowReader,
  type ImportedFigure,
  type ImportKnowledge,
  type RowResult,
  type SkipReason,
  type WrongRow,
} from '@ratthall/domain/import-rows';
import type { Job } from './import-jobs.ts';
import type { ImportSheet } from './read-file.ts';

export type Skipped = { line: number; column: number; reason: SkipReason };

export type ReadFigures = { figures: ImportedFigure[]; skipped: Skipped[]; wrong: WrongRow[] };

/** Reads all rows of a sheet, a slice at a time. A figure that stands there twice is wrong, unless both say the same. */
export async function readFigures(
  sheet: Pick<ImportSheet, 'body' | 'headingLine'>,
  { mapping, known, job }: { mapping: ImportMapping; known: ImportKnowledge; job: Job },
): Promise<ReadFigures> {
  const { body, headingLine } = sheet;
  const read = createRowReader(mapping, known);
  const found: ReadFigures = { figures: [], skipped: [], wrong: [] };
  const byPlace = new Map<string, ImportedFigure>();
  for (const [i, row] of body.entries()) {
    for (const result of read(row, headingLine + 1 + i)) put(result, found, byPlace);
    if (i % 100 === 0) {
      job.tell({ phase: 'checking', done: i, total: body.length });
      await job.breathe();
    }
  }
  return found;
}

function put(result: RowResult, { figures, skipped, wrong }: ReadFigures, byPlace: Map<string, ImportedFigure>): void {
  if (result.kind === 'wrong') {
    wrong.push(result);
    return;
  }
  if (result.kind === 'skipped') {
    const { line, column, reason } = result;
    skipped.push({ line, column, reason });
    return;
  }
  const { figure } = result;
  const { line, column, value, missing } = figure;
  const place = `${figure.indicator} ${figure.source} ${figure.area} ${figure.year}`;
  const first = byPlace.get(place);
  if (first === undefined) {
    byPlace.set(place, figure);
    figures.push(figure);
  } else if (first.value === value && first.missing === missing) skipped.push({ line, column, reason: 'repeated' });
  else {
    const said = String(value ?? missing);
    wrong.push({ kind: 'wrong', line, column, value: said, expected: 'once', detail: String(first.line) });
  }
}
