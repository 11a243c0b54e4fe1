import { downloadMemberReport, downloadReport } from '@ratthall/contract/edition-files';
import type { EndpointSchema } from '@ratthall/contract/endpoint';
import type { Typst } from '#typst/typst.ts';
import type { DocumentRequest, Documents } from './documents.ts';

/** One kind of file that editions have. Which member and language it is for follows from its address. */
export type Maker = {
  endpoint: { method: 'GET'; url: `/${string}`; schema: EndpointSchema };
  make: (request: DocumentRequest) => Promise<Uint8Array>;
};

type Parts = { documents: () => Documents; typst: Typst };

/** Everything that is made of an edition and kept, a line each. */
export function createMakers({ documents, typst }: Parts): Maker[] {
  return [
    maker(downloadReport, async (asked) => typst.pdf(await documents().networkReport(asked))),
    maker(downloadMemberReport, async (asked) => typst.pdf(await documents().memberReport(asked))),
  ];
}

function maker(endpoint: { method: string; url: `/${string}`; schema: EndpointSchema }, make: Maker['make']): Maker {
  return { endpoint: { ...endpoint, method: 'GET' }, make };
}
