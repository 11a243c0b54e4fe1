import { sqliteKit } from './kit.ts';
import { createTables } from './tables.ts';

export const sqliteTables = createTables(sqliteKit);
