import type { DraftContent, EditionDraft as DraftReply } from '@ratthall/contract/edition-drafts';
import type { ChecklistBlock } from '@ratthall/domain/edition-checklist-item';
import type { EditionDraft } from '@ratthall/domain/edition';
import type { PublishedDraft, StoredDraft } from './edition-drafts.repository.ts';

/** A draft as it is answered; `published` are all editions, of whatever year. */
export function draftReply(stored: StoredDraft, published: readonly PublishedDraft[]): DraftReply {
  const { year, revision, document, author, name, createdAt } = stored;
  return {
    ...unsavedReply(document),
    revision,
    author: { id: author, name: name ?? '' },
    changedAt: createdAt,
    published: publishedOf(year, revision, published),
  };
}

/** The same of a draft that nobody has saved. */
export function unsavedReply(draft: EditionDraft): DraftReply {
  const { year, publishAt, notPublished } = draft;
  const missed = notPublished && { ...notPublished, blocks: notPublished.blocks as ChecklistBlock[] };
  return {
    year,
    ...contentOf(draft),
    publishAt,
    notPublished: missed ?? null,
    revision: 0,
    author: null,
    changedAt: null,
    published: null,
  };
}

/** What people write of a draft, always in the same order and form. */
export function contentOf({ round, set, note, foreword, comments, withoutReason = [] }: Written): DraftContent {
  const said = Object.entries(comments).flatMap(([id, { sv, en }]) =>
    sv.trim() === '' && en.trim() === '' ? [] : [[id, { sv, en }] as const],
  );
  return {
    round,
    set,
    note: { sv: note.sv.trim(), en: note.en.trim() },
    foreword: { sv: foreword.sv, en: foreword.en },
    comments: Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))),
    withoutReason: [...new Set(withoutReason)].sort(),
  };
}

type Written = Pick<EditionDraft, 'round' | 'set' | 'note' | 'foreword' | 'comments' | 'withoutReason'>;

/** The newest edition of the year. The revision after the one that was published is the one that closes it. */
function publishedOf(year: number, revision: number, published: readonly PublishedDraft[]): DraftReply['published'] {
  const own = published.filter((one) => one.year === year).sort((a, b) => b.draftRevision - a.draftRevision);
  const [newest] = own;
  return newest ? { edition: newest.edition, isChanged: revision > newest.draftRevision + 1 } : null;
}
