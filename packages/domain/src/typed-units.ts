/** What a unit measures, and how many of that quantity's first unit it is: 1 MWh is 1 000 kWh. */
type Measure = { quantity: string; size: number };

const measures: Record<string, Measure> = {
  kg: { quantity: 'mass', size: 1 },
  g: { quantity: 'mass', size: 1e-3 },
  mg: { quantity: 'mass', size: 1e-6 },
  ton: { quantity: 'mass', size: 1000 },
  kWh: { quantity: 'energy', size: 1 },
  Wh: { quantity: 'energy', size: 1e-3 },
  MWh: { quantity: 'energy', size: 1000 },
  GWh: { quantity: 'energy', size: 1e6 },
  kW: { quantity: 'power', size: 1 },
  W: { quantity: 'power', size: 1e-3 },
  MW: { quantity: 'power', size: 1000 },
  km: { quantity: 'distance', size: 1 },
  mil: { quantity: 'distance', size: 10 },
  l: { quantity: 'volume', size: 1 },
  m3: { quantity: 'volume', size: 1000 },
  ha: { quantity: 'area', size: 1 },
  km2: { quantity: 'area', size: 100 },
  m2: { quantity: 'area', size: 1e-4 },
  SEK: { quantity: 'money', size: 1 },
  tkr: { quantity: 'money', size: 1000 },
  mnkr: { quantity: 'money', size: 1e6 },
  '%': { quantity: 'share', size: 1 },
  FTE: { quantity: 'fte', size: 1 },
  inh: { quantity: 'inhabitants', size: 1 },
  boardings: { quantity: 'boardings', size: 1 },
  units: { quantity: 'units', size: 1 },
};

/** Other ways of writing a unit, in lower case. */
const otherNames: Record<string, string> = {
  kilo: 'kg',
  gram: 'g',
  t: 'ton',
  tonne: 'ton',
  tonnes: 'ton',
  liter: 'l',
  litre: 'l',
  litres: 'l',
  'm³': 'm3',
  kbm: 'm3',
  hektar: 'ha',
  hectares: 'ha',
  'km²': 'km2',
  kvkm: 'km2',
  'm²': 'm2',
  kvm: 'm2',
  kr: 'SEK',
  kronor: 'SEK',
  ksek: 'tkr',
  mkr: 'mnkr',
  msek: 'mnkr',
  procent: '%',
  percent: '%',
  årsarbetare: 'FTE',
  inv: 'inh',
  invånare: 'inh',
  inhabitants: 'inh',
  resor: 'boardings',
  påstigningar: 'boardings',
  st: 'units',
  stycken: 'units',
};

const multipliers: Record<string, number> = {
  tusen: 1e3,
  thousand: 1e3,
  miljon: 1e6,
  miljoner: 1e6,
  milj: 1e6,
  million: 1e6,
};

const byLowerCase = new Map(Object.keys(measures).map((unit) => [unit.toLowerCase(), unit]));

/** The code of a unit as it is written (`liter`, `MWh`, `kr`); null where it is none that is known. */
function unitCodeOf(written: string): string | null {
  const plain = written.replace(/\.$/, '');
  // Letter by letter first: mW and MW differ in nothing else.
  if (Object.hasOwn(measures, plain)) return plain;
  const lower = plain.toLowerCase();
  return byLowerCase.get(lower) ?? (Object.hasOwn(otherNames, lower) ? (otherNames[lower] ?? null) : null);
}

/** The power of ten that a word stands for ("miljoner"); null for any other word. */
export function multiplierOf(word: string): number | null {
  const lower = word.toLowerCase();
  return Object.hasOwn(multipliers, lower) ? (multipliers[lower] ?? null) : null;
}

/**
 * What is said after a number: `ton CO₂/inv` is read as `ton`. `wanted` is the unit of the field, or several with `|`
 * between them. `factor` takes the number to the field's unit: 1 000 for ton in a field of kg. Null where the words are
 * no unit, or one of something else.
 */
export function unitAfter(words: string, wanted: string | undefined): { unit: string; factor: number } | null {
  const [head = ''] = /^(%|[\p{L}]+[23²³]?\.?)/u.exec(words) ?? [];
  const isSound = /^(\s*(\/|per\b)?\s*\p{L}[\p{L}\d₂²³.]*)*\s*$/u.test(words.slice(head.length));
  const unit = unitCodeOf(head);
  if (unit === null || !isSound) return null;
  if (wanted === undefined) return { unit, factor: 1 };
  const { quantity, size } = measures[unit]!;
  for (const one of wanted.split('|')) {
    const [first = ''] = one.split(/[/ ]/);
    const measure = measures[first];
    if (measure?.quantity === quantity) return { unit, factor: size / measure.size };
  }
  return null;
}
