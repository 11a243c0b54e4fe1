/** About how wide a text is in pixels; good enough to reserve room, and the same on a server as in a browser. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text)
    width += /[iljtfr.,:;|'! \u00a0()]/.test(letter) ? 0.29 : /[A-ZÅÄÖmwMW%0-9]/.test(letter) ? 0.6 : 0.51;
  return width * size;
}

/** The lines of a text that is broken between words to fit a width; a longer word stays whole. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A label that wants its middle at `y`; where not all fit, those with the highest `priority` stay. */
type WantedLabel = { y: number; height: number; priority: number };

/**
 * Moves labels apart so that none covers another and all stand between `top` and `bottom`, each as near the place it wants
 * as possible. Gives their middles in the order of the labels; null for one that had to give way.
 */
export function spreadLabels(
  wanted: readonly WantedLabel[],
  { top, bottom }: { top: number; bottom: number },
): (number | null)[] {
  const places: (number | null)[] = wanted.map(() => null);
  let left = bottom - top + 1e-9;
  const kept = wanted
    .map((label, index) => ({ ...label, index }))
    .toSorted((a, b) => b.priority - a.priority || a.index - b.index)
    .filter(({ height }) => height <= left && ((left -= height), true))
    .toSorted((a, b) => a.y - b.y || a.index - b.index);

  // Measured from where a label would stand if all were pushed to the top, the task is to find the nearest ascending
  // sequence: neighbours that disagree share their mean.
  const pools: { sum: number; n: number }[] = [];
  const pushed: number[] = [];
  let used = 0;
  for (const { y, height } of kept) {
    pushed.push(used + height / 2);
    let pool = { sum: y - used - height / 2, n: 1 };
    used += height;
    for (let above = pools.at(-1); above && above.sum / above.n > pool.sum / pool.n; above = pools.at(-1)) {
      pool = { sum: above.sum + pool.sum, n: above.n + pool.n };
      pools.pop();
    }
    pools.push(pool);
  }
  const shifts = pools.flatMap(({ sum, n }) => Array.from({ length: n }, () => sum / n));
  for (const [i, { index }] of kept.entries()) {
    places[index] = Math.min(Math.max(shifts[i] ?? top, top), bottom - used) + (pushed[i] ?? 0);
  }
  return places;
}

/** A label over a vertical rule: the row it stands in, counted from the rule's top, and the side on which it hangs. */
export type StackedLabel = { row: number; anchor: 'start' | 'end' };

/** Puts labels of vertical rules, ordered by x, in rows where they do not cover each other or leave the picture. */
export function stackLabels(
  labels: readonly { x: number; width: number }[],
  { left, right, gap = 8 }: { left: number; right: number; gap?: number },
): StackedLabel[] {
  const rows: { from: number; to: number }[][] = [];
  return labels.map(({ x, width }) => {
    const anchor = x + width > right && x - width >= left ? 'end' : 'start';
    const span = anchor === 'start' ? { from: x, to: x + width } : { from: x - width, to: x };
    const fits = (row: { from: number; to: number }[]) =>
      row.every((other) => span.from >= other.to + gap || span.to <= other.from - gap);
    const found = rows.findIndex(fits);
    const row = found === -1 ? rows.push([]) - 1 : found;
    rows[row]?.push(span);
    return { row, anchor };
  });
}
