import {
  downloadData,
  downloadMemberReport,
  downloadMemberSlides,
  downloadMemberWorkbook,
  downloadReport,
  downloadWorkbook,
} from '@ratthall/contract/edition-files';
import type { EndpointSchema } from '@ratthall/contract/endpoint';
import { isContainedIn, type Correction } from '@ratthall/domain/correction';
import type { FrozenEditions } from '#editions/frozen-editions.ts';
import type { Office } from '#office/office.ts';
import type { Typst } from '#typst/typst.ts';
import { dataArchive } from './data-archive.ts';
import type { DocumentRequest, Documents } from './documents.ts';

/** One kind of file that editions have. Which member and language it is for follows from its address. */
export type Maker = {
  endpoint: { method: 'GET'; url: `/${string}`; schema: EndpointSchema };
  make: (request: DocumentRequest) => Promise<Uint8Array>;
};

type Parts = {
  documents: () => Documents;
  typst: Typst;
  office: Office;
  editions: Pick<FrozenEditions, 'get'>;
  /** All that have been made until today. */
  corrections: () => readonly Correction[];
};

/** Everything that is made of an edition and kept, a line each. */
export function createMakers({ documents, typst, office, editions, corrections }: Parts): Maker[] {
  const data = async (asked: DocumentRequest) => {
    const { edition } = asked;
    const before = corrections().filter((one) => isContainedIn(one, edition));
    const content = { ...(await editions.get(edition.id)), corrections: before };
    return dataArchive(content, { edition, words: await documents().dataWords(asked), origin: asked.origin });
  };
  return [
    maker(downloadReport, async (asked) => typst.pdf(await documents().networkReport(asked))),
    maker(downloadMemberReport, async (asked) => typst.pdf(await documents().memberReport(asked))),
    maker(downloadWorkbook, async (asked) => office.workbook(await documents().workbook(asked))),
    maker(downloadData, async (asked) => office.archive(await data(asked))),
    maker(downloadMemberWorkbook, async (asked) => office.workbook(await documents().memberWorkbook(asked))),
    maker(downloadMemberSlides, async (asked) => office.deck(await documents().slides(asked))),
  ];
}

function maker(endpoint: { method: string; url: `/${string}`; schema: EndpointSchema }, make: Maker['make']): Maker {
  return { endpoint: { ...endpoint, method: 'GET' }, make };
}
