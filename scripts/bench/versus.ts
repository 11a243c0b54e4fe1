import { fileURLToPath } from 'node:url';
import type { BareAnswers } from './bare-server.ts';
import { fetchBytes, type Bytes } from './fetch-bytes.ts';
import type { Load, LoadOrder } from './load-generator.ts';
import { startChild } from './processes.ts';
import { startBare, type Server } from './servers.ts';

/** How long and how often the two servers take turns. */
export type Contest = { rounds: number; seconds: number; connections: number };

export type Score = {
  /** Answers per second. */
  rate: number;
  /** In milliseconds. */
  p99: number;
  /** Processor time of the server process per answer, in microseconds. */
  cpu: number;
  /** How much of one processor it used. */
  busy: number;
};

export type Comparison = {
  bytes: number;
  ours: Score;
  bare: Score;
  /** Ours to bare in the same round: the median round, the lowest and the highest. */
  ratio: number;
  lowest: number;
  highest: number;
};

export type Generator = { load: (order: LoadOrder) => Promise<Load>; stop: () => Promise<void> };

/** What today's browsers send. */
export const browserHeaders = { 'accept-encoding': 'gzip, deflate, br, zstd' };

const generatorProgram = fileURLToPath(new URL('./load-generator.ts', import.meta.url));

export function startGenerator(): Generator {
  const child = startChild(generatorProgram);
  return { load: async (order) => (await child.ask(order)) as Load, stop: child.stop };
}

/**
 * Lets the product and a bare Fastify that has the same bytes take turns under the same load: once for the whole
 * answer and, if `unchanged` is given, once for a reader that has it already (304).
 */
export async function compareView(
  generator: Generator,
  { ours, path, full, unchanged }: { ours: Server; path: string; full: Contest; unchanged?: Contest },
): Promise<{ full: Comparison; unchanged: Comparison | null }> {
  const answers = await recordAnswers(ours.url + path);
  const bare = await startBare({ path, ...answers });
  try {
    const turns = { generator, ours, bare, path };
    const conditional = { ...browserHeaders, 'if-none-match': answers.unchanged.etag };
    const whole = await takeTurns(turns, { contest: full, headers: browserHeaders, status: 200 });
    const notModified =
      unchanged && (await takeTurns(turns, { contest: unchanged, headers: conditional, status: 304 }));
    return {
      full: { bytes: answers.full.body.length, ...whole },
      unchanged: notModified ? { bytes: 0, ...notModified } : null,
    };
  } finally {
    await bare.stop();
  }
}

async function recordAnswers(url: string): Promise<Omit<BareAnswers, 'path'>> {
  const full = await fetchBytes(url, browserHeaders);
  const etag = full.headers.etag ?? '';
  const unchanged = await fetchBytes(url, { ...browserHeaders, 'if-none-match': etag });
  for (const [answer, wanted] of [
    [full, 200],
    [unchanged, 304],
  ] as const) {
    if (answer.status !== wanted) throw new Error(`${url} answered ${answer.status}, expected ${wanted}`);
  }
  return {
    full: { headers: headersToRepeat(full), body: full.body },
    unchanged: { headers: headersToRepeat(unchanged), etag },
  };
}

/** All headers but those that Node and Fastify write by themselves. */
function headersToRepeat({ headers }: Bytes): Bytes['headers'] {
  const own = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));
}

type Turns = { generator: Generator; ours: Server; bare: Server; path: string };
type Ask = { contest: Contest; headers: Record<string, string>; status: number };

async function takeTurns(
  { generator, ours, bare, path }: Turns,
  { contest: { rounds, seconds, connections }, headers, status }: Ask,
): Promise<Omit<Comparison, 'bytes'>> {
  const turn = async (server: Server, forSeconds: number): Promise<Score> => {
    const before = await server.usage();
    const order = { url: server.url + path, headers, connections, seconds: forSeconds, status };
    const { answers, seconds: took, p99, problem } = await generator.load(order);
    const after = await server.usage();
    if (problem !== null) throw new Error(`${order.url}: ${problem}`);
    const cpu = after.cpu - before.cpu;
    return { rate: answers / took, p99, cpu: cpu / answers, busy: cpu / 1e6 / took };
  };
  for (const server of [ours, bare]) await turn(server, Math.min(seconds, 2));
  const scores: { ours: Score; bare: Score }[] = [];
  for (let round = 0; round < rounds; round++) {
    // Each goes first every other time, so that neither is favoured by what else the machine is doing.
    if (round % 2 === 0) scores.push({ ours: await turn(ours, seconds), bare: await turn(bare, seconds) });
    else {
      const theirs = await turn(bare, seconds);
      scores.push({ ours: await turn(ours, seconds), bare: theirs });
    }
  }
  const ratios = scores.map((score) => score.ours.rate / score.bare.rate);
  return {
    ours: medianScore(scores.map((score) => score.ours)),
    bare: medianScore(scores.map((score) => score.bare)),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  };
}

function medianScore(scores: readonly Score[]): Score {
  const of = (name: keyof Score): number => median(scores.map((score) => score[name]));
  return { rate: of('rate'), p99: of('p99'), cpu: of('cpu'), busy: of('busy') };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
