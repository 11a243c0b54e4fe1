import type { EditionList } from '@ratthall/contract/editions';
import type { Dataset } from '@ratthall/domain/dataset';
import {
  currentEdition,
  editionStanding,
  nextEditionId,
  type Edition,
  type EditionDraft,
} from '@ratthall/domain/edition';
import { ruleVersions } from '@ratthall/domain/rule-versions';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { freeze, toBytes } from '#datasets/frozen-dataset.ts';
import { findSet } from '#datasets/find.ts';
import { canonicalCsv } from './canonical-csv.ts';
import type { Alongside, EditionsRepository } from './editions.repository.ts';
import type { EditionContent } from './frozen-editions.ts';
import { publishedVerdicts } from './published-verdicts.ts';

const attempts = 5;

/** All editions and how each of them stands. */
export function editionsOf({ version, editions, withdrawals }: Dataset): EditionList {
  return {
    dataVersion: version,
    current: currentEdition(editions, withdrawals)?.id ?? null,
    editions: editions.map((edition) => ({
      ...edition,
      standing: editionStanding(edition, { editions, withdrawals }),
      withdrawal: withdrawals.find(({ edition: id }) => id === edition.id) ?? null,
    })),
  };
}

type Parts = { repository: EditionsRepository; datasets: CurrentDataset };

type Decision = {
  draft: EditionDraft;
  draftRevision: number;
  by: { id: string; name: string };
  at: Date;
  /** The draft is closed with it, so that it is not published twice: called where somebody has been faster. */
  refuseIfMoved?: () => Promise<void>;
  /** Refuses what should not be published: asked of the very figures that are frozen, each time they are. */
  check?: (dataset: Dataset) => Promise<void>;
};

/** Freezes all that is public now as the next edition of the draft's year, and publishes it. */
export async function publishEdition({ repository, datasets }: Parts, decision: Decision): Promise<Edition> {
  for (let attempt = 1; ; attempt++) {
    await datasets.refresh();
    const dataset = datasets.current();
    await decision.check?.(dataset);
    const edition = editionOf(dataset, decision);
    const content: EditionContent = { dataset: freeze(dataset), verdicts: publishedVerdicts(dataset, edition.set) };
    const row = {
      document: edition,
      draftRevision: decision.draftRevision,
      author: decision.by.id,
      content: await toBytes(content),
    };
    const version = { number: Number(dataset.version) + 1, createdAt: edition.publishedAt };
    try {
      await repository.publish(row, version, alongside(edition, decision));
      await datasets.refresh();
      return edition;
    } catch (error) {
      await decision.refuseIfMoved?.();
      // An approval, a load or another edition may have taken the data version.
      if (attempt === attempts) throw error;
    }
  }
}

function alongside({ id }: Edition, { draft, by, at, refuseIfMoved }: Decision): Alongside {
  const entry = {
    at: at.toISOString(),
    kind: 'edition.published',
    actor: by.id,
    subject: null,
    details: { edition: id },
  } as const;
  if (!refuseIfMoved) return { entry };
  const { notPublished: _, ...kept } = draft;
  return { entry, closing: { ...kept, publishAt: null } };
}

/** The edition that a draft would be if it were published now. */
export function editionOf(dataset: Dataset, { draft, by, at }: Pick<Decision, 'draft' | 'by' | 'at'>): Edition {
  const { year, round, set, note, foreword, comments } = draft;
  const { rows, sha256 } = canonicalCsv(dataset);
  return {
    year,
    round,
    set: findSet(dataset, set).id,
    note,
    foreword,
    comments,
    id: nextEditionId(dataset.editions, year),
    publishedAt: at.toISOString(),
    publishedBy: by.name,
    sha256,
    rows,
    dataVersion: dataset.version,
    rules: { ...ruleVersions },
  };
}
