import { rmSync } from 'node:fs';
import { fetchBytes } from './fetch-bytes.ts';
import { generateNetwork, memberCode, mostMembers } from './generate-network.ts';
import { temporaryFile } from './processes.ts';
import { startProduct, type Server } from './servers.ts';
import { figure, size, tableLines } from './table.ts';
import { browserHeaders, compareView, startGenerator, type Contest, type Generator } from './versus.ts';
import {
  comparisonHeader,
  comparisonLegend,
  comparisonRow,
  contestText,
  publicViews,
  stopAll,
  type View,
} from './views.ts';

type Grown = { start: string[]; first: string[]; load: string[][] };

const startHeader = [
  'members',
  'rows',
  'generating',
  'file',
  '/health',
  'overview',
  'memory ready',
  'after first',
  'after load',
  'most',
];
const firstHeader = ['members', 'overview', 'profile', 'another', 'comparison', 'similar', 'lessons', 'values'];

/** Start, memory, first answers and load on invented networks of growing size. */
export async function benchGrowth(sizes: readonly number[], contest: Contest): Promise<void> {
  console.log(`\nGROWTH, invented members: ${contestText(contest)}`);
  console.log(`(${figure(mostMembers)} is the most there can be: codes have four digits, and 0000 is the nation)\n`);
  const generator = startGenerator();
  const grown: Grown[] = [];
  for (const members of sizes) grown.push(await benchSize(members, { generator, contest }));
  await generator.stop();

  print(
    'Start and memory',
    tableLines(
      startHeader,
      grown.map(({ start }) => start),
    ),
    [
      '/health, overview: from the start of the process to the first 200 there, one after the other, with an empty cache.',
      'memory: resident in the server process, when /health answers, after the first answers below, and after the load;',
      'most: the highest it has been.',
    ],
  );
  print(
    'First answers, worked out and compressed once for each data version',
    tableLines(
      firstHeader,
      grown.map(({ first }) => first),
    ),
    [
      'In this order, so that what an earlier view has worked out serves the later ones. Nobody else is answered meanwhile.',
    ],
  );
  const header = ['members', 'view', ...comparisonHeader];
  print(
    'Under load',
    tableLines(
      header,
      grown.flatMap(({ load }) => load),
      3,
    ),
    comparisonLegend,
  );
}

async function benchSize(
  members: number,
  { generator, contest }: { generator: Generator; contest: Contest },
): Promise<Grown> {
  const file = temporaryFile(`${members}.db`);
  console.log(`${figure(members)} members: generating …`);
  const { indicators, years, rows, seconds, bytes } = await generateNetwork(file, members);
  console.log(`${figure(members)} members × ${indicators} indicators × ${years} years: measuring …`);
  const ours = await startProduct(file);
  const { resident: ready } = await ours.usage();

  const eight = Array.from({ length: 8 }, (_, i) => memberCode(1 + Math.floor((i * members) / 8)));
  const views = publicViews(eight);
  const { profile: another } = publicViews(eight.slice(1));
  const { overview, profile, ...others } = views;
  const first = [await firstAnswer(ours, overview)];
  const overviewMs = performance.now() - ours.startedAt;
  for (const view of [profile, another, ...Object.values(others)]) first.push(await firstAnswer(ours, view));
  const { resident: afterFirst } = await ours.usage();

  const load: string[][] = [];
  for (const { name, path } of Object.values(views)) {
    const { full } = await compareView(generator, { ours, path, full: contest });
    load.push([figure(members), name, ...comparisonRow(full)]);
  }
  const { resident, mostResident } = await ours.usage();
  await stopAll(ours);
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  const memory = [ready, afterFirst, resident, mostResident].map(size);
  const startTimes = [ours.readyMs, overviewMs].map((milliseconds) => `${figure(milliseconds / 1000, 2)} s`);
  return {
    start: [figure(members), figure(rows), `${figure(seconds, 1)} s`, size(bytes), ...startTimes, ...memory],
    first: [figure(members), ...first],
    load,
  };
}

async function firstAnswer({ url }: Server, { path }: View): Promise<string> {
  const { status, milliseconds } = await fetchBytes(url + path, browserHeaders);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return `${figure(milliseconds)} ms`;
}

function print(title: string, lines: readonly string[], legend: readonly string[]): void {
  console.log(['', title, '', ...lines, '', ...legend].join('\n'));
}
