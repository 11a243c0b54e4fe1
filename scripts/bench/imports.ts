import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { paths } from '@ratthall/api/config';
import type { Import } from '@ratthall/contract/imports';
import { parse } from 'csv-parse/sync';
import { sessionSecret, writeReporters } from '../lib/reporters.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { temporaryFile } from './processes.ts';
import { startProduct } from './servers.ts';
import { figure, size, tableLines } from './table.ts';
import type { Usage } from './usage.ts';

const goalCancelMs = 1_000;
const lookEveryMs = 10;

/** Files in the shape of Kolada's, looked through, cancelled and loaded; against a bare parse of the same text. */
export async function benchImports(sizes: readonly number[]): Promise<void> {
  for (const rows of sizes) await benchImport(rows);
}

async function benchImport(rows: number): Promise<void> {
  console.log(`\nIMPORT: a file of ${figure(rows)} rows in the shape of Kolada's\n`);
  const file = temporaryFile(`imports-${rows}.db`);
  const [secretary] = await writeReporters(file, [{ role: 'secretariat', member: null }]);
  const server = await startProduct(file, { SESSION_SECRET: sessionSecret });
  const text = koladaFile(rows);
  const desk = deskOf(server.url, secretary!.cookie);

  // The thread that reads is started by the first file.
  await desk.settled((await desk.receive(koladaFile(100))).id);
  const before = await server.usage();
  const lines = [];
  const timed = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const watch = watchOthers(server.url);
    const start = performance.now();
    const done = await act();
    const ms = performance.now() - start;
    const { resident, mostResident } = await server.usage();
    const waited = await watch.stop();
    lines.push([name, figure(ms), figure((rows / ms) * 1000), size(resident), size(mostResident), figure(waited)]);
    return done;
  };
  const parsed = Array.from({ length: 3 }, () => bareParse(text));
  lines.push([
    'a bare csv-parse',
    figure(Math.min(...parsed)),
    figure((rows / Math.min(...parsed)) * 1000),
    '',
    '',
    '',
  ]);

  const received = await timed('received', () => desk.receive(text));
  const ready = await timed('looked through', () => desk.check(received));
  const loaded = await timed('loaded', () => desk.load(ready));
  await timed('taken back', () =>
    desk.act(loaded, 'undo', {
      revision: loaded.revision,
      reason: { code: 'earlier-corrected', text: 'A measurement.' },
    }),
  );
  console.log(
    tableLines(['what', 'ms', 'rows per second', 'memory', 'most so far', 'others waited, ms'], lines).join('\n'),
  );
  const { added, changed, same, skipped, wrong } = ready.preview!;
  console.log(
    `\n${figure(added)} new, ${figure(changed)} changed, ${figure(same)} the same, ${figure(skipped)} skipped, ${figure(wrong)} wrong; the file has ${size(text.length)}.`,
  );
  console.log(`Memory before: ${size(before.resident)}. ${await repeatedly(desk, text, server.usage)}`);
  await cancelled(desk, text);
  await server.stop();
}

type Desk = ReturnType<typeof deskOf>;

/** Whether memory grows from one file to the next. */
async function repeatedly(desk: Desk, text: string, usage: () => Promise<Usage>): Promise<string> {
  const after4: string[] = [];
  for (let time = 0; time < 4; time++) {
    await desk.check(await desk.receive(text));
    after4.push(size((await usage()).resident));
  }
  return `After each of four more files: ${after4.join(', ')}; most ${size((await usage()).mostResident)}.`;
}

