import { geoTransverseMercator } from 'd3-geo';
import shores from './sweden.json';

export type Place = { x: number; y: number };

/** As Swedish maps are drawn: straight up along 16° east, which runs through the middle of the country. */
const projection = geoTransverseMercator().rotate([-16, 0]);

const outline = shores.map((shore) =>
  shore.split(' ').map((place) => {
    const [longitude = 0, latitude = 0] = place.split(',').map(Number);
    return projected(longitude, latitude);
  }),
);

const xs = outline.flat().map(({ x }) => x);
const ys = outline.flat().map(({ y }) => y);
const bounds = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };

function projected(longitude: number, latitude: number): Place {
  const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  return { x, y };
}

/** Sweden drawn `height` pixels high with its upper left corner at `left`, `top`: how wide, its shores, and any place. */
export function swedenIn({ left, top, height }: { left: number; top: number; height: number }) {
  const scale = height / (bounds.bottom - bounds.top);
  const drawn = ({ x, y }: Place): Place => ({
    x: left + (x - bounds.left) * scale,
    y: top + (y - bounds.top) * scale,
  });
  return {
    width: (bounds.right - bounds.left) * scale,
    shores: outline.map((shore) => `M${shore.map(drawn).map(written).join('L')}Z`).join(''),
    place: (longitude: number, latitude: number) => drawn(projected(longitude, latitude)),
  };
}

function written({ x, y }: Place): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
