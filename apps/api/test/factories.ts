import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Indicator } from '@ratthall/domain/indicator';
import { onTestFinished } from 'vitest';

const text = (sv: string) => ({ sv, en: sv });

export function anIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'waste',
    name: text('Avfall'),
    description: text('Avfall per person'),
    unit: 'kg/person',
    unitName: text('kg per person'),
    decimals: 0,
    polarity: 'lower',
    criteria: [2],
    goals: [12],
    appliesTo: ['municipality', 'region'],
    reportedBy: 'central',
    inputs: [],
    factor: 1,
    scopes: [],
    sumOf: [],
    limits: { min: 200, max: 900, hardMin: 0, hardMax: null },
    scale: 'linear',
    shownSource: 'official',
    kolada: null,
    definitions: [{ version: 1, validFrom: 2000, change: 'first', reason: text('Den första'), classes: null }],
    targets: [],
    ...changes,
  };
}

const valueColumns = {
  indicator: 'waste',
  area: '0001',
  year: '2020',
  revision: '1',
  value: '400',
  unit: 'kg/person',
  missing: '',
  definition: '1',
  source: 'official',
  flags: '',
  numerator: '',
  denominator: '',
  note: '',
  reference: '',
};

export type ValueFields = Partial<typeof valueColumns>;

/** A file of values; what is not said of a row is as in `valueColumns`. */
export function aValueFile(...rows: ValueFields[]): string {
  const lines = rows.map((row) => Object.values({ ...valueColumns, ...row }).join());
  return [Object.keys(valueColumns).join(), ...lines, ''].join('\n');
}

const source = (id: string) => ({
  id,
  name: text(id),
  publisher: id,
  url: null,
  citation: text(id),
  derived: false,
  note: text(id),
});

const municipality = (code: string, slug: string, name: string) =>
  `${code},${slug},${name},01,Första länet,1000,2020,10.5,A1,Storstäder,59.1,18.1,`;

const files: Record<string, string> = {
  'network.json': JSON.stringify({ id: 'first', name: text('Första nätverket'), isFictional: false }),
  'indicators.json': JSON.stringify(
    [anIndicator(), anIndicator({ id: 'sludge', appliesTo: ['municipality'] })],
    null,
    2,
  ),
  'indicator-sets.json': JSON.stringify(
    [
      {
        id: 'first',
        name: text('Första'),
        description: text('Första'),
        adopted: 2002,
        revised: null,
        isDefault: true,
        entries: [
          { indicator: 'waste', number: '1', complements: null },
          { indicator: 'sludge', number: '2', complements: null },
        ],
      },
    ],
    null,
    2,
  ),
  'sources.json': JSON.stringify([source('official'), source('own'), source('member')], null, 2),
  'fees.json': '[]',
  'groups.json': '[]',
  'member-targets.json': '[]',
  'examples.json': '[]',
  'municipalities.csv': [
    'code,slug,name,county_code,county,population,population_year,land_area_km2,skr_group,skr_group_name,lat,lon,neighbours',
    municipality('0101', 'ostby', 'Östby'),
    municipality('0102', 'alby', 'Alby'),
    municipality('0103', 'angby', 'Ängby'),
    '',
  ].join('\n'),
  'regions.csv': [
    'code,slug,name,county_code,county,population,population_year,land_area_km2,lat,lon',
    '0001,region-forst,Region Först,01,Första länet,3000,2020,31.5,59.1,18.1',
    '',
  ].join('\n'),
  'members.csv': 'code,joined_year,left_year,last_seen_year,note\n0001,,,,\n0101,1999,,,\n0102,,2015,,\n',
  'population.csv': 'code,year,population,source\n0101,2020,1000,scb\n',
  'values/official.csv': aValueFile(
    { area: '0101' },
    { area: '0102', value: '', missing: 'declined' },
    { area: '0001' },
  ),
};

/** A folder of small data files, all in order except for what is given. It is gone when the test has finished. */
export function aDataFolder(changes: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'ratthall-data-'));
  for (const [name, content] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
