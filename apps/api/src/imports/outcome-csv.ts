import { gzipSync } from 'node:zlib';
import type { Dataset } from '@ratthall/domain/dataset';
import { byteOrderMark, csvLine } from '#values/csv-line.ts';
import type { Job } from './import-jobs.ts';
import type { Plan } from './plan-import.ts';

const header = [
  'line',
  'column',
  'outcome',
  'why',
  'indicator',
  'member',
  'name',
  'year',
  'before',
  'after',
  'found',
  'expected',
];

type Line = { line: number; column: number; fields: string[] };

/** What becomes of every figure of a file, in its order, as CSV for a Swedish Excel; packed, since it is as long as the file. */
export async function outcomeOf(
  plan: Plan,
  { dataset, job, isDone }: { dataset: Dataset; job: Job; isDone: boolean },
): Promise<Buffer> {
  const lines: Line[] = [];
  const put = async (line: Line) => {
    if (lines.push(line) % 500 === 0) await job.breathe();
  };
  for (const { line, column, reason } of plan.skipped) await put({ line, column, fields: ['skipped', reason] });
  for (const { line, column, value, expected, detail } of plan.wrong) {
    const wanted = detail === '' ? expected : `${expected} ${detail}`;
    await put({ line, column, fields: [isDone ? 'left-out' : 'wrong', '', '', '', '', '', '', '', value, wanted] });
  }
  const warned = new Map(
    plan.warnings.map(({ indicator, area, year, finding }) => [`${indicator} ${area} ${year}`, finding.check]),
  );
  for (const { figure, change, before } of plan.planned) {
    const { line, column, indicator, area, year, value, missing } = figure;
    const name = dataset.areas.get(area)?.name ?? '';
    const why = change.outcome === 'kept' ? 'written-by-a-person' : (warned.get(`${indicator} ${area} ${year}`) ?? '');
    const was = before === undefined || before.status === 'withdrawn' ? '' : figureText(before);
    const fields = [
      change.outcome,
      why,
      indicator,
      area,
      name,
      String(year),
      was,
      figureText({ value, missing }),
      '',
      '',
    ];
    await put({ line, column, fields });
  }
  lines.sort((a, b) => a.line - b.line || a.column - b.column);
  await job.breathe();
  const text = [byteOrderMark + csvLine(header, 'excel-sv')];
  for (const { line, column, fields } of lines) {
    const all = [String(line), String(column), ...fields];
    if (text.push(csvLine([...all, ...Array<string>(header.length - all.length).fill('')], 'excel-sv')) % 500 === 0)
      await job.breathe();
  }
  return gzipSync(text.join(''));
}

function figureText({ value, missing }: { value: number | null; missing: string | null }): string {
  return value === null ? (missing ?? '') : String(value).replace('.', ',');
}
