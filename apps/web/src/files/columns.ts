import type { SheetColumn } from '@ratthall/contract/workbook';
import type { FileTexts } from '#i18n/sv/files.ts';

type Head = keyof FileTexts['columns'];

/** Heads of columns in the words of a language, with how wide they are and what is in them. */
export function createColumns({ columns, notes }: Pick<FileTexts, 'columns' | 'notes'>) {
  const column =
    (kind: SheetColumn['kind']) =>
    (head: Head, width: number, more: { note?: keyof FileTexts['notes']; decimals?: number } = {}): SheetColumn => ({
      head: columns[head],
      width,
      kind,
      ...(more.note !== undefined && { note: notes[more.note] }),
      ...(more.decimals !== undefined && { decimals: more.decimals }),
    });
  return { text: column('text'), long: column('long'), number: column('number') };
}
