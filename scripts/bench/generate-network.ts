import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { paths } from '@ratthall/api/config';
import { openDatabase } from '@ratthall/api/db/database';
import { sqliteTables } from '@ratthall/api/db/schema.sqlite';
import { createRandom, type Random } from '@ratthall/api/demo/random';
import type { Indicator, IndicatorSet, Source } from '@ratthall/domain/indicator';
import { missingReasons } from '@ratthall/domain/observation';
import Client from 'better-sqlite3';

export type GeneratedNetwork = {
  members: number;
  indicators: number;
  years: number;
  rows: number;
  seconds: number;
  bytes: number;
};

/** The codes of members have four digits, and 0000 is the nation. */
export const mostMembers = 9_999;

const firstYear = 1996;
const years = 30;
const nation = '0000';
const createdAt = '2026-01-01T00:00:00.000Z';
const origin = 'load' as const;

export const memberCode = (number: number): string => String(number).padStart(4, '0');

/**
 * Writes an invented network into a new SQLite file with the tables of the product: the real catalogue of indicators,
 * and for each member and year a figure with a trend and noise; one in ten is missing. Always the same for a size.
 */
export async function generateNetwork(file: string, members: number): Promise<GeneratedNetwork> {
  const start = performance.now();
  const indicators = catalogue<Indicator>('indicators').toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await writeReferences(file, members);
  const rows = await writeValues(file, members, indicators);
  const seconds = (performance.now() - start) / 1000;
  return { members, indicators: indicators.length, years, rows, seconds, bytes: statSync(file).size };
}

function catalogue<T>(name: string): T[] {
  return JSON.parse(readFileSync(join(paths.data, `${name}.json`), 'utf8')) as T[];
}

async function writeReferences(file: string, members: number): Promise<void> {
  const random = createRandom(members);
  const codes = Array.from({ length: members }, (_, i) => memberCode(i + 1));
  const areas = [nation, 'NETWORK', ...codes].map((code) => anArea(code, random));
  const database = await openDatabase({ engine: 'sqlite', file });
  const { tables } = database;
  await database.atomically((write) => [
    ...inParts(areas).map((part) => write.insert(tables.areas).values(part)),
    ...inParts(codes).map((part) => write.insert(tables.memberships).values(part.map((code) => ({ code, origin })))),
    ...inParts(populationsOf(areas)).map((part) => write.insert(tables.populations).values(part)),
    write.insert(tables.sources).values(documents(catalogue<Source>('sources'))),
    write.insert(tables.indicators).values(documents(catalogue<Indicator>('indicators'))),
    write.insert(tables.indicatorSets).values(documents(catalogue<IndicatorSet>('indicator-sets'))),
    write.insert(tables.dataVersions).values({ number: 1, createdAt, cause: 'benchmark' }),
  ]);
  await database.close();
}

function documents<T extends { id: string }>(entries: readonly T[]) {
  return entries.map((document, position) => ({ id: document.id, position, document, origin }));
}

function anArea(code: string, random: Random): typeof sqliteTables.areas.$inferInsert {
  if (code === nation) return { code, slug: 'riket', name: 'Riket', kind: 'nation', neighbours: [], origin };
  if (code === 'NETWORK')
    return { code, slug: 'natverket', name: 'Nätverket', kind: 'network', neighbours: [], origin };
  const county = 1 + Math.floor(random.unit() * 21);
  const group = Math.floor(random.unit() * 9);
  return {
    code,
    slug: `kommun-${code}`,
    name: `Kommun ${code}`,
    kind: 'municipality',
    countyCode: String(county).padStart(2, '0'),
    county: `Län ${county}`,
    skrGroup: 'ABBBBCCCC'.charAt(group) + String(group + 1),
    skrGroupName: `Grupp ${group + 1}`,
    population: Math.round(2_500 + 15_000 * Math.exp(random.normal())),
    populationYear: 2024,
    landArea: Math.round(100 + 5_000 * random.unit()),
    latitude: 55 + 14 * random.unit(),
    longitude: 11 + 12 * random.unit(),
    neighbours: [],
    origin,
  };
}

/** What each member's population was ten years before, so that its growth is known. */
function populationsOf(areas: readonly (typeof sqliteTables.areas.$inferInsert)[]) {
  const random = createRandom(areas.length);
  return areas.flatMap(({ code, population }) =>
    population === null || population === undefined
      ? []
      : { code, year: 2014, population: Math.round(population / (1 + 0.08 * random.normal())), source: 'none', origin },
  );
}

function* figuresOf(code: string, indicator: Indicator, random: Random) {
  const { limits, decimals, definitions } = indicator;
  const low = limits.min ?? 0;
  const range = (limits.max ?? low + 100) - low;
  const base = low + range * (0.1 + 0.5 * random.unit());
  const yearly = range * 0.006 * random.normal();
  const noise = range * 0.04 * random.unit();
  const precision = 10 ** (decimals + 1);
  for (let year = firstYear; year < firstYear + years; year++) {
    const raw = base + yearly * (year - firstYear) + noise * random.normal();
    const value = Math.round(Math.min(Math.max(raw, low), low + range) * precision) / precision;
    const definition = definitions.findLast(({ validFrom }) => validFrom <= year) ?? definitions[0];
    const chance = random.unit();
    // Half of what is missing has a row that says so, half has none.
    if (chance < 0.05) continue;
    const reason = missingReasons[Math.floor((chance - 0.05) * 20 * missingReasons.length)];
    const isMissing = chance < 0.1 && reason !== undefined;
    yield {
      area: code,
      year,
      value: isMissing ? null : value,
      missing: isMissing ? reason : null,
      version: definition?.version ?? 1,
    };
  }
}

/** Millions of rows: prepared once and written in the order of the key, since building a statement for each takes minutes. */
async function writeValues(file: string, members: number, indicators: readonly Indicator[]): Promise<number> {
  const t = sqliteTables.valueRevisions;
  const columns = [
    t.indicator,
    t.source,
    t.area,
    t.year,
    t.revision,
    t.value,
    t.missing,
    t.definitionVersion,
    t.flags,
    t.origin,
    t.createdAt,
    t.status,
  ];
  const names = columns.map(({ name }) => name).join(', ');
  const client = new Client(file);
  client.pragma('synchronous = OFF');
  const insert = client.prepare(`insert into value_revisions (${names}) values (${columns.map(() => '?').join(', ')})`);
  let rows = 0;
  const random = createRandom(members + 1);
  const writeIndicator = client.transaction((indicator: Indicator) => {
    for (let number = 0; number <= members; number++) {
      for (const { area, year, value, missing, version } of figuresOf(memberCode(number), indicator, random)) {
        const flags = '[]';
        insert.run(
          indicator.id,
          indicator.shownSource,
          area,
          year,
          1,
          value,
          missing,
          version,
          flags,
          origin,
          createdAt,
          'approved',
        );
        rows++;
      }
    }
  });
  for (const indicator of indicators) {
    writeIndicator(indicator);
    // Otherwise Ctrl-C would not be heard before the end.
    await others();
  }
  client.close();
  return rows;
}

function inParts<T>(all: readonly T[]): T[][] {
  const perStatement = 500;
  return Array.from({ length: Math.ceil(all.length / perStatement) }, (_, i) =>
    all.slice(i * perStatement, (i + 1) * perStatement),
  );
}
