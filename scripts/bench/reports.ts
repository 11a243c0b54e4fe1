import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from '@ratthall/api/app';
import { paths } from '@ratthall/api/config';
import { openCurrentDataset } from '@ratthall/api/datasets/current-dataset';
import { createDatasetRepository } from '@ratthall/api/datasets/dataset.repository';
import { prepareDataset } from '@ratthall/api/datasets/prepare';
import { openDatabase } from '@ratthall/api/db/database';
import { createEditionsRepository } from '@ratthall/api/editions/editions.repository';
import { publishEdition } from '@ratthall/api/editions/editions.service';
import { loadData } from '@ratthall/api/loading/load-data';
import { chromium } from 'playwright-core';
import { browserPath, isBuilt } from './browser.ts';
import { temporaryFile } from './processes.ts';
import { figure, tableLines } from './table.ts';

const goal = 20;

/**
 * The reports of an edition against printing the page that says the same with a browser, which has been started before it
 * is measured. A report that has been made is kept: each of these is one that has not.
 */
export async function benchReports(rounds: number): Promise<void> {
  const executablePath = browserPath();
  if (!isBuilt() || executablePath === null) return;
  console.log(`\nREPORTS: PDF/UA by the service, and the page on the web printed by Chromium; ${rounds} rounds\n`);
  // Before the service has said where Typst finds fonts, which the browser would take for its own.
  const launched = performance.now();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const launchMs = performance.now() - launched;
  const service = await openService(rounds);
  const page = await (await browser.newContext()).newPage();
  const timed = async (act: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await act();
    return performance.now() - start;
  };
  const print = (path: string) =>
    timed(async () => {
      await page.goto(`${service.url}${path}`, { waitUntil: 'load' });
      await page.pdf({ format: 'A4', tagged: true, outline: true });
    });
  const make = (path: string) => timed(() => service.fetch(path));

  const times: Record<'member' | 'network', { ours: number[]; theirs: number[] }> = {
    member: { ours: [], theirs: [] },
    network: { ours: [], theirs: [] },
  };
  for (let round = 0; round < rounds; round++) {
    const edition = service.editions[round]!;
    const { code, slug } = service.members[round]!;
    // Members of one edition, as readers and the run after publication ask for them; of the network there is one in each.
    times.member.ours.push(await make(`/api/editions/${service.editions[0]}/members/${code}/report.pdf`));
    times.member.theirs.push(await print(`/utgava/${service.editions[0]}/kommun/${slug}`));
    times.network.ours.push(await make(`/api/editions/${edition}/report.pdf`));
    times.network.theirs.push(await print(`/utgava/${edition}`));
  }
  const rows = Object.entries(times).map(([name, { ours, theirs }]) => {
    const [own, other] = [median(ours.slice(1)), median(theirs.slice(1))];
    const cold = [figure(ours[0] ?? 0), figure((theirs[0] ?? 0) + launchMs)];
    return [name, ...cold, figure(own), figure(other), figure(other / own, 1)];
  });
  const heads = ['report', 'first ms', 'printed ms', 'warm ms', 'printed ms', 'times faster'];
  for (const line of tableLines(heads, rows)) console.log(line);
  console.log(`\nThe first includes starting the thread, and the browser. Goal: ${goal} times faster, warm.`);
  await browser.close();

  const before = process.memoryUsage().rss;
  let peak = before;
  const look = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const all = await timed(() => service.fetch(`/api/editions/${service.editions[0]}/reports.zip?lang=en`));
  clearInterval(look);
  const { length } = service.members;
  console.log(`All ${length} members' reports: ${figure(all / 1000, 1)} s, ${figure(all / length)} ms each.`);
  console.log(`Memory of the process: ${megabytes(before)} MB before, ${megabytes(peak)} MB at most.`);
  await service.close();
}

async function openService(editions: number) {
  const database = await openDatabase({ engine: 'sqlite', file: temporaryFile('reports.db') });
  await loadData(database, { folder: paths.data, now: new Date() });
  const datasets = await openCurrentDataset(createDatasetRepository(database), {
    everyMs: 2 ** 31 - 1,
    prepare: prepareDataset,
    onError: (error) => {
      throw error;
    },
  });
  const built = (name: string) => import(pathToFileURL(join(paths.webBuild, 'server', name)).href);
  const { render } = await built('entry-server.js');
  const app = await buildApp({
    datasets,
    database,
    publicUrl: 'http://127.0.0.1',
    sessionSecret: 'nobody signs in while it is measured',
    mailer: { send: async () => false, idle: async () => {} },
    web: { render, folder: join(paths.webBuild, 'client') },
    documents: await built('entry-documents.js'),
    logger: false,
  });
  const published: string[] = [];
  for (let i = 0; i < editions; i++) {
    const texts = { note: { sv: '', en: '' }, foreword: { sv: '', en: '' }, comments: {} };
    const { id } = await publishEdition(
      { repository: createEditionsRepository(database), datasets },
      {
        draft: { year: 2026, round: 2023, set: 'tolv-2012', publishAt: null, ...texts },
        draftRevision: 1,
        by: { id: 'bench', name: 'Bench' },
        at: new Date(),
      },
    );
    published.push(id);
  }
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    url,
    editions: published,
    members: datasets.current().members.filter(({ leftYear }) => leftYear === null),
    async fetch(path: string): Promise<void> {
      const reply = await fetch(`${url}${path}`);
      await reply.arrayBuffer();
      if (reply.status !== 200) throw new Error(`${path}: ${reply.status}`);
    },
    async close(): Promise<void> {
      await app.close();
      datasets.close();
      await database.close();
    },
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function megabytes(bytes: number): string {
  return figure(bytes / 1024 / 1024);
}
