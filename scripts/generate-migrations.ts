/**
 * Writes the next migration of both engines from the tables of the API: `npm run migrations -- <name>`.
 * With `--check` it writes nothing and fails when tables and migrations differ.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '@ratthall/api/config';
import { postgresTables } from '@ratthall/api/db/schema.postgres';
import { sqliteTables } from '@ratthall/api/db/schema.sqlite';
import * as kit from 'drizzle-kit/api';

type Journal = {
  version: string;
  dialect: string;
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[];
};

const isCheck = process.argv.includes('--check');
const name = process.argv.slice(2).find((argument) => /^[a-z0-9-]+$/.test(argument)) ?? 'change';

const empty = '00000000-0000-0000-0000-000000000000';

const dialects = [
  {
    dialect: 'sqlite',
    version: '6',
    snapshot: (previous: string) => kit.generateSQLiteDrizzleJson(sqliteTables, previous),
    statements: kit.generateSQLiteMigration as (from: never, to: never) => Promise<string[]>,
    nothing: () => kit.generateSQLiteDrizzleJson({}),
  },
  {
    dialect: 'postgresql',
    version: '7',
    snapshot: (previous: string) => kit.generateDrizzleJson(postgresTables, previous),
    statements: kit.generateMigration as (from: never, to: never) => Promise<string[]>,
    nothing: () => kit.generateDrizzleJson({}),
  },
];

for (const { dialect, version, snapshot, statements, nothing } of dialects) {
  const folder = join(paths.migrations, dialect === 'sqlite' ? 'sqlite' : 'postgres');
  const journalFile = join(folder, 'meta/_journal.json');
  const journal: Journal = existsSync(journalFile)
    ? JSON.parse(readFileSync(journalFile, 'utf8'))
    : { version: '7', dialect, entries: [] };
  const last = journal.entries.at(-1);
  const before = last ? JSON.parse(readFileSync(snapshotFile(folder, last.idx), 'utf8')) : await nothing();
  const after = await snapshot(last ? before.id : empty);
  const steps = await statements(before as never, after as never);
  if (steps.length === 0) {
    console.log(`${dialect}: the migrations match the tables.`);
  } else if (isCheck) {
    console.error(
      `${dialect}: the tables have changed without a migration. Run "npm run migrations -- <name>". Missing:`,
    );
    console.error(steps.join('\n'));
    process.exitCode = 1;
  } else {
    const idx = journal.entries.length;
    const tag = `${String(idx).padStart(4, '0')}_${name}`;
    journal.entries.push({ idx, version, when: Date.now(), tag, breakpoints: true });
    mkdirSync(join(folder, 'meta'), { recursive: true });
    writeFileSync(join(folder, `${tag}.sql`), `${steps.join('\n--> statement-breakpoint\n')}\n`);
    writeFileSync(snapshotFile(folder, idx), `${JSON.stringify(after, null, 2)}\n`);
    writeFileSync(journalFile, `${JSON.stringify(journal, null, 2)}\n`);
    console.log(`${dialect}: wrote ${tag}.sql. Read it before you commit it.`);
  }
}

function snapshotFile(folder: string, idx: number): string {
  return join(folder, 'meta', `${String(idx).padStart(4, '0')}_snapshot.json`);
}