/** Cancelled while its rows are read: how long until it is said so, and until the next file is being worked with. */
async function cancelled(desk: Desk, text: string): Promise<void> {
  const file = await desk.receive(text);
  const next = await desk.receive(koladaFile(100));
  await desk.begin(file, 'check', checkOf(file));
  let seen: Import['progress'] = null;
  while ((seen?.phase ?? '') !== 'checking' || seen!.done === 0) {
    await after(lookEveryMs);
    const now = await desk.read(file.id);
    if (now.status !== 'checking') break;
    seen = now.progress;
  }
  const start = performance.now();
  const { status } = await desk.begin(file, 'cancel');
  const saidMs = performance.now() - start;
  await desk.begin(next, 'check', checkOf(next));
  while ((await desk.read(next.id)).progress?.phase === 'waiting') await after(lookEveryMs);
  const stoppedMs = performance.now() - start;
  const isSoon = stoppedMs < goalCancelMs ? 'in time' : 'TOO LATE';
  console.log(
    `Cancelled at row ${figure(seen?.done ?? 0)}: ${status} after ${figure(saidMs)} ms, the next file at work after ${figure(stoppedMs)} ms (${isSoon}; goal ${figure(goalCancelMs)} ms).`,
  );
}

function bareParse(text: string): number {
  const start = performance.now();
  parse(text, { bom: true });
  return performance.now() - start;
}

/** Key figures that are used here and some that are not, for every municipality, by year and gender. */
function koladaFile(rows: number): string {
  const [, ...lines] = readFileSync(join(paths.data, 'municipalities.csv'), 'utf8').trim().split('\n');
  const codes = lines.map((line) => line.slice(0, 4));
  const kpis = ['N00403', 'N85054', 'U07801', 'U07514', 'N00401', 'N07900'];
  const text = ['kpi,municipality,period,gender,value'];
  for (let i = 0; text.length <= rows; i++) {
    const [code, kpi] = [codes[i % codes.length], kpis[Math.floor(i / codes.length) % kpis.length]];
    const year = 2024 - (Math.floor(i / (codes.length * kpis.length)) % 50);
    const gender = 'TKM'[Math.floor(i / (codes.length * kpis.length * 50)) % 3];
    text.push(`${kpi},${code},${year},${gender},${(10 + ((i * 7919) % 4_000) / 100).toFixed(2)}`);
  }
  return text.join('\n');
}

const checkOf = (file: Import) => ({
  revision: file.revision,
  mapping: { ...file.mapping, whole: { ...file.mapping.whole, source: 'kolada' } },
});

function deskOf(url: string, cookie: string) {
  const ask = async (
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Import> => {
    const reply = await fetch(`${url}/api/imports${path}`, { ...init, headers: { cookie, ...init.headers } });
    const body = (await reply.json()) as Import;
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(body)}`);
    return body;
  };
  const post = (path: string, body?: object) =>
    ask(path, {
      method: 'POST',
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  const read = (id: string) => ask(`/${id}`);
  const settled = async (id: string): Promise<Import> => {
    for (;;) {
      const file = await read(id);
      if (!['checking', 'loading', 'undoing'].includes(file.status)) return file;
      await after(lookEveryMs);
    }
  };
  const begin = ({ id }: Import, act: string, body?: object) => post(`/${id}/${act}`, body);
  const act = async (file: Import, what: string, body: object) => {
    await begin(file, what, body);
    return settled(file.id);
  };
  return {
    read,
    settled,
    begin,
    act,
    receive: (text: string) =>
      ask('?name=kolada.csv', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: text,
      }),
    check: (file: Import) => act(file, 'check', checkOf(file)),
    load: (file: Import) => act(file, 'load', { revision: file.revision, isLeavingOutWrong: true, reason: null }),
  };
}

/** Asks for something else all the while: the longest that somebody had to wait for it. */
function watchOthers(url: string) {
  const watch = { isOver: false };
  const watching = (async () => {
    let longest = 0;
    while (!watch.isOver) {
      longest = Math.max(longest, (await fetchBytes(`${url}/api/catalogue`)).milliseconds);
      await after(lookEveryMs);
    }
    return longest;
  })();
  return {
    stop: () => {
      watch.isOver = true;
      return watching;
    },
  };
}
