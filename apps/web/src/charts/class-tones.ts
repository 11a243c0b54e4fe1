/** A step of the five tints, from the best (1) to the worst (5). */
export type ClassTone = 1 | 2 | 3 | 4 | 5;

const byCount: Record<number, readonly ClassTone[]> = {
  1: [3],
  2: [1, 5],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};

/** The tint of a class of so many, the best first: the same wherever quarters and status classes are coloured. */
export function toneOfClass(index: number, of: number): ClassTone {
  const spread = Math.round(((index - 1) / Math.max(of - 1, 1)) * 4) + 1;
  return byCount[of]?.[index - 1] ?? (Math.min(Math.max(spread, 1), 5) as ClassTone);
}
