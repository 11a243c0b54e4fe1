import type { Import, ImportPreview } from '@ratthall/contract/imports';
import type { ImportMapping } from '@ratthall/domain/import-columns';
import type { MarkSigns } from '@ratthall/domain/import-cell';

/** What has been loaded of a file. `series`: where its figures are to be found again, by when they were written. */
export type LoadedResult = Omit<NonNullable<Import['result']>, 'by'> & {
  by: string;
  series: { indicator: string; source: string }[];
};

/** What is kept of a file besides itself: how it is read, what was found in it and what was done. People are ids. */
export type ImportDocument = {
  /** Counted for every change. */
  revision: number;
  sheets: { name: string; rows: number }[];
  sheet: number;
  headings: string[];
  headingLine: number;
  rows: number;
  samples: string[][];
  marks: MarkSigns[];
  mapping: ImportMapping;
  remembered: { by: string; at: string } | null;
  preview: ImportPreview | null;
  /** Moves whenever something that the preview looked at has. */
  seen: number;
  result: LoadedResult | null;
  undone: (Omit<NonNullable<Import['undone']>, 'by'> & { by: string }) | null;
};
