import type { Edition, EditionDraft } from '@ratthall/domain/edition';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { publishEdition } from '#editions/editions.service.ts';
import type { TestApp } from './test-app.ts';

const draft: EditionDraft = {
  year: 2026,
  round: 2025,
  set: 'tolv-2012',
  note: { sv: 'Årets siffror', en: 'The figures of the year' },
  foreword: { sv: '', en: '' },
  comments: {},
  publishAt: null,
};

/** Publishes all that is public as the next edition of 2026. */
export function anEdition(
  { database, datasets }: Pick<TestApp, 'database' | 'datasets'>,
  at = new Date('2025-06-01T08:00:00Z'),
  changes: Partial<EditionDraft> = {},
): Promise<Edition> {
  return publishEdition(
    { repository: createEditionsRepository(database), datasets },
    { draft: { ...draft, ...changes }, draftRevision: 1, by: { id: 'kim', name: 'Kim Ek' }, at },
  );
}
