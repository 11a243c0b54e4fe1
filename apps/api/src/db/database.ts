import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { DatabaseConfig } from '#config.ts';
import type { Tables } from './tables.ts';

// PostgreSQL's builder takes the same calls; typing it once as SQLite's is what lets one repository serve both.
type Builder = BaseSQLiteDatabase<'async', unknown>;

/** Builds queries. Await every one of them: a query that is not awaited never runs. */
export type Query = Pick<Builder, 'select' | 'selectDistinct'>;

/** Builds statements for a unit of work. They must not be awaited: `atomically` runs them. */
export type Write = Pick<Builder, 'insert' | 'update' | 'delete'>;

export type Statement = PromiseLike<unknown>;

export type Database = {
  engine: DatabaseConfig['engine'];
  tables: Tables;
  query: Query;
  /** Runs the statements in order, each as it is built, all of them or none. Nothing can be read inside. */
  atomically: (build: (write: Write) => Iterable<Statement>) => Promise<void>;
  /** The rows of a query as bare arrays in the order of its selection: for reading millions. Nothing is decoded. */
  rows: (query: { toSQL: () => { sql: string; params: unknown[] } }) => Promise<unknown[][]>;
  migrate: () => Promise<void>;
  close: () => Promise<void>;
};

/** Opens the database and brings its tables up to date. The driver of the other engine is never loaded. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const database =
    config.engine === 'sqlite'
      ? (await import('./sqlite.ts')).openSqlite(config.file)
      : (await import('./postgres.ts')).openPostgres(config.url);
  await database.migrate();
  return database;
}
