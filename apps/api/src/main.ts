import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp, type AppParts } from '#app.ts';
import { paths, readConfig, type Config } from '#config.ts';
import { openCurrentDataset } from '#datasets/current-dataset.ts';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import { prepareDataset } from '#datasets/prepare.ts';
import { openDatabase, type Database } from '#db/database.ts';
import { loadData } from '#loading/load-data.ts';
import { problemLines } from '#loading/problem.ts';
import { progressLine } from '#loading/progress.ts';

const lookForNewDataMs = 2_000;

const config = readConfig(process.env);
if ('problems' in config) stop(...config.problems);
else await start(config);

async function start(settings: Config): Promise<void> {
  const { host, port, publicUrl, logLevel } = settings;
  const database = await openDatabase(settings.database);
  await loadWhenEmpty(database);
  const datasets = await openCurrentDataset(createDatasetRepository(database), {
    everyMs: lookForNewDataMs,
    prepare: prepareDataset,
    onError: (error) => app.log.error(error, 'the data could not be read again'),
  });
  const web = await webBuild();
  const app = await buildApp({ datasets, publicUrl, logger: { level: logLevel }, ...(web && { web }) });
  app.addHook('onClose', async () => {
    datasets.close();
    await database.close();
  });
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    stop(
      isTaken ? `Port ${port} on ${host} is taken by another program. Choose another one with PORT.` : String(error),
    );
    return;
  }
  say(`Rätt håll answers at ${publicUrl}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
}

async function webBuild(): Promise<AppParts['web']> {
  const entry = join(paths.webBuild, 'server/entry-server.js');
  if (!existsSync(entry)) return undefined;
  const { render } = await import(pathToFileURL(entry).href);
  return { render, folder: join(paths.webBuild, 'client') };
}

async function loadWhenEmpty(database: Database): Promise<void> {
  const { number } = await createDatasetRepository(database).version();
  if (number > 0) return;
  say('The database is empty. Loading data/:');
  const result = await loadData(database, {
    folder: paths.data,
    now: new Date(),
    onProgress: (progress) => say(progressLine(progress)),
  });
  if (result.outcome === 'refused') stop('data/ could not be loaded:', ...problemLines(result.problems));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function stop(...reasons: string[]): void {
  for (const reason of reasons) process.stderr.write(`${reason}\n`);
  process.exit(1);
}
