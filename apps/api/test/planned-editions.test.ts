import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EditionDraft } from '@ratthall/domain/edition';
import { afterAll, expect, test } from 'vitest';
import { createChecklists } from '#edition-drafts/checklist.service.ts';
import { createEditionDraftsRepository } from '#edition-drafts/edition-drafts.repository.ts';
import { createEditionDrafts } from '#edition-drafts/edition-drafts.service.ts';
import { createPlannedEditions } from '#edition-drafts/planned-editions.service.ts';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { createFrozenEditions } from '#editions/frozen-editions.ts';
import { createMailer } from '#mail/mailer.ts';
import { createPeopleRepository } from '#people/people.repository.ts';
import { createReviewsRepository } from '#reviews/reviews.repository.ts';
import { createRoundsRepository } from '#rounds/rounds.repository.ts';
import { aRound, openDesk, secretariat, year as round } from './entries-desk.ts';
import { lettersTo } from './letters.ts';

const opened = await openDesk();
const { database, datasets, personAs } = opened;
const folder = mkdtempSync(join(tmpdir(), 'ratthall-planned-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await opened.close();
});
await aRound(opened, { status: 'closed' });

const jo = await personAs(secretariat);
const repository = createEditionDraftsRepository(database);
const people = createPeopleRepository(database);
const publishAt = '2025-07-06T07:00:00.000Z';

const publishDueAt = async (time: string): Promise<void> => {
  const now = () => new Date(time);
  const [editions, rounds] = [createEditionsRepository(database), createRoundsRepository(database)];
  const reviews = createReviewsRepository(database);
  const checklists = createChecklists({ reviews, rounds, editions: createFrozenEditions(editions), datasets, now });
  const drafts = createEditionDrafts({ repository, editions, rounds, checklists, datasets, now });
  const mailer = createMailer({ smtpUrl: null, from: 'ratthall@example.se', outbox: folder, say: () => {} });
  const parts = { repository, drafts, people, datasets, mailer, publicUrl: 'http://ratthall.test', now };
  await createPlannedEditions(parts).publishDue();
};

/** A draft that nothing stands against, whose time somebody has set. */
const planned = async (author: string, changes: Partial<EditionDraft>): Promise<void> => {
  const text = { sv: 'Årets', en: 'The year' };
  const base = { year: 2025, round, set: 'tolv-2012', note: text, foreword: text, comments: {}, publishAt };
  const document: EditionDraft = { ...base, ...changes };
  const entry = { at: 'x', kind: 'edition.planned' as const, actor: author, subject: null, details: {} };
  await repository.add({ year: document.year, revision: 1, document, author, createdAt: 'x' }, entry);
};

const newest = async (year: number) => (await repository.revisions(year)).at(-1)?.document;

test('nothing is published in the name of somebody who may not any more: the secretariat is told once', async () => {
  const former = await personAs(secretariat);
  await planned(former.id, {});
  const entry = { at: 'x', kind: 'role.taken' as const, actor: jo.id, subject: former.id, details: {} };
  await people.takeRole({ person: former.id, assignment: secretariat, entry });
  await publishDueAt('2025-07-06T07:00:00Z');
  await publishDueAt('2025-07-06T07:00:30Z');
  expect(await createEditionsRepository(database).list()).toEqual([]);
  expect(await newest(2025)).toMatchObject({ publishAt: null, notPublished: { planned: publishAt, blocks: [] } });
  expect(lettersTo(jo.email, folder)).toHaveLength(1);
  expect(lettersTo(former.email, folder)).toEqual([]);
});

test('a draft that cannot be published at all is given up, and told of once', async () => {
  await planned(jo.id, { year: 2013, set: 'gone' });
  const told = lettersTo(jo.email, folder).length;
  await publishDueAt('2025-07-06T07:00:00Z');
  await publishDueAt('2025-07-06T07:00:30Z');
  expect(await newest(2013)).toMatchObject({ publishAt: null, notPublished: { planned: publishAt, blocks: [] } });
  expect(lettersTo(jo.email, folder)).toHaveLength(told + 1);
});
