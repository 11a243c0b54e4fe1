import { isDeepStrictEqual } from 'node:util';
import type { SeedValue } from './check-values.ts';
import type { StoredValue } from './loading.repository.ts';

/** What becomes of one row of the files. `kept`: a person has written the figure last, and it is left alone. */
export type ValueChange = { outcome: 'added' | 'changed' | 'kept'; value: SeedValue };

/**
 * The revisions that a load adds to one series (an indicator from one source), given the newest stored revision of each
 * of its figures. What the files say already stands there is not written again.
 */
export function valueChanges(values: readonly SeedValue[], stored: readonly StoredValue[]): ValueChange[] {
  const newest = new Map(stored.map((value) => [keyOf(value), value]));
  return [...revisionsByFigure(values)].flatMap(([key, revisions]): ValueChange[] => {
    const before = newest.get(key);
    if (!before) return revisions.map((value) => ({ outcome: 'added', value }));
    const last = revisions.at(-1)!;
    if (before.origin === 'person') return [{ outcome: 'kept', value: last }];
    const later = revisions.filter(({ revision }) => revision > before.revision);
    if (later.length > 0) return later.map((value) => ({ outcome: 'changed', value }));
    const isSame = isDeepStrictEqual(contentOf(before), contentOf(last));
    return isSame ? [] : [{ outcome: 'changed', value: { ...last, revision: before.revision + 1 } }];
  });
}

/** The revisions of every figure in the files, the newest last. */
function revisionsByFigure(values: readonly SeedValue[]): Map<string, SeedValue[]> {
  const figures = new Map<string, SeedValue[]>();
  for (const value of values) {
    const revisions = figures.get(keyOf(value));
    if (revisions) revisions.push(value);
    else figures.set(keyOf(value), [value]);
  }
  for (const revisions of figures.values()) revisions.sort((a, b) => a.revision - b.revision);
  return figures;
}

function keyOf({ area, year }: { area: string; year: number }): string {
  return `${area} ${year}`;
}

function contentOf(row: StoredValue | SeedValue) {
  const { value, missing, definitionVersion, flags, numerator, denominator, note, reference } = row;
  return { value, missing, definitionVersion, flags, numerator, denominator, note, reference };
}
