/**
 * Kills the service again and again, with signal 9, while people save and approve: `npm run kill-test`, or with another
 * number of kills `-- --kills 20`. Afterwards everything that was acknowledged must be there, nothing by half, and the
 * database must pass its own check. Prints what was found, and ends with 1 if anything is wrong.
 */
import { Agent } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { cleanUp, temporaryFile } from './bench/processes.ts';
import { createRandom } from '@ratthall/api/demo/random';
import { startProduct } from './bench/servers.ts';
import { createApprovals, createSaves, type Writer } from './lib/kill-writers.ts';
import { findings, type Acknowledged } from './lib/kill-findings.ts';
import { sessionSecret, writeReporters } from './lib/reporters.ts';

process.on('exit', cleanUp);
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

const { values } = parseArgs({ options: { kills: { type: 'string', default: '100' } } });
const kills = Number(values.kills);
const members = ['0604', '0680', '1283', '2580', '0180', '0980', '2422', '0126'];
const longest = 1_500;

const file = temporaryFile('kill.db');
const random = createRandom(kills);
const [secretary, ...reporters] = await writeReporters(file, [
  { role: 'secretariat', member: null },
  ...members.map((member) => ({ role: 'reporter', member }) as const),
]);
const acknowledged: Acknowledged = { saves: [], approvals: [] };
const writers: Writer[] = [
  ...reporters.slice(1).map((reporter) => createSaves(reporter, acknowledged)),
  createApprovals(reporters[0]!, secretary!, acknowledged),
];

console.log(`${kills} kills while ${reporters.length - 1} reporters save and one's figures are approved:`);
const start = performance.now();
let starting = 0;
for (let kill = 1; kill <= kills; kill++) {
  const server = await startProduct(file, { SESSION_SECRET: sessionSecret });
  starting += server.readyMs;
  const agent = new Agent({ keepAlive: true });
  const running = writers.map((writer) => writer.run(server.url, agent));
  // An approval takes longer than a save, above all the first one: every fifth time it is waited for.
  const awaited = kill % 5 === 0 ? acknowledged.approvals : acknowledged.saves;
  const before = awaited.length;
  while (awaited.length === before) await after(5);
  // Saves are under way: now at any moment.
  await after(random.unit() * longest);
  await server.kill();
  await Promise.all(running);
  agent.destroy();
  if (kill % 10 === 0) console.log(`${String(kill).padStart(4)}  ${acknowledged.saves.length} saves acknowledged`);
}
const found = findings(file, acknowledged);
for (const [name, count] of Object.entries(found.counts)) console.log(`${name.padEnd(44)}${String(count).padStart(8)}`);
console.log(`integrity_check: ${found.integrity}; foreign_key_check: ${found.strays} rows`);
console.log(
  `Took ${Math.round((performance.now() - start) / 1000)} s, a start ${Math.round(starting / kills)} ms on average.`,
);
console.log(found.isSound ? 'Nothing is lost, nothing is there by half.' : 'SOMETHING IS WRONG.');
process.exit(found.isSound ? 0 : 1);
