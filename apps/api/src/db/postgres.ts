import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import connect from 'postgres';
import { paths } from '#config.ts';
import type { Database, Query, Statement, Write } from './database.ts';
import { postgresTables } from './schema.postgres.ts';

/** Any number that no other program is likely to lock. */
const migrationLock = 7_120_266;

export function openPostgres(url: string): Database {
  const client = connect(url, { onnotice: () => {} });
  const db = drizzle(client);
  return {
    ...postgresParts(db as unknown as PostgresBuilder),
    async rows(query) {
      const { sql, params } = query.toSQL();
      return client.unsafe(sql, params as never[]).values();
    },
    async migrate() {
      // Several servers may start at once; the lock belongs to one connection, so migrate on that one.
      const alone = connect(url, { max: 1, onnotice: () => {} });
      try {
        await alone`select pg_advisory_lock(${migrationLock})`;
        await migrate(drizzle(alone), { migrationsFolder: join(paths.migrations, 'postgres') });
      } finally {
        await alone.end();
      }
    },
    close: () => client.end({ timeout: 5 }),
  };
}

type PostgresBuilder = Query & { transaction: (work: (tx: Write) => Promise<void>) => Promise<void> };

/** What every PostgreSQL driver has in common; the tests bring another one. */
export function postgresParts(db: PostgresBuilder): Pick<Database, 'engine' | 'tables' | 'query' | 'atomically'> {
  return {
    engine: 'postgres',
    tables: postgresTables,
    query: db,
    atomically: (build: (write: Write) => Iterable<Statement>) =>
      db.transaction(async (tx) => {
        for (const statement of build(tx)) await statement;
      }),
  };
}
