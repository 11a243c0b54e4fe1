import type { EntryContent } from '@ratthall/domain/entry';
import { isMissingWord, type PastedFigure } from './pasted-figures.ts';
import { saying } from './saying.ts';
import { isSame } from './same-content.ts';
import { isWhole, onlyInput, turned, typedIn, understood, wholeField } from './typing.ts';
import type { WorkRow } from './use-work.ts';

/** What would become of a pasted cell. */
export type PreviewCell = {
  pasted: PastedFigure;
  /** Null where the member does not report it for that year. */
  row: WorkRow | null;
  /** The entry with this cell and those before it. */
  content: EntryContent | null;
  outcome: 'changes' | 'same' | 'asks' | 'missing' | 'not-understood' | 'locked' | 'not-there';
};

export type Changed = { indicator: string; year: number; content: EntryContent };

/** Each cell as it would become, in order, so that the inputs of one value add up. */
export function previewOf(
  figures: readonly PastedFigure[],
  ofYear: (year: number) => readonly WorkRow[] | null,
): PreviewCell[] {
  const contents = new Map<string, EntryContent>();
  return figures.map((found): PreviewCell => {
    const { indicator, year, text } = found;
    const row = ofYear(year)?.find((one) => one.indicator.id === indicator) ?? null;
    if (!row) return { pasted: found, row, content: null, outcome: 'not-there' };
    // Where the one input is the value itself, the value goes there.
    const field = (found.field === wholeField ? onlyInput(row.indicator) : null) ?? found.field;
    const pasted = { ...found, field };
    if (!row.may.includes('save') || row.draft.conflict) return { pasted, row, content: null, outcome: 'locked' };
    const key = `${indicator}.${year}`;
    const before = contents.get(key) ?? row.draft.content;
    const content = filled(before, { field, text }, row);
    const outcome = outcomeOf(row, { before: row.draft.content, content, field, text });
    if (outcome === 'not-understood') return { pasted, row, content: null, outcome };
    contents.set(key, content);
    return { pasted, row, content, outcome };
  });
}

export function canBeTaken({ outcome }: PreviewCell): boolean {
  return outcome === 'changes' || outcome === 'asks' || outcome === 'missing';
}

/** What is ticked beforehand: figures of the year that is open, but none that is approved already. */
export function isProposed(cell: PreviewCell, year: number): boolean {
  return canBeTaken(cell) && cell.pasted.year === year && cell.row?.status !== 'approved';
}

/** The entries that a preview changes, each once, without the cells that have been left out. */
export function changedBy(cells: readonly PreviewCell[], isTaken: (cell: PreviewCell) => boolean): Changed[] {
  const taken = cells.filter((cell) => isTaken(cell) && cell.content !== null);
  const rows = new Map(taken.flatMap(({ row }) => (row ? [[`${row.indicator.id}.${row.entry.year}`, row]] : [])));
  return [...rows.values()].flatMap((row) => {
    const own = taken.filter((cell) => cell.row === row);
    const content = own.reduce((before, { pasted }) => filled(before, pasted, row), row.draft.content);
    return isSame(content, row.draft.content) ? [] : [{ indicator: row.indicator.id, year: row.entry.year, content }];
  });
}

function filled(
  before: EntryContent,
  { field, text }: { field: string; text: string },
  { indicator, known }: WorkRow,
): EntryContent {
  if (isMissingWord(text)) return saying(before, { kind: 'missing' });
  const isOther = (field === wholeField) !== isWhole(indicator, before);
  return typedIn(isOther ? turned(before, known) : before, { field, text }, known);
}

type Compared = { before: EntryContent; content: EntryContent; field: string; text: string };

function outcomeOf({ known }: WorkRow, { before, content, field, text }: Compared): PreviewCell['outcome'] {
  if (isMissingWord(text)) return 'missing';
  const read = understood(content, field, known);
  if (read.kind === 'ambiguous') return 'asks';
  if (read.kind !== 'number') return 'not-understood';
  const stands = understood(before, field, known);
  return stands.kind === 'number' && stands.value === read.value && before.kind === 'value' ? 'same' : 'changes';
}
