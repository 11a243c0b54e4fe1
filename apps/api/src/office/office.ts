import type { DeckDocument } from '@ratthall/contract/slides';
import type { WorkbookDocument } from '@ratthall/contract/workbook';
import { createThread } from '#threads/thread.ts';

/** What the thread can make a file of. */
export type Job =
  | { kind: 'workbook'; document: WorkbookDocument }
  | { kind: 'deck'; document: DeckDocument }
  | { kind: 'archive'; files: Readonly<Record<string, Uint8Array>> };

export type Office = ReturnType<typeof createOffice>;

/** Makes workbooks, slides and archives: a workbook of a whole edition takes seconds. */
export function createOffice() {
  const { make, close } = createThread<Job>({
    module: new URL('./office-worker.ts', import.meta.url),
    name: 'workbooks and slides',
  });
  return {
    workbook: (document: WorkbookDocument) => make({ kind: 'workbook', document }),
    deck: (document: DeckDocument) => make({ kind: 'deck', document }),
    archive: (files: Readonly<Record<string, Uint8Array>>) => make({ kind: 'archive', files }),
    close,
  };
}
