import { join } from 'node:path';
import { buildApp } from '#app.ts';
import { dayOf } from '#clock.ts';
import { openCurrentDataset } from '#datasets/current-dataset.ts';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import type { Database } from '#db/database.ts';
import { firstAdministratorLink } from '#invitations/first-administrator.ts';
import { createInvitationsRepository } from '#invitations/invitations.repository.ts';
import { loadData } from '#loading/load-data.ts';
import { problemLines } from '#loading/problem.ts';
import { createPeopleRepository } from '#people/people.repository.ts';
import { makeHalfRound } from './half-round.ts';
import { makePeople } from './make-people.ts';
import { writeDemoData } from './write-demo-data.ts';

const daysSinceOpening = 30;
const hour = 60 * 60 * 1_000;

/** The year that members of the demo network report at a time: the one before. */
export const demoYear = (now: Date): number => now.getFullYear() - 1;

/**
 * Fills an empty database with the invented network, its people and a round half done. Its data files are written to
 * `folder` first, to be looked at. The round opened some weeks before `now`, and everything else happened since.
 */
export async function makeDemo(database: Database, { folder, now }: { folder: string; now: Date }): Promise<void> {
  const data = join(folder, 'data');
  const year = demoYear(now);
  let clock = new Date(now.getTime() - daysSinceOpening * 24 * hour);
  writeDemoData(data, { year });
  const result = await loadData(database, { folder: data, now: clock });
  if (result.outcome === 'refused') throw new Error(problemLines(result.problems).join('\n'));

  const publicUrl = 'http://demo.example';
  const datasets = await openCurrentDataset(createDatasetRepository(database), {
    everyMs: 2 ** 31 - 1,
    prepare: async () => {},
    onError: () => {},
  });
  const app = await buildApp({
    database,
    datasets,
    publicUrl,
    sessionSecret: 'signs cookies that are forgotten when the network is made',
    // No letter is sent: whoever invites is given the link instead.
    mailer: { send: async () => false, idle: async () => {} },
    now: () => clock,
    logger: false,
  });
  const parts = { invitations: createInvitationsRepository(database), people: createPeopleRepository(database) };
  const link = await firstAdministratorLink({ ...parts, publicUrl, now: () => clock });
  const people = await makePeople(app, link ?? '');
  await makeHalfRound({
    people,
    indicators: datasets.current().indicators,
    year,
    opensOn: dayOf(clock),
    later: (hours) => (clock = new Date(Math.min(clock.getTime() + hours * hour, now.getTime()))),
  });
  await app.close();
  datasets.close();
}
