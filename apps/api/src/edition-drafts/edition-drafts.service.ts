import { isDeepStrictEqual } from 'node:util';
import type {
  ChecklistItem as ItemReply,
  DraftContent,
  EditionDraft as DraftReply,
} from '@ratthall/contract/edition-drafts';
import type { Edition as EditionReply } from '@ratthall/contract/editions';
import type { AuditKind } from '@ratthall/domain/audit';
import type { Dataset } from '@ratthall/domain/dataset';
import { isBlocking } from '@ratthall/domain/edition-checklist-item';
import type { Edition, EditionDraft } from '@ratthall/domain/edition';
import { dayOf, type Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { editionOf, publishEdition } from '#editions/editions.service.ts';
import type { EditionsRepository } from '#editions/editions.repository.ts';
import { AppError, fail } from '#fail.ts';
import type { RoundsRepository } from '#rounds/rounds.repository.ts';
import { checkedDraft, checkYear } from './checked-draft.ts';
import type { Checklists } from './checklist.service.ts';
import { contentOf, draftReply, unsavedReply } from './draft-reply.ts';
import type { EditionDraftsRepository, StoredDraft } from './edition-drafts.repository.ts';
import { newDraft, nextYear } from './new-draft.ts';

export type EditionDraftsParts = {
  repository: EditionDraftsRepository;
  editions: EditionsRepository;
  rounds: Pick<RoundsRepository, 'rounds'>;
  checklists: Checklists;
  datasets: CurrentDataset;
  now: Clock;
  /** Told of every edition once it is public. */
  afterPublished?: (edition: Edition) => void;
};

type Author = { id: string; name: string };

/** Who acts on which revision of a draft. */
type Acting = { year: number; seen: number; by: Author };

export type EditionDrafts = ReturnType<typeof createEditionDrafts>;

export function createEditionDrafts(parts: EditionDraftsParts) {
  const { repository, editions, rounds, checklists, datasets, now, afterPublished } = parts;

  const newestOf = async (year: number): Promise<StoredDraft | null> =>
    (await repository.revisions(year)).at(-1) ?? null;

  const reply = async (stored: StoredDraft): Promise<DraftReply> => draftReply(stored, await repository.published());

  /** What the newest revision says or, where there is none, what the draft begins with. */
  const standing = async (year: number): Promise<{ stored: StoredDraft | null; document: EditionDraft }> => {
    const stored = await newestOf(year);
    if (stored) return { stored, document: stored.document };
    const years = (await rounds.rounds()).map(({ document }) => document.year);
    return { stored, document: newDraft(datasets.current(), { year, rounds: years }) };
  };

  /** Somebody else has saved since: what stands now is told, so that nothing is lost of either. */
  const refuseUnseen = async (year: number, seen: number): Promise<void> => {
    const stored = await newestOf(year);
    if ((stored?.revision ?? 0) === seen) return;
    const expected = `${stored?.revision ?? 0}, the newest revision`;
    const issue = { field: 'revision', value: String(seen), expected };
    throw new AppError('edition.changed-meanwhile', [issue], stored ? { current: await reply(stored) } : {});
  };

  /** Writes the next revision, unless somebody else has written since `seen`. */
  const write = async (acting: Acting, document: EditionDraft, kind: AuditKind): Promise<DraftReply> => {
    const { year, seen, by } = acting;
    const at = now().toISOString();
    const row = { year, revision: seen + 1, document, author: by.id, createdAt: at };
    const details = { year: String(year), publishAt: document.publishAt };
    await repository.add(row, { at, kind, actor: by.id, subject: null, details }).catch(async (error: unknown) => {
      await refuseUnseen(year, seen);
      throw error;
    });
    return reply({ ...row, name: by.name });
  };

  return {
    async list(): Promise<{ drafts: DraftReply[]; proposal: DraftReply }> {
      const [stored, published] = await Promise.all([repository.drafts(), repository.published()]);
      const drafts = stored.map((one) => draftReply(one, published)).sort((a, b) => b.year - a.year);
      return { drafts, proposal: unsavedReply((await standing(nextYear(dayOf(now())))).document) };
    },

    async read(year: number): Promise<DraftReply> {
      checkYear(year, dayOf(now()));
      const { stored, document } = await standing(year);
      return stored ? reply(stored) : unsavedReply(document);
    },

    async save(acting: Acting, sent: DraftContent): Promise<DraftReply> {
      const { year, seen } = acting;
      checkYear(year, dayOf(now()));
      const content = checkedDraft(datasets.current(), year, sent);
      const { stored, document } = await standing(year);
      if (stored && isDeepStrictEqual(contentOf(document), content)) return reply(stored);
      await refuseUnseen(year, seen);
      const { publishAt } = document;
      return write(acting, { year, ...content, publishAt }, 'edition.saved');
    },

    async checklist(year: number): Promise<{ revision: number; dataVersion: string; items: ItemReply[] }> {
      checkYear(year, dayOf(now()));
      const { stored, document } = await standing(year);
      const { dataVersion, items } = await checklists.of(document);
      return { revision: stored?.revision ?? 0, dataVersion, items: items.map(itemReply) };
    },

    /** The edition that would be published now by the one who asks. */
    async preview(year: number, by: Author): Promise<EditionReply> {
      checkYear(year, dayOf(now()));
      const { document } = await standing(year);
      const edition = editionOf(datasets.current(), { draft: document, by, at: now() });
      return { ...edition, standing: 'current', withdrawal: null };
    },

    async publish({ year, seen, by }: Acting): Promise<Edition> {
      checkYear(year, dayOf(now()));
      const { document } = await standing(year);
      await refuseUnseen(year, seen);
      const check = async (dataset: Dataset): Promise<void> => {
        const { items } = await checklists.of(document, dataset);
        const blocking = items.filter(isBlocking);
        if (blocking.length === 0) return;
        await refuseUnseen(year, seen);
        throw notReady(blocking.map(itemReply));
      };
      const edition = await publishEdition(
        { repository: editions, datasets },
        {
          draft: document,
          draftRevision: seen,
          by,
          at: now(),
          refuseIfMoved: () => refuseUnseen(year, seen),
          check,
        },
      );
      afterPublished?.(edition);
      return edition;
    },

    /** Sets when a draft is published by itself, or (null) that it is not. */
    async plan(acting: Acting, publishAt: string | null): Promise<DraftReply> {
      const { year, seen } = acting;
      checkYear(year, dayOf(now()));
      const { stored, document } = await standing(year);
      const moment = publishAt === null ? null : comingMoment(publishAt, now());
      await refuseUnseen(year, seen);
      if (stored === null) nothingSaved(year);
      if (document.publishAt === moment && document.notPublished === undefined) return reply(stored);
      const { notPublished: _, ...kept } = document;
      const kind = moment === null ? 'edition.plan-cancelled' : 'edition.planned';
      return write(acting, { ...kept, publishAt: moment }, kind);
    },
  };
}

const itemReply = (item: Parameters<typeof isBlocking>[0] & Omit<ItemReply, 'isBlocking'>): ItemReply => ({
  ...item,
  isBlocking: isBlocking(item),
});

function notReady(items: ItemReply[]): AppError {
  const issues = items.slice(0, 50).map(({ code, member, indicator }) => ({
    field: code,
    value: member ?? indicator ?? null,
    expected: 'to be mended',
  }));
  return new AppError('edition.not-ready', issues, { items });
}

function nothingSaved(year: number): never {
  fail('request.invalid', { field: 'year', value: String(year), expected: 'a year with a draft that has been saved' });
}

function comingMoment(publishAt: string, now: Date): string {
  const time = Date.parse(publishAt);
  const isComing = !Number.isNaN(time) && time > now.getTime();
  if (!isComing) fail('request.invalid', { field: 'publishAt', value: publishAt, expected: 'a moment to come' });
  return new Date(time).toISOString();
}
