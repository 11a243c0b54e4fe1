import type { Indicator } from '@ratthall/domain/indicator';
import { missingReasons, type Flag, type MissingReason } from '@ratthall/domain/observation';
import { courses, denominators, type Course } from './courses.ts';
import type { Place } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { completeMember, emptyBuses, improvers, plants, silentMember, singulars, type Singular } from './singular.ts';

/** One row of a file of values. */
export type Figure = {
  indicator: string;
  area: string;
  year: number;
  revision: number;
  value: number | null;
  missing: MissingReason | null;
  definition: number;
  flags: Flag[];
  numerator: number | null;
  denominator: number | null;
  note: string;
};

/** `lastYear`: the last year of history. Central figures are there for the year after it too, which is being reported. */
export type Setting = {
  seed: number;
  lastYear: number;
  populationOf: (place: Place, year: number) => number;
};

const yearsOfWorsening = 10;

const ways = ['better', 'better', 'better', 'better', 'worse', 'worse', 'flat', 'flat', 'turning'] as const;

/** All that has been published of a place and an indicator, ascending. */
export function figuresOf(place: Place, indicator: Indicator, setting: Setting): Figure[] {
  const course = courses[indicator.id];
  if (!course || !indicator.appliesTo.includes(place.kind)) return [];
  // Every series has numbers of its own, so that a change to one leaves the others as they are.
  const random = createRandom(hash(`${setting.seed} ${place.code} ${indicator.id}`));
  const years = yearsOf(place, indicator, { course, ...setting });
  const levels = levelsOf(place, indicator, { seed: setting.seed, course, years, random });
  const absent = place.code === completeMember ? 0 : random.unit() * 0.16;
  const drawn = years.map((year) => ({ year, isAbsent: random.unit() < absent, reason: random.unit() }));
  const figures: Figure[] = [];
  for (const [i, { year, isAbsent, reason }] of drawn.entries()) {
    if (place.code === silentMember.member && (indicator.id !== silentMember.indicator || year !== silentMember.year))
      continue;
    const happening = singulars.find((one) => isAbout(one, place, indicator) && yearOf(one, setting) === year);
    const missing = happening?.missing ?? (isAbsent && !happening ? reasonOf(reason) : undefined);
    if (missing === null) continue;
    const before = happening?.unchanged ? figures.at(-1) : undefined;
    figures.push(
      ...(before?.value != null
        ? [{ ...before, year, flags: happening?.flags ?? [], note: '' }]
        : revisionsOf(levels[i] ?? 0, { place, indicator, year, missing, happening, setting })),
    );
  }
  return figures;
}

/** Half of what is missing says why; of the other half there is no row at all. */
function reasonOf(chance: number): MissingReason | null {
  return chance < 0.5 ? null : (missingReasons[Math.floor((chance - 0.5) * 2 * missingReasons.length)] ?? null);
}

function yearsOf(
  place: Place,
  { reportedBy }: Indicator,
  { course, lastYear }: Setting & { course: Course },
): number[] {
  const last = place.left === null ? lastYear + (reportedBy === 'central' ? 1 : 0) : place.left - 1;
  const all = Array.from({ length: Math.max(0, last - course.from + 1) }, (_, i) => course.from + i);
  return all.filter((year) => (year - course.from) % (course.every ?? 1) === 0);
}

type Drawing = { seed: number; course: Course; years: readonly number[]; random: Random };

