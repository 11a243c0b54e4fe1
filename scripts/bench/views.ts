import { temporaryFile } from './processes.ts';
import { startProduct, type Server } from './servers.ts';
import { figure, size, tableLines } from './table.ts';
import { compareView, startGenerator, type Comparison, type Contest, type Score } from './versus.ts';

export type View = { name: string; path: string };

const indicator = 'household-waste';

/** The public views that many ask for: for the first of some members, or comparing all of them. */
export function publicViews(members: readonly string[]): Record<'overview' | 'profile' | PeerView | 'values', View> {
  const [member] = members;
  return {
    overview: { name: 'network overview', path: '/api/network/overview' },
    profile: { name: "member's profile", path: `/api/members/${member}/profile` },
    comparison: { name: 'comparison of eight', path: `/api/comparison?members=${members.join()}&peers=similar` },
    similar: { name: 'similar members', path: `/api/members/${member}/similar` },
    lessons: { name: 'whom to learn from', path: `/api/members/${member}/lessons` },
    values: { name: "indicator's values", path: `/api/indicators/${indicator}/values` },
  };
}

type PeerView = 'comparison' | 'similar' | 'lessons';

/** Luleå first, and seven others of all kinds. */
const municipalities = ['2580', '0180', '1283', '0980', '2422', '0126', '2084', '2518'];

export const comparisonHeader = [
  'answer',
  'bytes',
  'ours/s',
  'bare/s',
  'ratio',
  'low–high',
  'p99 ms',
  'cpu µs',
  'busy %',
];

export function comparisonRow({ bytes, ours, bare, ratio, lowest, highest }: Comparison): string[] {
  const both = (of: (score: Score) => number, decimals = 0): string =>
    `${figure(of(ours), decimals)} / ${figure(of(bare), decimals)}`;
  return [
    bytes === 0 ? '304' : '200',
    bytes === 0 ? '–' : size(bytes),
    figure(ours.rate),
    figure(bare.rate),
    figure(ratio, 2),
    `${figure(lowest, 2)}–${figure(highest, 2)}`,
    both(({ p99 }) => p99, 1),
    both(({ cpu }) => cpu, 1),
    both(({ busy }) => 100 * busy),
  ];
}

export const comparisonLegend = [
  'Ours / a bare Fastify that sends the same bytes (brotli) and headers from memory; the median of the rounds.',
  'ratio: answers per second, ours to bare in the same round (goal: 0.80 or more); low–high: over the rounds.',
  'p99: 99 of 100 answers came within this time, with as much load as the connections allow.',
  'cpu: processor time of the server per answer. busy: how much of one processor the server used; well under 100 means',
  'that the load generator or the machine was the limit, and cpu says more about the servers than ratio.',
];

/** The public views on the real data, under load, in turns with a bare Fastify. */
export async function benchViews({ full, unchanged }: { full: Contest; unchanged: Contest }): Promise<void> {
  console.log(`\nPUBLIC VIEWS, data/ as it is: ${contestText(full)}; for 304: ${contestText(unchanged)}\n`);
  const ours = await startProduct(temporaryFile('real.db'));
  const generator = startGenerator();
  const rows: string[][] = [];
  for (const view of Object.values(publicViews(municipalities))) {
    const result = await compareView(generator, { ours, path: view.path, full, unchanged });
    rows.push([view.name, ...comparisonRow(result.full)]);
    if (result.unchanged) rows.push(['', ...comparisonRow(result.unchanged)]);
  }
  const { resident } = await ours.usage();
  for (const line of tableLines(['view', ...comparisonHeader], rows, 2)) console.log(line);
  console.log(
    ['', ...comparisonLegend, `Resident memory of the server after this load: ${size(resident)}.`].join('\n'),
  );
  await stopAll(generator, ours);
}

export function contestText({ rounds, seconds, connections }: Contest): string {
  return `${rounds} × ${seconds} s each in turns, ${connections} connections`;
}

export async function stopAll(...started: Pick<Server, 'stop'>[]): Promise<void> {
  for (const { stop } of started) await stop();
}
