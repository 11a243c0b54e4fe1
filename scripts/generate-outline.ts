/**
 * `npm run outline`: writes the outline of Sweden that the maps are drawn on, from world-atlas (Natural Earth, public
 * domain). Run it again only to change how fine the outline is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';

type Place = [longitude: number, latitude: number];

/** How far, in km, the simple coast may be from the real one. */
const tolerance = 3;
/** Islands that cover less, in km², would be specks. Gotland has 3 000, Öland 1 300, Fårö 100. */
const smallestIsland = 100;
const kmPerDegree = 111.2;
/** How much shorter a degree of longitude is in the middle of Sweden. */
const narrowing = Math.cos((62 * Math.PI) / 180);

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
const { features } = feature(atlas, atlas.objects.countries) as unknown as {
  features: { properties: { name: string }; geometry: { type: string; coordinates: Place[][][] } }[];
};
const sweden = features.find(({ properties }) => properties.name === 'Sweden')?.geometry;
if (sweden?.type !== 'MultiPolygon') throw new Error('world-atlas has no Sweden of many parts.');

const rings = sweden.coordinates
  .map(([shore]) => shore ?? [])
  .filter((ring) => areaOf(ring) >= smallestIsland)
  .sort((a, b) => areaOf(b) - areaOf(a))
  .map(simplified);

const file = fileURLToPath(new URL('../apps/web/src/charts/sweden.json', import.meta.url));
const text = rings.map((ring) => ring.map((place) => place.map((degrees) => degrees.toFixed(2)).join()).join(' '));
writeFileSync(file, `${JSON.stringify(text, null, 2)}\n`);
console.log(`${rings.length} shores with ${rings.flat().length} points, ${JSON.stringify(text).length} bytes.`);

function onPlane([longitude, latitude]: Place): [number, number] {
  return [longitude * narrowing * kmPerDegree, latitude * kmPerDegree];
}

/** In km². */
function areaOf(ring: readonly Place[]): number {
  const places = ring.map(onPlane);
  const twice = places.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = places[(i + 1) % places.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** A ring without the places that lie within the tolerance of the line past them (Douglas and Peucker 1973). */
function simplified(ring: readonly Place[]): Place[] {
  // A closed line has no ends to hold on to: it is halved where it is furthest from its start.
  const start = onPlane(ring[0]!);
  const distances = ring.map((place) => lengthOf(start, onPlane(place)));
  const half = distances.indexOf(Math.max(...distances));
  return [...thinned(ring.slice(0, half + 1)).slice(0, -1), ...thinned(ring.slice(half)).slice(0, -1)];
}

function thinned(line: readonly Place[]): Place[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const distances = line.map((place) => distanceToLine(onPlane(place), onPlane(first), onPlane(last)));
  const furthest = Math.max(...distances);
  if (line.length < 3 || furthest <= tolerance) return [first, last];
  const at = distances.indexOf(furthest);
  return [...thinned(line.slice(0, at + 1)).slice(0, -1), ...thinned(line.slice(at))];
}

function distanceToLine([x, y]: [number, number], from: [number, number], to: [number, number]): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx ** 2 + dy ** 2;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
  return lengthOf([x, y], [from[0] + share * dx, from[1] + share * dy]);
}

function lengthOf(from: [number, number], to: [number, number]): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}
