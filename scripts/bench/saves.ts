import { Agent } from 'node:http';
import Client from 'better-sqlite3';
import { ask } from '../lib/ask.ts';
import {
  aDraft,
  municipalities,
  reportedYear as year,
  sessionSecret,
  writeReporters,
  type Reporter,
} from '../lib/reporters.ts';
import { temporaryFile } from './processes.ts';
import { startProduct } from './servers.ts';
import { figure, tableLines } from './table.ts';

const reporters = 50;
/** Two at each member, so that every entry is written by two. */
const atEachMember = 2;
const indicators = ['co2-industry', 'recycling', 'ghg-ets'];

type Saved = { member: string; indicator: string; revision: number; value: number };

type Tally = { saved: Saved[]; conflicts: number; others: Map<number, number>; waits: number[] };

/**
 * Fifty reporters save as fast as they are answered, two and two on the same entries; then every save that was
 * acknowledged is looked for in the database, and the same rows are inserted one by one into an empty table.
 */
export async function benchSaves(seconds: number): Promise<void> {
  console.log(`\nSAVES: ${reporters} reporters at once for ${seconds} s, ${atEachMember} on each entry`);
  const file = temporaryFile('saves.db');
  const people = await writeReporters(file, assignmentsOf(municipalities(reporters / atEachMember)));
  const server = await startProduct(file, { SESSION_SECRET: sessionSecret });
  const tally: Tally = { saved: [], conflicts: 0, others: new Map(), waits: [] };
  const agent = new Agent({ keepAlive: true, maxSockets: reporters });
  await saveUntil(performance.now() + Math.min(3_000, seconds * 200), { people, url: server.url, agent, tally });
  const warmUp = tally.saved.length;
  tally.waits.length = 0;
  tally.conflicts = 0;
  const before = await server.usage();
  const start = performance.now();
  await saveUntil(start + seconds * 1000, { people, url: server.url, agent, tally });
  const took = (performance.now() - start) / 1000;
  const after = await server.usage();
  agent.destroy();
  await server.stop();

  const rows = rowsIn(file);
  const { saved, conflicts, others } = tally;
  const measured = saved.length - warmUp;
  const bare = insertsPerSecond(temporaryFile('bare.db'), rows.slice(-measured));
  const rate = measured / took;
  const waits = tally.waits.sort((a, b) => a - b);
  console.log(
    [
      '',
      ...tableLines(
        ['what', 'per second', 'p50 ms', 'p99 ms', 'µs of processor'],
        [
          [
            'saves',
            figure(rate),
            figure(waits[Math.floor(waits.length / 2)] ?? 0, 1),
            figure(waits[Math.floor(waits.length * 0.99)] ?? 0, 1),
            figure((after.cpu - before.cpu) / (measured + conflicts)),
          ],
          ['bare inserts of the same rows', figure(bare), '', '', ''],
        ],
      ),
      '',
      `ratio ${figure(rate / bare, 3)}; ${figure(measured)} saves, ${figure(conflicts)} conflicts (409)`,
      `other answers: ${[...others].map(([status, times]) => `${times} × ${status}`).join(', ') || 'none'}`,
      ...lostUpdates(saved, rows),
    ].join('\n'),
  );
}

function assignmentsOf(members: readonly string[]) {
  return Array.from({ length: reporters }, (_, i) => ({
    role: 'reporter' as const,
    member: members[i % members.length]!,
  }));
}

async function saveUntil(
  end: number,
  { people, url, agent, tally }: { people: readonly Reporter[]; url: string; agent: Agent; tally: Tally },
): Promise<void> {
  const saving = people.map(async ({ member, cookie }) => {
    const standing = new Map<string, number>();
    for (let turn = 0; performance.now() < end; turn++) {
      const indicator = indicators[turn % indicators.length]!;
      const value = ++numbers;
      const entry = { indicator, year, revision: standing.get(indicator) ?? 0, content: aDraft(value) };
      const start = performance.now();
      const address = `${url}/api/members/${member}/entries`;
      const { status, body } = await ask(address, { agent, method: 'PUT', cookie, body: { entries: [entry] } });
      tally.waits.push(performance.now() - start);
      const { saved, conflicts } = body as Partial<SaveReply>;
      if (status === 200 && saved) {
        standing.set(indicator, saved[0]!.entry.revision);
        tally.saved.push({ member, indicator, revision: saved[0]!.entry.revision, value });
      } else if (status === 409 && conflicts?.[0]) {
        standing.set(indicator, conflicts[0].current.revision);
        tally.conflicts++;
      } else tally.others.set(status, (tally.others.get(status) ?? 0) + 1);
    }
  });
  await Promise.all(saving);
}

type SaveReply = { saved: { entry: { revision: number } }[]; conflicts: { current: { revision: number } }[] };

/** Each save has a number in it that nobody else writes. */
let numbers = 0;

type Row = { member: string; year: number; indicator: string; revision: number } & Record<string, unknown>;

function rowsIn(file: string): Row[] {
  const client = new Client(file, { readonly: true });
  const rows = client.prepare('select * from entry_revisions order by created_at').all() as Row[];
  client.close();
  return rows;
}

/** One row in each unit of work, in a table with the same key and index, and with the same promise to the disk. */
function insertsPerSecond(file: string, rows: readonly Row[]): number {
  const client = new Client(file);
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  const columns = Object.keys(rows[0] ?? {});
  client.exec(
    `create table entry_revisions (${columns.join(', ')}, primary key (member, year, indicator, revision));
     create index by_year on entry_revisions (year)`,
  );
  const insert = client.prepare(`insert into entry_revisions values (${columns.map((name) => `@${name}`).join(', ')})`);
  const start = performance.now();
  for (const row of rows) insert.run(row);
  const seconds = (performance.now() - start) / 1000;
  client.close();
  return rows.length / seconds;
}

/** Every acknowledged save is in the history exactly once, and nothing else is. */
function lostUpdates(saved: readonly Saved[], rows: readonly Row[]): string[] {
  const keyOf = ({ member, indicator, revision }: Pick<Row, 'member' | 'indicator' | 'revision'>) =>
    `${member} ${indicator} ${revision}`;
  const values = new Map(rows.map((row) => [keyOf(row), (JSON.parse(String(row.content)) as { value: number }).value]));
  const lost = saved.filter((one) => values.get(keyOf(one)) !== one.value).length;
  const twice = saved.length - new Set(saved.map(keyOf)).size;
  return [
    `lost updates ${lost}; revisions acknowledged twice ${twice}; rows that nobody was told of ${rows.length - saved.length}`,
  ];
}
