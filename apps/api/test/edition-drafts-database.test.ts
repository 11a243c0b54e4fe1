import type { EditionDraft } from '@ratthall/domain/edition';
import { afterAll, describe, expect, test } from 'vitest';
import { createEditionDraftsRepository } from '#edition-drafts/edition-drafts.repository.ts';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { startEngines } from './databases.ts';

const aDraft = (year: number, sv: string): EditionDraft => ({
  year,
  round: year - 1,
  set: 'tolv-2012',
  note: { sv, en: sv },
  foreword: { sv: '', en: '' },
  comments: {},
  publishAt: null,
});

const at = '2026-03-01T08:00:00.000Z';
const entry = { at, kind: 'edition.saved', actor: 'kim', subject: null } as const;
const revisionOf = (year: number, revision: number, sv: string) => ({
  year,
  revision,
  document: aDraft(year, sv),
  author: 'kim',
  createdAt: at,
});

describe.each(await startEngines())('on $name', ({ open, stop }) => {
  afterAll(stop);

  test('drafts are revisions that are only added to, each of them once, and an edition closes its draft or fails with it', async () => {
    const database = await open();
    await database.migrate();
    const drafts = createEditionDraftsRepository(database);
    const editions = createEditionsRepository(database);
    await drafts.add(revisionOf(2026, 1, 'a'), entry);
    await drafts.add(revisionOf(2026, 2, 'b'), entry);
    await drafts.add(revisionOf(2025, 1, 'c'), entry);
    await expect(drafts.add(revisionOf(2026, 2, 'd'), entry)).rejects.toThrow();
    const newest = (await drafts.drafts()).sort((one, other) => one.year - other.year);
    expect(newest.map(({ year, revision, document }) => [year, revision, document.note.sv])).toEqual([
      [2025, 1, 'c'],
      [2026, 2, 'b'],
    ]);
    expect((await drafts.revisions(2026)).map(({ revision, name }) => [revision, name])).toEqual([
      [1, null],
      [2, null],
    ]);
    expect(await database.query.select().from(database.tables.auditEvents)).toHaveLength(3);

    const document = { ...aDraft(2026, 'b'), id: '2026.1', publishedAt: at } as never;
    const row = { document, draftRevision: 2, author: 'kim', content: Buffer.from('x') };
    const closing = aDraft(2026, 'b');
    await editions.publish(row, { number: 1, createdAt: at }, { closing });
    const again = { ...row, document: { ...aDraft(2026, 'b'), id: '2026.2', publishedAt: at } as never };
    await expect(editions.publish(again, { number: 2, createdAt: at }, { closing })).rejects.toThrow();
    expect(await drafts.published()).toEqual([{ edition: '2026.1', year: 2026, draftRevision: 2 }]);
    expect((await drafts.revisions(2026)).at(-1)).toMatchObject({ revision: 3, document: closing });
    expect(await database.query.select().from(database.tables.dataVersions)).toHaveLength(1);
    await database.close();
  });
});
