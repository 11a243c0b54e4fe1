/**
 * A beeswarm: for each dot the distance in pixels from the centre line, so that dots of the given radius stand at their
 * own x, do not cover each other and lie as near the line as they can. The same values always give the same picture.
 */
export function dodge(
  values: readonly number[],
  { x, radius }: { x: (value: number) => number; radius: number },
): number[] {
  const diameter = 2 * radius;
  const offsets = values.map(() => 0);
  const inOrder = values
    .map((value, index) => ({ index, x: x(value) }))
    .toSorted((a, b) => a.x - b.x || a.index - b.index);
  const placed: { x: number; y: number }[] = [];

  for (const dot of inOrder) {
    const near = placed.filter((other) => dot.x - other.x < diameter);
    const touching = near.flatMap((other) => {
      const rise = Math.sqrt(diameter ** 2 - (dot.x - other.x) ** 2);
      return [other.y - rise, other.y + rise];
    });
    const isFree = (y: number) =>
      near.every((other) => (dot.x - other.x) ** 2 + (y - other.y) ** 2 >= diameter ** 2 - 1e-6);
    const nearestFirst = [0, ...touching].toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    // One of the candidates is always free: the one beyond the outermost dot.
    const y = nearestFirst.find(isFree) ?? 0;
    offsets[dot.index] = y;
    placed.push({ x: dot.x, y });
  }
  return offsets;
}
