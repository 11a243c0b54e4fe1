import type { Area } from '@ratthall/domain/membership';
import { fieldsOf, type Fields } from './fields.ts';
import type { Problem } from './problem.ts';
import type { CsvFile, DataFiles } from './read-data-files.ts';

export type Membership = {
  code: string;
  joinedYear: number | null;
  leftYear: number | null;
  lastSeenYear: number | null;
  note: string | null;
};

export type Population = { code: string; year: number; population: number; source: string };

/** An area as it stands in the files: what is worked out from several of them comes later. */
export type SeedArea = Omit<Area, 'populationChange'>;

export type CheckedAreas = { areas: SeedArea[]; memberships: Membership[]; populations: Population[] };

export const nationCode = '0000';
export const networkCode = 'NETWORK';

const unknown = {
  countyCode: null,
  county: null,
  skrGroup: null,
  skrGroupName: null,
  population: null,
  populationYear: null,
  landArea: null,
  latitude: null,
  longitude: null,
  neighbours: [],
};

/** What figures can be about without being a member. */
const references = (networkName: string): SeedArea[] => [
  { code: nationCode, slug: 'riket', name: 'Riket', kind: 'nation', ...unknown },
  { code: networkCode, slug: 'natverket', name: networkName, kind: 'network', ...unknown },
];

/** Municipalities, regions, members and populations, checked one by one and against each other. */
export function checkAreas(
  files: DataFiles,
  { networkName, thisYear, problems }: { networkName: string; thisYear: number; problems: Problem[] },
): CheckedAreas {
  const rowsOf = ({ file, rows }: CsvFile): Fields[] => rows.map((row) => fieldsOf(file, row, problems));
  const municipalities = rowsOf(files.municipalities);
  const regions = rowsOf(files.regions);
  refuseRepeated([...municipalities, ...regions], ['code']);
  refuseRepeated([...municipalities, ...regions], ['slug']);
  const codes = new Set(municipalities.map((row) => row.text('code')));
  const areas = [
    ...municipalities.map((row) => ({
      ...area(row, 'municipality', thisYear),
      skrGroup: row.required('skr_group'),
      skrGroupName: row.required('skr_group_name'),
      neighbours: neighboursOf(row, codes),
    })),
    ...regions.map((row) => area(row, 'region', thisYear)),
  ];
  const allCodes = new Set(areas.map(({ code }) => code));
  const years = { min: 1900, max: thisYear };

  const members = rowsOf(files.members);
  refuseRepeated(members, ['code']);
  const memberships = members.map((row) => {
    row.known('code', allCodes, 'the code of a municipality or region');
    const joinedYear = row.whole('joined_year', years);
    const leftYear = row.whole('left_year', years);
    if (joinedYear !== null && leftYear !== null && leftYear < joinedYear) {
      row.refuse('left_year', `a year not before ${joinedYear}, when the member joined`);
    }
    const lastSeenYear = row.whole('last_seen_year', years);
    return { code: row.text('code'), joinedYear, leftYear, lastSeenYear, note: row.optional('note') };
  });

  const inhabitants = rowsOf(files.populations);
  refuseRepeated(inhabitants, ['code', 'year']);
  const populations = inhabitants.map((row) => {
    row.known('code', allCodes, 'the code of a municipality or region');
    const year = row.requiredWhole('year', years) ?? 0;
    const population = row.requiredWhole('population', { min: 1, max: 100_000_000 }) ?? 0;
    return { code: row.text('code'), year, population, source: row.required('source') };
  });
  return { areas: [...areas, ...references(networkName)], memberships, populations };
}

function area(row: Fields, kind: 'municipality' | 'region', thisYear: number): SeedArea {
  const slug = row.required('slug');
  if (!/^\d{4}$/.test(row.text('code'))) row.refuse('code', 'four digits');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) row.refuse('slug', 'lower-case letters and digits, hyphens between');
  return {
    ...unknown,
    code: row.text('code'),
    slug,
    name: row.required('name'),
    kind,
    countyCode: row.required('county_code'),
    county: row.required('county'),
    population: row.whole('population', { min: 1, max: 100_000_000 }),
    populationYear: row.whole('population_year', { min: 1900, max: thisYear }),
    landArea: row.number('land_area_km2'),
    latitude: row.number('lat'),
    longitude: row.number('lon'),
  };
}

function neighboursOf(row: Fields, codes: ReadonlySet<string>): string[] {
  const neighbours = row.text('neighbours').split(' ').filter(Boolean);
  const strangers = neighbours.filter((code) => !codes.has(code));
  if (strangers.length > 0) row.refuse('neighbours', `codes of municipalities; unknown: ${strangers.join(' ')}`);
  return neighbours;
}

/** Refuses every row whose key, made of these fields, has stood before, in this file or another. */
export function refuseRepeated(rows: readonly Fields[], key: readonly string[]): void {
  const seen = new Map<string, Fields>();
  for (const row of rows) {
    const text = key.map(row.text).join(' ');
    const before = seen.get(text);
    if (before) row.refuse(key.join(' '), `not what stands at ${before.file}:${before.line} already`, text);
    else seen.set(text, row);
  }
}
