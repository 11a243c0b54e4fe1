import type { DataWords } from '@ratthall/contract/data-files';
import type { DeckDocument } from '@ratthall/contract/slides';
import type { WorkbookDocument } from '@ratthall/contract/workbook';
import type { Edition } from '@ratthall/domain/edition';
import type { Load } from '#http/load.ts';
import type { TypstDocument } from '#typst/typst.ts';

export type Language = 'sv' | 'en';

/** What a document is to be about. */
export type DocumentRequest = {
  /** The edition as it has been published, or as it would be if it were now. */
  edition: Edition;
  /** True for a draft, whose figures are those of today. */
  isDraft: boolean;
  language: Language;
  /** The code of the member, for a document about one. */
  member: string | null;
  /** What the API answers at an address. */
  load: Load;
  /** The address readers know the service by. */
  origin: string;
};

/**
 * Turns what the API answers into documents: words, rows and drawings, as plain data. This is what the build of the web
 * exports from `entry-documents`, which is where words are.
 */
export type Documents = {
  memberReport: (request: DocumentRequest) => Promise<TypstDocument>;
  networkReport: (request: DocumentRequest) => Promise<TypstDocument>;
  workbook: (request: DocumentRequest) => Promise<WorkbookDocument>;
  memberWorkbook: (request: DocumentRequest) => Promise<WorkbookDocument>;
  slides: (request: DocumentRequest) => Promise<DeckDocument>;
  /** In both languages, whichever is asked for. */
  dataWords: (request: DocumentRequest) => Promise<DataWords>;
};
