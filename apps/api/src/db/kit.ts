import * as postgres from 'drizzle-orm/pg-core';
import * as sqlite from 'drizzle-orm/sqlite-core';

/** What tables are made of, under the same names for both engines. */
export const sqliteKit = {
  table: sqlite.sqliteTable,
  text: (name: string) => sqlite.text(name),
  integer: (name: string) => sqlite.integer(name),
  /** Always double precision: figures are stored as they were read. */
  real: (name: string) => sqlite.real(name),
  boolean: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  /** A document, kept with its keys in order. */
  json: <T>(name: string) => sqlite.text(name, { mode: 'json' }).$type<T>(),
  bytes: (name: string) => sqlite.blob(name, { mode: 'buffer' }),
  primaryKey: sqlite.primaryKey,
  unique: sqlite.unique,
  index: sqlite.index,
  check: sqlite.check,
};

export type Kit = typeof sqliteKit;

const bytea = postgres.customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (bytes) => Buffer.from(bytes),
});

/** The tables are only typed once, as SQLite's; the engines differ in types alone, not in what the program asks of them. */
export const postgresKit = {
  table: postgres.pgTable,
  text: (name: string) => postgres.text(name),
  integer: (name: string) => postgres.integer(name),
  real: (name: string) => postgres.doublePrecision(name),
  boolean: (name: string) => postgres.boolean(name),
  json: (name: string) => postgres.json(name),
  bytes: (name: string) => bytea(name),
  primaryKey: postgres.primaryKey,
  unique: postgres.unique,
  index: postgres.index,
  check: postgres.check,
} as unknown as Kit;
