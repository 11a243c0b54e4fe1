import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Client from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { paths } from '#config.ts';
import type { Database, Query, Write } from './database.ts';
import { sqliteTables } from './schema.sqlite.ts';

const waitForLock = 5_000;

/** An SQLite database in a file that is created with its folder, or `:memory:`. */
export function openSqlite(file: string): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const client = new Client(file);
  client.pragma('journal_mode = WAL');
  // An acknowledged save survives a power cut.
  client.pragma('synchronous = FULL');
  // So that what is replaced counts as deleted, which the triggers of what is published refuse.
  client.pragma('recursive_triggers = ON');
  client.pragma(`busy_timeout = ${waitForLock}`);
  const db = drizzle(client);
  return {
    engine: 'sqlite',
    tables: sqliteTables,
    query: db as unknown as Query,
    async atomically(build) {
      // This driver's transactions are synchronous, so the statements are run one by one and not awaited.
      db.transaction(
        (tx) => {
          for (const statement of build(tx as unknown as Write)) (statement as unknown as { run: () => void }).run();
        },
        { behavior: 'immediate' },
      );
    },
    async rows(query) {
      const { sql, params } = query.toSQL();
      return client
        .prepare(sql)
        .raw()
        .all(...params) as unknown[][];
    },
    async migrate() {
      // A migration may rebuild a table that others refer to, and the setting has no effect inside its transaction.
      client.pragma('foreign_keys = OFF');
      migrate(db, { migrationsFolder: join(paths.migrations, 'sqlite') });
      client.pragma('foreign_keys = ON');
    },
    async close() {
      client.close();
    },
  };
}
