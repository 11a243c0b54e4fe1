import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator, Source } from '@ratthall/domain/indicator';
import { paths } from '#config.ts';
import { csvLine } from '#values/csv-line.ts';
import { figuresOf, rounded, type Figure, type Setting } from './figures.ts';
import { counties, municipalities, municipalityGroups, neighboursOf, places, slugOf, type Place } from './places.ts';
import { createRandom } from './random.ts';
import { examples, fees, groups, memberTargets, network, source } from './told.ts';

const firstPopulationYear = 2000;

type Wanted = {
  seed?: number;
  /** The year that is being reported. */
  year: number;
  /** The last year that there are any figures of, where not all there are are wanted. */
  upTo?: number;
};

/**
 * Writes an invented network as a folder of data files, of the same form as data/. Histories end with the year before the
 * one that is being reported, of which there are central figures only. The same seed and years always give the same files.
 */
export function writeDemoData(folder: string, { seed = 1, year, upTo = year }: Wanted): void {
  const setting: Setting = { seed, lastYear: year - 1, populationOf: populationIn(seed, year) };
  const indicators = realDocuments<Indicator>('indicators').map((indicator) => ({
    ...indicator,
    shownSource: source.id,
    kolada: null,
  }));
  mkdirSync(join(folder, 'values'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const json = (name: string, content: unknown) => write(name, `${JSON.stringify(content, null, 2)}\n`);
  const csv = (name: string, header: string, rows: (string | number | null)[][]) =>
    write(name, [header.split(','), ...rows].map((row) => line(row)).join(''));

  cpSync(join(paths.data, 'indicator-sets.json'), join(folder, 'indicator-sets.json'));
  json('network.json', network);
  json('fees.json', fees);
  json('indicators.json', indicators);
  json('sources.json', [...realDocuments<Source>('sources'), source]);
  json('groups.json', groups);
  json('member-targets.json', memberTargets);
  json('examples.json', examples);

  const area = (place: Place) => [
    place.code,
    slugOf(place.name),
    place.name,
    place.county,
    counties[place.county] ?? '',
    setting.populationOf(place, year),
    year,
    place.area,
  ];
  const position = ({ latitude, longitude }: Place) => [latitude, longitude];
  csv(
    'municipalities.csv',
    'code,slug,name,county_code,county,population,population_year,land_area_km2,skr_group,skr_group_name,lat,lon,neighbours',
    municipalities.map((place) => [
      ...area(place),
      place.group,
      municipalityGroups[place.group],
      ...position(place),
      neighboursOf(place).join(' '),
    ]),
  );
  csv(
    'regions.csv',
    'code,slug,name,county_code,county,population,population_year,land_area_km2,lat,lon',
    places.filter(({ kind }) => kind === 'region').map((place) => [...area(place), ...position(place)]),
  );
  csv(
    'members.csv',
    'code,joined_year,left_year,last_seen_year,note',
    places.map(({ code, joined, left }) => [code, joined, left, null, null]),
  );
  const years = Array.from({ length: year - firstPopulationYear + 1 }, (_, i) => firstPopulationYear + i);
  csv(
    'population.csv',
    'code,year,population,source',
    places.flatMap((place) => years.map((one) => [place.code, one, setting.populationOf(place, one), source.id])),
  );
  csv(
    'values/fictional.csv',
    'indicator,area,year,revision,value,unit,missing,definition,source,flags,numerator,denominator,note,reference',
    indicators.flatMap((indicator) =>
      places.flatMap((place) =>
        (indicator.id === 'ghg-total' ? totalsOf(place, indicators, setting) : figuresOf(place, indicator, setting))
          .filter((figure) => figure.year <= upTo)
          .map((figure) => rowOf(figure, indicator.unit)),
      ),
    ),
  );
}

function realDocuments<T>(name: string): T[] {
  return JSON.parse(readFileSync(join(paths.data, `${name}.json`), 'utf8')) as T[];
}

function line(row: readonly (string | number | null)[]): string {
  return csvLine(
    row.map((field) => String(field ?? '')),
    'standard',
  ).replace('\r\n', '\n');
}

/** Populations that grow or shrink a little unevenly, and end where the table says. Those of a region are sums. */
function populationIn(seed: number, lastYear: number): Setting['populationOf'] {
  const known = new Map<string, number>();
  for (const { code, population, growth } of municipalities) {
    const random = createRandom(seed + Number(code));
    let left = population;
    for (let year = lastYear; year >= firstPopulationYear; year--) {
      known.set(`${code} ${year}`, Math.round(left));
      left /= 1 + growth + 0.004 * random.normal();
    }
  }
  const of = (code: string, year: number) => known.get(`${code} ${Math.max(year, firstPopulationYear)}`) ?? 0;
  return ({ code, kind, county }, year) => {
    const parts = kind === 'region' ? municipalities.filter((one) => one.county === county) : [{ code }];
    return parts.reduce((sum, part) => sum + of(part.code, year), 0);
  };
}

/** All greenhouse gases: what is outside emissions trading and what is inside, in the years that have both. */
function totalsOf(place: Place, indicators: readonly Indicator[], setting: Setting): Figure[] {
  const [outside = [], inside = []] = ['ghg-outside-ets', 'ghg-ets'].map((id) => {
    const indicator = indicators.find((one) => one.id === id);
    return indicator ? figuresOf(place, indicator, setting) : [];
  });
  return outside.flatMap((figure) => {
    const other = inside.find(({ year }) => year === figure.year);
    if (figure.value === null || other?.value == null) return [];
    const value = rounded(figure.value + other.value, 3);
    return { ...figure, indicator: 'ghg-total', definition: 1, value, flags: [], note: '' };
  });
}

function rowOf(figure: Figure, unit: string): (string | number | null)[] {
  const { indicator, area, year, revision, value, missing, definition, flags, numerator, denominator, note } = figure;
  const parts = [numerator, denominator, note, null];
  return [indicator, area, year, revision, value, unit, missing, definition, source.id, flags.join(' '), ...parts];
}
