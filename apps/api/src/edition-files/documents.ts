import type { DataWords } from '@ratthall/contract/data-files';
import type { Report } from '@ratthall/contract/entries';
import type { CellProblem } from '@ratthall/contract/report-workbooks';
import type { DeckDocument } from '@ratthall/contract/slides';
import type { WorkbookDocument } from '@ratthall/contract/workbook';
import type { Edition } from '@ratthall/domain/edition';
import type { Indicator } from '@ratthall/domain/indicator';
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

/** What the workbook that a member fills in is made from; see the web's `report-workbook.ts`. */
export type ReportWorkbookRequest = {
  language: Language;
  member: { code: string; name: string };
  network: string;
  report: Report;
  indicators: readonly { indicator: Indicator; number: string | null }[];
  /** The revisions that are seen, and what they say in short. */
  seen: readonly { indicator: string; revision: number; digest: string }[];
  madeAt: string;
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
  reportWorkbook: (request: ReportWorkbookRequest) => Promise<WorkbookDocument>;
  cellProblemWords: (request: { language: Language; problems: readonly CellProblem[] }) => Promise<string[]>;
};
