/**
 * How figures of an indicator usually run: where members begin, how much better they get in a year, and how much the
 * figures jump. `ratio` grows by a share of itself, `points` by percentage points within 0 to 100.
 */
export type Course = {
  kind: 'ratio' | 'points';
  from: number;
  low: number;
  high: number;
  /** The usual change for the better in a year: a share for a ratio, otherwise points. */
  pace: number;
  /** The usual distance of a figure from its course, said as `pace` is. */
  noise: number;
  /** Years between figures, where they do not come every year. */
  every?: number;
  /** The share of members that really have none of it: their figure is zero. */
  zeros?: number;
  /** The indicator that it goes hand in hand with: both measure much the same. */
  like?: string;
};

const ratio = (from: number, low: number, high: number, pace: number, noise: number): Course => ({
  kind: 'ratio',
  from,
  low,
  high,
  pace,
  noise,
});

const points = (from: number, low: number, high: number, pace: number, noise: number): Course => ({
  ...ratio(from, low, high, pace, noise),
  kind: 'points',
});

/** By indicator. `ghg-total` has none: it is the sum of its parts. The levels are those of Swedish municipalities. */
export const courses: Record<string, Course> = {
  'co2-industry': { ...ratio(2000, 0.05, 2.5, 0.03, 0.08), zeros: 0.3, like: 'ghg-ets' },
  'co2-other-sectors': { ...ratio(2002, 3, 6.5, 0.035, 0.03), like: 'ghg-outside-ets' },
  'public-transport-trips': ratio(2004, 20, 140, 0.02, 0.04),
  'public-transport-renewable-fuel': points(2006, 5, 45, 4, 4),
  'organic-arable-land': points(2005, 2, 22, 0.7, 0.6),
  'certified-forest': { ...points(2006, 15, 75, 1, 1.5), every: 3 },
  'protected-nature': points(2004, 1, 15, 0.15, 0.1),
  'household-waste': ratio(2006, 400, 560, 0.01, 0.02),
  'sludge-lead': ratio(2002, 15, 40, 0.03, 0.08),
  'sludge-cadmium': ratio(2002, 0.6, 1.3, 0.02, 0.09),
  'sludge-mercury': ratio(2002, 0.4, 1.1, 0.04, 0.1),
  'renewable-energy-premises': points(2008, 50, 85, 1.5, 2.5),
  'business-travel-energy': ratio(2008, 500, 1300, 0.04, 0.07),
  'business-travel-co2': { ...ratio(2006, 0.12, 0.38, 0.05, 0.08), like: 'business-travel-energy' },
  'organic-food': points(2005, 5, 25, 2, 2),
  'certified-schools': points(2007, 5, 35, 1, 2),
  'ghg-outside-ets': ratio(2000, 4, 8, 0.03, 0.03),
  'ghg-ets': { ...ratio(2005, 0.02, 1.5, 0.03, 0.06), zeros: 0.3 },
  'organic-farmland': { ...points(2009, 3, 24, 0.6, 0.6), like: 'organic-arable-land' },
  pasture: points(2012, 0.5, 6, 0.02, 0.03),
  recycling: points(2020, 25, 50, 1.5, 1.2),
  'solar-own-buildings': ratio(2022, 0.5, 15, 0.2, 0.1),
  'solar-municipality': ratio(2016, 5, 40, 0.22, 0.06),
  'business-travel-renewable-fuel': points(2022, 15, 60, 5, 4),
  'business-travel-ghg': { ...ratio(2022, 0.1, 0.35, 0.06, 0.06), like: 'business-travel-energy' },
};

/** How large the denominator of an indicator usually is at a place, by the id of the input. */
export const denominators: Record<string, (of: { population: number; area: number }) => number> = {
  population: ({ population }) => population,
  'all-fuel': ({ population }) => population * 11,
  'arable-area': ({ area }) => area * 14,
  'forest-area': ({ area }) => area * 62,
  'total-area': ({ area }) => area * 104,
  'all-energy': ({ population }) => population * 1_150,
  'full-time-equivalents': ({ population }) => population * 0.055,
  'all-food-cost': ({ population }) => population * 940,
  'all-units': ({ population }) => Math.max(4, population / 650),
  'agricultural-area': ({ area }) => area * 19,
  'land-area': ({ area }) => area * 100,
};

/** How a numerator is usually made up of parts, by the id of the part: each as a share of it. */
export const shares: Record<string, number> = {
  'renewable-energy': 0.83,
  'recovered-energy': 0.17,
  'own-cars-petrol': 0.22,
  'own-cars-diesel': 0.31,
  'own-cars-energy': 0.12,
  'private-car-distance': 0.35,
};
