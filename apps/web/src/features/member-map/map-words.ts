import { toneOfClass } from '#charts/class-tones.ts';
import type { MapClass, MapPoint, MapTone } from '#charts/map-layout.ts';
import { byName, formatNumber, formatValue } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { placesOf, type MapRow, type Place, type Tint } from './map-classes.ts';

type Indicator = Catalogue['indicators'][number];

type Input = {
  indicator: Indicator;
  rows: readonly MapRow[];
  tint: Tint;
  /** The slug of the reader's own member, and the codes of those it is compared with. */
  own: string | null;
  peers: ReadonlySet<string>;
};

export type WordedMap = {
  /** Those whose place on the map is known. */
  points: MapPoint[];
  classes: MapClass[];
  /** All of them, with the class of each. */
  listed: { code: string; name: string; class: string }[];
};

type Placed = MapRow & { place: Place };

/** Dots and classes in the reader's words, the best first and those without a value last. */
export function wordedMap(input: Input, speech: Speech): WordedMap {
  const { indicator, rows, tint, own, peers } = input;
  const places = placesOf(indicator, rows, tint);
  const placed = rows.map((row, i): Placed => ({ ...row, place: places[i] ?? 'missing' })).toSorted(inOrder);
  const classes = shownPlaces(placed).map((place) => {
    const key = keyOf(place);
    const inside = placed.filter((one) => keyOf(one.place) === key);
    return {
      key,
      tone: toneOf(place, indicator),
      name: nameOf(place, { indicator, tint }, speech),
      note: noteOf(inside, indicator, speech),
    };
  });
  const points = placed.flatMap((one): MapPoint[] => {
    const { latitude, longitude, code, name, slug } = one.member;
    if (latitude === null || longitude === null) return [];
    const mark = slug === own ? 'own' : peers.has(code) ? 'peer' : 'other';
    const text = textOf(one, { indicator, tint }, speech);
    const label =
      one.row.value === null ? name : `${name} ${formatNumber(one.row.value, indicator.decimals, speech.language)}`;
    return [{ code, name, latitude, longitude, class: keyOf(one.place), mark, label, text }];
  });
  const listed = placed.map(({ member: { code, name }, place }) => ({ code, name, class: keyOf(place) }));
  return { points, classes, listed };
}

function inOrder(a: Placed, b: Placed): number {
  const key = ({ rank, row }: Placed) => rank?.rank ?? (row.value === null ? Infinity : Number.MAX_SAFE_INTEGER);
  const [keyA, keyB] = [key(a), key(b)];
  return keyA === keyB ? byName(a.member.name, b.member.name) : keyA - keyB;
}

/** Every class, also one that holds nobody; and what cannot be placed, if there is any. */
function shownPlaces(placed: readonly Placed[]): Place[] {
  const places = placed.map(({ place }) => place);
  const classed = places.find((place) => typeof place !== 'string');
  const of = typeof classed === 'object' ? classed.of : 0;
  const classes = Array.from({ length: of }, (_, i): Place => ({ index: i + 1, of }));
  const others = (['valued', 'other-definition', 'missing'] as const).filter((place) => places.includes(place));
  return [...classes, ...others];
}

function keyOf(place: Place): string {
  return typeof place === 'string' ? place : String(place.index);
}

const neutral: MapTone[] = ['highest', 'high', 'low', 'lowest'];

function toneOf(place: Place, { polarity }: Indicator): MapTone {
  if (place === 'missing' || place === 'other-definition') return 'missing';
  if (place === 'valued') return 'plain';
  if (polarity === 'none') return neutral[place.index - 1] ?? 'plain';
  return toneOfClass(place.index, place.of);
}

type Words = { indicator: Indicator; tint: Tint };

function nameOf(place: Place, { indicator, tint }: Words, { texts }: Speech): string {
  const words = texts.map;
  if (typeof place === 'string') return words.unplaced[place];
  if (tint === 'classes') return words.statusClass(place.index, place.of);
  return words.quarter[indicator.polarity === 'none' ? 'neutral' : 'judged'][place.index] ?? '';
}

/** "24 kommuner, 210–395", or the reasons why values are missing. */
function noteOf(inside: readonly Placed[], { decimals }: Indicator, { texts, language }: Speech): string {
  const words = texts.map;
  if (inside.length === 0) return words.nobody;
  const values = inside.flatMap(({ row }) => row.value ?? []);
  if (values.length === 0) {
    const reasons = [...new Set(inside.map(({ row }) => texts.common.missing[row.missing ?? 'not-reported']))];
    return `${words.count(inside.length)}: ${reasons.join(', ')}`;
  }
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    formatNumber(value, decimals, language),
  );
  return `${words.count(inside.length)}, ${low === high ? low : `${low}–${high}`}`;
}

/** "34,2 procent, delad 12:a av 94, bästa fjärdedelen" */
function textOf({ row, rank, place }: Placed, words: Words, speech: Speech): string {
  const { texts, language } = speech;
  if (row.value === null) return texts.charts.missingBecause(texts.common.missing[row.missing ?? 'not-reported']);
  const parts = [formatValue(row.value, words.indicator, language)];
  if (rank) parts.push(texts.member.rank(rank.rank, rank.tied, rank.n));
  if (place !== 'valued') parts.push(inLowerCase(nameOf(place, words, speech)));
  return parts.join(', ');
}

function inLowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