/** The course of a series, with everything that happens from some year on. */
function levelsOf(place: Place, indicator: Indicator, { seed, course, years, random }: Drawing): number[] {
  const { kind, low, high, pace, noise, zeros = 0 } = course;
  const sign = indicator.polarity === 'lower' ? -1 : 1;
  const character = createRandom(hash(`${seed} ${place.code} ${course.like ?? indicator.id}`) + 1);
  const drawnWay = ways[Math.floor(character.unit() * ways.length)] ?? 'flat';
  const isImprover = improvers.some((one) => one.member === place.code && one.indicator === indicator.id);
  const way = isImprover ? 'better' : drawnWay;
  const speed = pace * (0.5 + 0.8 * character.unit()) * sign;
  const [share, hasNone] = [character.unit(), character.unit() < zeros];
  const base = kind === 'ratio' ? low * (high / low) ** share : low + (high - low) * share;
  const plant = plants.find(({ member, indicators }) => member === place.code && indicators.includes(indicator.id));
  if (hasNone && !plant) return years.map(() => 0);
  return years.map((year, i) => {
    const half = years.length / 2;
    const turned = Math.min(i, half) - Math.max(0, i - half);
    const worsened = Math.max(0, i - years.length + yearsOfWorsening);
    const change = { better: i, flat: 0, turning: turned, worse: -worsened }[way] * speed;
    const jump = noise * random.normal();
    const shift = breaksBefore(indicator, year) * 3 * pace;
    const usual =
      kind === 'ratio' ? base * Math.exp(change + jump + shift * sign) : base + change + jump + shift * sign;
    const times = (plant?.times ?? 1) * lastingTimes(place, indicator, year);
    const isBus = indicator.id === 'public-transport-trips';
    return Math.max(0, usual) * times * (isBus ? (emptyBuses[year] ?? 1) : 1);
  });
}

function breaksBefore({ definitions }: Indicator, year: number): number {
  return definitions.filter(({ change, validFrom }) => change === 'break' && validFrom <= year).length;
}

function lastingTimes(place: Place, indicator: Indicator, year: number): number {
  const lasting = singulars.find((one) => one.onwards && isAbout(one, place, indicator) && one.year <= year);
  return lasting?.times ?? 1;
}

type Case = {
  place: Place;
  indicator: Indicator;
  year: number;
  missing: MissingReason | undefined;
  happening: Singular | undefined;
  setting: Setting;
};

/** The figure as it was published, and once more where it was wrong the first time. */
function revisionsOf(level: number, { place, indicator, year, missing, happening, setting }: Case): Figure[] {
  const { flags = [], note = '', corrected = false, times = 1, onwards = false } = happening ?? {};
  const definition = indicator.definitions.findLast(({ validFrom }) => validFrom <= year)?.version ?? 1;
  const common = { indicator: indicator.id, area: place.code, year, definition, flags, note };
  if (missing !== undefined) {
    return [{ ...common, revision: 1, value: null, missing, numerator: null, denominator: null }];
  }
  const sized = { population: setting.populationOf(place, year), area: place.area };
  const right = { ...common, revision: 1, missing: null, ...partsOf(level, indicator, sized) };
  if (flags.includes('rounded')) return [{ ...right, value: Math.round(right.value / 10) * 10 }];
  if (times === 1 || onwards) return [right];
  const wrong = { ...right, value: rounded(right.value * times, 6), numerator: null, denominator: null };
  return corrected
    ? [
        { ...wrong, note: '' },
        { ...right, revision: 2 },
      ]
    : [wrong];
}

/** A figure as a whole number of something, by something else, where its indicator says so. */
function partsOf(
  level: number,
  { unit, inputs, factor, decimals }: Indicator,
  sized: { population: number; area: number },
) {
  const shown = unit === '%' ? Math.min(level, 100) : level;
  const measure = inputs.find(({ role }) => role === 'denominator');
  const size = measure && denominators[measure.id]?.(sized);
  if (size === undefined) return { value: rounded(shown, decimals + 1), numerator: null, denominator: null };
  const denominator = Math.max(1, Math.round(size));
  const numerator = counted((shown * denominator) / factor, unit);
  return { value: rounded((numerator / denominator) * factor, 6), numerator, denominator };
}

/** An amount as people state it: a small one, such as megawatts of a village, with decimals. */
export function counted(exact: number, unit: string): number {
  return rounded(exact, exact < 1_000 && unit !== '%' ? 2 : 0);
}

function isAbout(one: Singular, { code }: Place, { id }: Indicator): boolean {
  return one.member === code && one.indicator === id;
}

function yearOf({ year }: Singular, { lastYear }: Setting): number {
  return year < 100 ? lastYear - year : year;
}

export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A number from a text, the same each time (FNV-1a). */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return state >>> 0;
}
