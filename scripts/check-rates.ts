/**
 * Prints what each check at entry would have stopped of the figures in data/, in per cent of those that it could test:
 * `npm run check-rates`. `asked about`: by any of those that are in force. A check that would have stopped 5 % or more is not in force for that indicator, and is marked.
 */
import { paths } from '@ratthall/api/config';
import { checkRatesOf } from '@ratthall/api/datasets/check-rates';
import { createDatasetRepository } from '@ratthall/api/datasets/dataset.repository';
import { readDataset } from '@ratthall/api/datasets/read-dataset';
import { openDatabase } from '@ratthall/api/db/database';
import { loadData } from '@ratthall/api/loading/load-data';
import { problemLines } from '@ratthall/api/loading/problem';
import type { CheckRate, Stops } from '@ratthall/domain/check-rates';
import { comparingChecks } from '@ratthall/domain/entry-finding';

const database = await openDatabase({ engine: 'sqlite', file: ':memory:' });
const result = await loadData(database, { folder: paths.data, now: new Date() });
if (result.outcome === 'refused') {
  for (const line of problemLines(result.problems)) console.error(line);
  process.exit(1);
}
const dataset = await readDataset(createDatasetRepository(database));
await database.close();

const started = performance.now();
const { all, byIndicator } = checkRatesOf(dataset);
const took = performance.now() - started;

const cell = ({ tested, stopped, share, inForce, judgedBy }: CheckRate) =>
  `${share === null ? '–' : `${(100 * share).toFixed(1)} %`} (${stopped}/${tested})${judgedBy === 'all' ? ' a' : ''}${inForce ? '' : ' off'}`;
const asked = ({ tested, stopped }: Stops) =>
  `${tested === 0 ? '–' : `${((100 * stopped) / tested).toFixed(1)} %`} (${stopped}/${tested})`;
const sum = (of: keyof Stops) => [...byIndicator.values()].reduce((before, one) => before + one.asked[of], 0);
const rows = [
  ['indicator', 'asked about', ...comparingChecks],
  ['all', asked({ tested: sum('tested'), stopped: sum('stopped') }), ...all.map(cell)],
  ...[...byIndicator].map(([id, one]) => [id, asked(one.asked), ...one.rates.map(cell)]),
];
const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
for (const row of rows)
  console.log(
    row
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
console.log(`\na: judged by all indicators, since fewer than 20 values could be tested. ${took.toFixed(0)} ms.`);
