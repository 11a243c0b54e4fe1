import type { MemberKind } from '@ratthall/domain/indicator';

/** An invented place. `growth` is the yearly change of its population as a share, `area` its land in km². */
export type Place = {
  code: string;
  name: string;
  kind: MemberKind;
  county: string;
  population: number;
  growth: number;
  area: number;
  /** The group that SKR would have put it in. */
  group: keyof typeof municipalityGroups;
  latitude: number;
  longitude: number;
  joined: number | null;
  left: number | null;
};

/** The groups of SKR are real; only who is in them is not. */
export const municipalityGroups = {
  A1: 'Storstäder',
  A2: 'Pendlingskommun nära storstad',
  B3: 'Större stad',
  B4: 'Pendlingskommun nära större stad',
  B5: 'Lågpendlingskommun nära större stad',
  C6: 'Mindre stad/tätort',
  C7: 'Pendlingskommun nära mindre stad/tätort',
  C8: 'Landsbygdskommun',
  C9: 'Landsbygdskommun med besöksnäring',
};

/** No county of Sweden has a code above 25, and so no municipality one above 25xx. */
export const counties: Record<string, string> = {
  91: 'Fjällmarks län',
  92: 'Mälmarks län',
  93: 'Västerskärs län',
  94: 'Sydåsens län',
};

type Row = [
  code: string,
  name: string,
  population: number,
  growth: number,
  area: number,
  group: Place['group'],
  latitude: number,
  longitude: number,
  joined: number | null,
  left: number | null,
];

const rows: Row[] = [
  ['9101', 'Vittervik', 72_400, 0.006, 6_850, 'B3', 65.05, 20.6, 1995, null],
  ['9102', 'Hyttfors', 21_800, -0.004, 3_120, 'C6', 65.5, 21.2, 2001, null],
  ['9103', 'Skarvfors', 2_460, -0.013, 7_400, 'C8', 65.9, 18.2, 2011, null],
  ['9104', 'Ripsele', 9_850, 0.004, 5_930, 'C9', 65.3, 15.8, 1997, null],
  ['9105', 'Myrselet', 5_720, -0.009, 4_480, 'C8', 64.4, 18.9, 2004, null],
  ['9106', 'Kvarnsjöberga-Västergranskogsbygden', 4_130, -0.007, 2_270, 'C8', 64, 17.3, 2009, null],
  ['9201', 'Lindborg', 312_000, 0.014, 412, 'A1', 59.45, 16.9, 1999, null],
  ['9202', 'Sundtuna', 46_300, 0.009, 640, 'B3', 59.75, 17.3, 1995, null],
  ['9203', 'Ekvalla', 27_900, 0.012, 310, 'A2', 59.2, 16.4, 2003, null],
  ['9204', 'Hasslevik', 14_600, 0.008, 275, 'B4', 58.95, 16.7, null, null],
  ['9205', 'Åkertuna', 11_200, 0.003, 505, 'B4', 59.9, 16.6, 2006, null],
  ['9206', 'Brofors', 8_940, -0.006, 870, 'C7', 60.1, 15.6, 1998, 2012],
  ['9207', 'Strömhult', 18_350, 0.001, 720, 'B5', 59.3, 15.5, 2000, null],
  ['9301', 'Klovskär', 13_750, 0.005, 185, 'C9', 58.4, 11.7, 1996, null],
  ['9302', 'Tångvalla', 38_600, 0.013, 240, 'A2', 57.9, 12.2, 2008, null],
  ['9303', 'Hedvalla', 31_400, 0.004, 890, 'C6', 58.1, 12.9, 2002, null],
  ['9304', 'Ljungsala', 10_480, -0.002, 1_130, 'C7', 57.5, 12.7, null, null],
  ['9305', 'Ytterlanda', 6_910, -0.005, 760, 'C8', 58.75, 12, 2014, null],
  ['9401', 'Bokelund', 17_250, 0.006, 330, 'C6', 56.1, 13.7, 2001, null],
  ['9402', 'Ängahult', 9_320, -0.001, 950, 'C7', 56.6, 14.2, 2010, null],
  ['9403', 'Ölmeryd', 68_700, 0.008, 1_480, 'B3', 56.9, 15, 1997, null],
  ['9404', 'Kornåkra', 15_900, 0.01, 240, 'B4', 55.75, 13.6, 2005, null],
  ['9405', 'Glasryd', 7_780, -0.008, 1_210, 'C8', 57, 15.8, 1999, null],
  ['9406', 'Ribbåsa', 12_640, 0.002, 470, 'C6', 56.3, 14.9, 2003, 2019],
];

export const municipalities: readonly Place[] = rows.map(
  ([code, name, population, growth, area, group, latitude, longitude, joined, left]) => {
    const kind = 'municipality' as const;
    const county = code.slice(0, 2);
    return { code, name, kind, county, population, growth, area, group, latitude, longitude, joined, left };
  },
);

const inRegion = municipalities.filter(({ county }) => county === '92');

const sumOf = (part: (place: Place) => number): number => inRegion.reduce((sum, place) => sum + part(place), 0);

/** The one region of the network, made of the municipalities of its county. */
export const region: Place = {
  code: '9092',
  name: 'Region Mälmark',
  kind: 'region',
  county: '92',
  population: sumOf(({ population }) => population),
  growth: 0.011,
  area: sumOf(({ area }) => area),
  group: 'A1',
  latitude: 59.5,
  longitude: 16.6,
  joined: 2007,
  left: null,
};

export const places: readonly Place[] = [...municipalities, region];

/** As the addresses of pages are written: å and ä become a, ö becomes o, everything else a hyphen. */
export function slugOf(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll('é', 'e');
  return plain.replaceAll(/[^a-z0-9]+/g, '-');
}

const kmPerDegree = 111.2;

/** The three nearest municipalities are neighbours, and whoever is the neighbour of one has it for a neighbour too. */
export function neighboursOf(place: Place): string[] {
  const nearest = (one: Place) =>
    municipalities
      .filter(({ code }) => code !== one.code)
      .toSorted((a, b) => distance(one, a) - distance(one, b))
      .slice(0, 3);
  const isNear = (one: Place, other: Place) => nearest(one).some(({ code }) => code === other.code);
  return municipalities.filter((other) => isNear(place, other) || isNear(other, place)).map(({ code }) => code);
}

function distance(a: Place, b: Place): number {
  const narrowing = Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * narrowing) * kmPerDegree;
}
