import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import connect from 'postgres';
import { paths } from '#config.ts';
import type { Database } from '#db/database.ts';
import { openPostgres, postgresParts } from '#db/postgres.ts';
import { openSqlite } from '#db/sqlite.ts';

/** One of the databases that the program must work with. `open` gives a new and empty one, without tables. */
export type Engine = { name: string; open: () => Promise<Database>; stop: () => Promise<void> };

const sqlite: Engine = {
  name: 'SQLite',
  open: async () => openSqlite(':memory:'),
  stop: async () => {},
};

/** Starting one takes seconds, so that all tests of a file share it, one after the other. */
function startPglite(): Engine {
  const client = new PGlite();
  const db = drizzle(client);
  return {
    name: 'PGlite',
    async open() {
      await client.exec('drop schema public cascade; create schema public; drop schema if exists drizzle cascade');
      return {
        ...postgresParts(db as unknown as Parameters<typeof postgresParts>[0]),
        async rows(query) {
          const { sql, params } = query.toSQL();
          return (await client.query<unknown[]>(sql, params, { rowMode: 'array' })).rows;
        },
        migrate: () => migrate(db, { migrationsFolder: join(paths.migrations, 'postgres') }),
        close: async () => {},
      };
    },
    stop: () => client.close(),
  };
}

/** All engines; a PostgreSQL server of its own is started where one is installed. */
export async function startEngines(): Promise<Engine[]> {
  const programs = postgresPrograms();
  return [sqlite, startPglite(), ...(programs === null ? [] : [await startPostgres(programs)])];
}

function postgresPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  try {
    const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    const folder = join(root, newest ?? '', 'bin');
    return readdirSync(folder).includes('initdb') ? folder : null;
  } catch {
    return null;
  }
}

async function startPostgres(programs: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'ratthall-postgres-'));
  // The server refuses to run as root, and `nobody` is there everywhere.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(join(programs, program), args, { ...user, cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  };
  const port = await freePort();
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', 'start');
  const address = (database: string) => `postgres://tester@127.0.0.1:${port}/${database}`;
  const admin = connect(address('postgres'), { max: 1, onnotice: () => {} });
  let databases = 0;
  return {
    name: 'PostgreSQL',
    async open() {
      const name = `test_${++databases}`;
      await admin.unsafe(`create database ${name}`);
      return openPostgres(address(name));
    },
    async stop() {
      await admin.end();
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
      rmSync(folder, { recursive: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
