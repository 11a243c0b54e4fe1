import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Source } from '@ratthall/domain/indicator';
import { ownSource } from '@ratthall/domain/own-figures';
import { buildApp, type AppParts } from '#app.ts';
import { localUrl, paths, readConfig, withoutPassword, type Config } from '#config.ts';
import { openCurrentDataset } from '#datasets/current-dataset.ts';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import { prepareDataset } from '#datasets/prepare.ts';
import { openDatabase, type Database } from '#db/database.ts';
import { firstAdministratorLink } from '#invitations/first-administrator.ts';
import { createInvitationsRepository } from '#invitations/invitations.repository.ts';
import { loadData } from '#loading/load-data.ts';
import { problemLines } from '#loading/problem.ts';
import { progressLine } from '#loading/progress.ts';
import { createMailer } from '#mail/mailer.ts';
import { createPeopleRepository } from '#people/people.repository.ts';

const lookForNewDataMs = 2_000;
const lookForRemindersMs = 10 * 60_000;
const lookForNewsMs = 10 * 60_000;
const lookForEditionsMs = 30_000;
const lastAnswersMs = 5_000;

const config = readConfig(process.env);
if ('problems' in config) stop(...config.problems);
await start(config);

async function start({ host, port, database: databaseConfig, logLevel, publicUrl, ...others }: Config): Promise<void> {
  const web = await webBuild();
  const database = await openDatabase(databaseConfig).catch((error: unknown) => {
    const value = databaseConfig.engine === 'sqlite' ? databaseConfig.file : withoutPassword(databaseConfig.url);
    return stop(`DATABASE_URL leads to ${value}, but no database can be opened there: ${messageOf(error)}`);
  });
  await loadWhenNeeded(database);
  const datasets = await openCurrentDataset(createDatasetRepository(database), {
    everyMs: lookForNewDataMs,
    prepare: prepareDataset,
    onError: (error) => app.log.error(error, 'the data could not be read again, and is as it was'),
  });
  const sessionSecret = others.sessionSecret ?? randomBytes(32).toString('base64url');
  const mailer = createMailer({ ...others.mail, say });
  const app = await buildApp({
    datasets,
    database,
    publicUrl,
    sessionSecret,
    mailer,
    remindEveryMs: lookForRemindersMs,
    tellEveryMs: lookForNewsMs,
    publishEveryMs: lookForEditionsMs,
    trustProxy: others.trustProxy,
    providers: others.providers,
    isSecretKept: others.sessionSecret !== null,
    logger: { level: logLevel },
    isMakingFiles: true,
    ...web,
  });
  app.addHook('onClose', async () => {
    datasets.close();
    await database.close();
  });
  await app.listen({ host, port }).catch(async (error: unknown) => {
    await app.close();
    stop(
      isTaken(error)
        ? `Port ${port} on ${host} is taken by another program. Choose another one with PORT.`
        : `HOST is "${host}" and PORT is "${port}", but nothing can listen there: ${messageOf(error)}`,
    );
  });
  const close = (): void => {
    void app.close();
    // Whoever has not taken its answer by then will not.
    setTimeout(() => app.server.closeAllConnections(), lastAnswersMs).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  const address = localUrl({ host, port: (app.server.address() as AddressInfo).port });
  // The first answers need not wait for this; they work out themselves what they need of it.
  void prepareDataset(datasets.current());
  say(`Rätt håll answers at ${address}`);
  const first = await firstAdministratorLink({
    invitations: createInvitationsRepository(database),
    people: createPeopleRepository(database),
    publicUrl,
    now: () => new Date(),
  });
  if (first !== null) say(`Create the first administrator at ${first}`);
  if (others.sessionSecret === null) {
    say('SESSION_SECRET is not set: everybody has to sign in again when the service starts anew.');
    say('Without it nobody can turn on one-time codes either.');
  }
}

async function webBuild(): Promise<Pick<AppParts, 'web' | 'documents'>> {
  const entry = join(paths.webBuild, 'server/entry-server.js');
  if (!existsSync(entry)) stop('The pages have not been built yet. "npm start" builds them and starts the service.');
  const { render } = await import(pathToFileURL(entry).href);
  const documents = await import(pathToFileURL(join(paths.webBuild, 'server/entry-documents.js')).href);
  return { web: { render, folder: join(paths.webBuild, 'client') }, documents };
}

/** Fills an empty database; and one that an earlier version has filled with what this version needs to know. */
async function loadWhenNeeded(database: Database): Promise<void> {
  const repository = createDatasetRepository(database);
  const isEmpty = (await repository.version()).number === 0;
  const isOlder = !isEmpty && !(await repository.documents<Source>('sources')).some(({ id }) => id === ownSource);
  if (!isEmpty && !isOlder) return;
  say(`The database is ${isEmpty ? 'empty' : 'of an earlier version'}. Loading data/:`);
  const result = await loadData(database, {
    folder: paths.data,
    now: new Date(),
    onProgress: (progress) => say(progressLine(progress)),
  });
  if (result.outcome === 'refused') stop('data/ could not be loaded:', ...problemLines(result.problems));
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function stop(...reasons: string[]): never {
  for (const reason of reasons) process.stderr.write(`${reason}\n`);
  process.exit(1);
}
