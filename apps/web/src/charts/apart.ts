import type { Place } from './sweden.ts';

const rounds = 40;
/** With more dots than this nobody could tell them apart anyway. */
const mostDots = 400;

/**
 * The places of dots, moved as little as it takes for none to lie more than a little under another, and never further
 * than `reach` pixels. The same places always give the same picture.
 */
export function apart(places: readonly Place[], { distance, reach }: { distance: number; reach: number }): Place[] {
  const moved = places.map(({ x, y }) => ({ x, y }));
  if (places.length > mostDots) return moved;
  for (let round = 0; round < rounds; round++) {
    let isCalm = true;
    moved.forEach((a, i) => {
      for (let j = i + 1; j < moved.length; j++) if (pushApart(a, moved[j]!, distance)) isCalm = false;
    });
    moved.forEach((dot, i) => keepNear(dot, places[i]!, reach));
    if (isCalm) break;
  }
  return moved;
}

function pushApart(a: Place, b: Place, distance: number): boolean {
  // Two dots in one place part along a fixed line.
  const [dx, dy] = a.x === b.x && a.y === b.y ? [0.8, 0.6] : [b.x - a.x, b.y - a.y];
  const between = a.x === b.x && a.y === b.y ? 0 : Math.hypot(dx, dy);
  const push = (distance - between) / 2;
  if (push < 0.05) return false;
  const length = Math.hypot(dx, dy);
  a.x -= (dx / length) * push;
  a.y -= (dy / length) * push;
  b.x += (dx / length) * push;
  b.y += (dy / length) * push;
  return true;
}

function keepNear(dot: Place, home: Place, reach: number): void {
  const away = Math.hypot(dot.x - home.x, dot.y - home.y);
  if (away <= reach) return;
  dot.x = home.x + ((dot.x - home.x) / away) * reach;
  dot.y = home.y + ((dot.y - home.y) / away) * reach;
}
