import { postgresKit } from './kit.ts';
import { createTables } from './tables.ts';

export const postgresTables = createTables(postgresKit);
