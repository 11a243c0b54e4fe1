import type { Edition } from '@ratthall/domain/edition';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findMember } from '#datasets/find.ts';
import type { DocumentRequest, Documents } from '#edition-files/documents.ts';
import type { Typst } from '#typst/typst.ts';

type Parts = {
  documents: () => Documents;
  typst: Pick<Typst, 'pdf'>;
  load: DocumentRequest['load'];
  datasets: Pick<CurrentDataset, 'current'>;
  origin: string;
};

type Wanted = Pick<DocumentRequest, 'language' | 'member'>;

export type DraftReports = ReturnType<typeof createDraftReports>;

/** Reports of what has not been published: made each time that somebody looks, and never kept. */
export function createDraftReports({ documents, typst, load, datasets, origin }: Parts) {
  return {
    async make(edition: Edition, { language, member }: Wanted): Promise<Buffer> {
      if (member !== null) findMember(datasets.current(), member, 'member');
      const asked: DocumentRequest = { edition, isDraft: true, language, member, load, origin };
      const document = member === null ? documents().networkReport(asked) : documents().memberReport(asked);
      return Buffer.from(await typst.pdf(await document));
    },
  };
}
