/**
 * Measures the service against a bare Fastify, on growing networks, and in a browser: `npm run bench`.
 * `-- --only views|growth|size|comparison-page|saves|reports|import` measures one of them, `-- --quick` tries the program out. It compares within one
 * run and never fails because of a number: machines differ, and so does what else they are doing.
 */
import { constants, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchComparisonPage } from './bench/comparison-page.ts';
import { benchFirstLoad } from './bench/first-load.ts';
import { mostMembers } from './bench/generate-network.ts';
import { benchGrowth } from './bench/growth.ts';
import { cleanUp } from './bench/processes.ts';
import { benchImports } from './bench/imports.ts';
import { benchReports } from './bench/reports.ts';
import { benchSaves } from './bench/saves.ts';
import { benchViews } from './bench/views.ts';

const connections = 20;

const plan = {
  views: { rounds: 5, seconds: 4, connections },
  unchanged: { rounds: 5, seconds: 1, connections },
  growth: { rounds: 3, seconds: 2, connections },
  sizes: [100, 1_000, mostMembers],
  rounds: 5,
  saves: 60,
  importRows: [10_000, 100_000, 190_000],
};
const once = { rounds: 1, seconds: 1, connections };
const quickPlan: typeof plan = {
  views: once,
  unchanged: once,
  growth: once,
  sizes: [100],
  rounds: 1,
  saves: 10,
  importRows: [1_000, 5_000],
};

process.on('exit', cleanUp);
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

const { quick, only } = readOptions();
const { views, unchanged, growth, sizes, rounds, saves, importRows } = quick ? quickPlan : plan;
const parts = {
  views: () => benchViews({ full: views, unchanged }),
  growth: () => benchGrowth(sizes, growth),
  size: benchFirstLoad,
  'comparison-page': () => benchComparisonPage(rounds),
  saves: () => benchSaves(saves),
  reports: () => benchReports(rounds + 1),
  import: () => benchImports(importRows),
};

const start = performance.now();
const processors = cpus();
console.log(`Node.js ${process.version}, ${processors.length} × ${processors[0]?.model.trim()}, ${process.platform}`);
console.log(
  `Load average before the start: ${loadavg()[0]?.toFixed(1)}. Near 0 is right: what else runs is in the numbers.`,
);
if (quick) console.log('Quick: too short for the numbers to mean much.');
for (const [name, measure] of Object.entries(parts)) {
  if (only === undefined || only === name) await measure();
}
console.log(`\nTook ${Math.round((performance.now() - start) / 1000)} s.`);

function readOptions(): { quick: boolean; only: string | undefined } {
  try {
    const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
    if (!/^(views|growth|size|comparison-page|saves|reports|import)$/.test(values.only ?? 'views'))
      throw new Error(`Nothing is called ${values.only}.`);
    return { quick: values.quick, only: values.only };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error('Usage: npm run bench -- [--quick] [--only views|growth|size|comparison-page|saves|reports|import]');
    return process.exit(1);
  }
}
