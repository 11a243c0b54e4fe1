import { setImmediate as others } from 'node:timers/promises';
import { cellOf, createGrid, putObservation, type Dataset, type Grid } from '@ratthall/domain/dataset';
import type { DraftSet, Indicator, IndicatorSet, MemberTarget, Source } from '@ratthall/domain/indicator';
import type { GoodExample } from '@ratthall/domain/lessons';
import type { Area, Member, Network } from '@ratthall/domain/membership';
import { remarkOf, type Flag } from '@ratthall/domain/observation';
import { ownSource, shownOver } from '@ratthall/domain/own-figures';
import type { NamedGroup } from '@ratthall/domain/peers';
import type { DatasetRepository, RevisionRow, SeriesRange } from './dataset.repository.ts';

const attempts = 5;
const yearsOfChange = 10;

/** Reads a whole dataset. Should the data move meanwhile, what has been read is dropped and read anew. */
export async function readDataset(repository: DatasetRepository): Promise<Dataset> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const before = await repository.version();
    const content = await readContent(repository);
    const after = await repository.version();
    if (before.number === after.number) {
      return { version: String(before.number), updatedAt: before.createdAt, ...content };
    }
  }
  throw new Error(`The data moved ${attempts} times while it was read`);
}

async function readContent(repository: DatasetRepository): Promise<Omit<Dataset, 'version' | 'updatedAt'>> {
  const { members, areas } = await readAreas(repository);
  const indicators = await repository.documents<Indicator>('indicators');
  const memberCodes = new Set(members.map(({ code }) => code));
  const grids = new Map<string, Map<string, Grid>>(indicators.map(({ id }) => [id, new Map()]));
  for (const series of await repository.series()) {
    const grid = await readGrid(repository, series, { codes: [...areas.keys()], memberCodes });
    grids.get(series.indicator)?.set(series.source, grid);
  }
  for (const { member, indicator, year, ...told } of await repository.ownCircumstances()) {
    const own = grids.get(indicator)?.get(ownSource);
    const cell = own ? cellOf(own, member, year) : -1;
    // Where the member has no figure of its own, what it said of one is not told either.
    if (own && cell >= 0 && own.states[cell] !== 0) {
      own.remarks.set(cell, { ...own.remarks.get(cell), ...remarkOf(told) });
    }
  }
  const [stored] = await repository.documents<Network>('networks');
  return {
    network: stored ? publicPartOf(stored) : namedLike(areas.get('NETWORK')),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    sets: (await repository.documents<IndicatorSet | DraftSet>('indicatorSets')).filter((set) => !('isDraft' in set)),
    sources: await repository.documents<Source>('sources'),
    groups: await repository.documents<NamedGroup>('namedGroups'),
    memberTargets: await repository.documents<MemberTarget>('memberTargets'),
    examples: await repository.documents<GoodExample>('examples'),
    ...(await repository.publications()),
    members,
    areas,
    grids,
    shown: shownGrids(indicators, grids),
  };
}

/** What is kept with the network besides, such as the fees of its members, is the secretariat's. */
function publicPartOf({ id, name, isFictional }: Network): Network {
  return { id, name, isFictional };
}

/** A database from before networks were data has one all the same, which figures are about. */
function namedLike(area: Area | undefined): Network {
  const name = area?.name ?? '';
  return { id: 'network', name: { sv: name, en: name }, isFictional: false };
}

/** A grid is only copied where members have reported something themselves. */
export function shownGrids(
  indicators: readonly Indicator[],
  grids: ReadonlyMap<string, ReadonlyMap<string, Grid>>,
): Map<string, Grid> {
  const shown = new Map<string, Grid>();
  for (const { id, shownSource } of indicators) {
    const bySource = grids.get(id);
    const grid = shownOver(bySource?.get(shownSource), bySource?.get(ownSource));
    if (grid) shown.set(id, grid);
  }
  return shown;
}

async function readAreas(repository: DatasetRepository): Promise<{ members: Member[]; areas: Map<string, Area> }> {
  const memberships = new Map((await repository.memberships()).map((membership) => [membership.code, membership]));
  const members: Member[] = [];
  const references: Area[] = [];
  const rows = await repository.populations();
  const populations = new Map(rows.map(({ code, year, population }) => [`${code} ${year}`, population]));
  const newest = newestPopulations(rows);
  for (const { origin: _, ...stored } of await repository.areas()) {
    const latest = newest.get(stored.code);
    const present = latest && latest.populationYear >= (stored.populationYear ?? 0) ? { ...stored, ...latest } : stored;
    const area = { ...present, populationChange: populationChangeOf(present, populations) };
    const membership = memberships.get(area.code);
    if (area.kind === 'nation' || area.kind === 'network') references.push(area);
    else if (membership) {
      members.push({ ...area, kind: area.kind, joinedYear: membership.joinedYear, leftYear: membership.leftYear });
    }
  }
  const swedish = new Intl.Collator('sv');
  members.sort((a, b) => swedish.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
  return { members, areas: new Map([...members, ...references].map((area) => [area.code, area])) };
}

/** The last year that there is a population of: where one is added or corrected, all that is said of it follows. */
function newestPopulations(
  rows: readonly { code: string; year: number; population: number }[],
): Map<string, { population: number; populationYear: number }> {
  const newest = new Map<string, { population: number; populationYear: number }>();
  for (const { code, year, population } of rows) {
    if (year > (newest.get(code)?.populationYear ?? 0)) newest.set(code, { population, populationYear: year });
  }
  return newest;
}

function populationChangeOf(
  { code, population, populationYear }: Pick<Area, 'code' | 'population' | 'populationYear'>,
  populations: ReadonlyMap<string, number>,
): number | null {
  const before = populationYear === null ? undefined : populations.get(`${code} ${populationYear - yearsOfChange}`);
  return population === null || before === undefined ? null : population / before - 1;
}

type Areas = { codes: readonly string[]; memberCodes: ReadonlySet<string> };

async function readGrid(repository: DatasetRepository, series: SeriesRange, areas: Areas): Promise<Grid> {
  const grid = createGrid(series.source, areas.codes, series.firstYear, series.lastYear);
  // Revisions come in order, so that a row is the newest when the next one is about something else.
  let newest: RevisionRow | undefined;
  const put = () => newest && putRow(grid, newest, areas.memberCodes);
  for await (const batch of repository.revisions(series)) {
    for (const row of batch) {
      if (newest?.[0] !== row[0] || newest[1] !== row[1]) put();
      newest = row;
    }
    // Requests are answered from the dataset before this one, and should not have to wait for it.
    await others();
  }
  put();
  return grid;
}

function putRow(grid: Grid, row: RevisionRow, members: ReadonlySet<string>): void {
  const [area, year, , value, missing, definitionVersion, flags, reference, status, numerator, denominator, note] = row;
  if (status === 'withdrawn') return;
  const observation = {
    year,
    value,
    missing,
    definitionVersion,
    source: grid.source,
    reference,
    flags: decoded(flags),
    ...remarkOf({ numerator, denominator, note }),
  };
  putObservation(grid, area, observation, members.has(area));
}

const noFlags: Flag[] = [];

function decoded(flags: string | Flag[]): Flag[] {
  return flags === '[]' ? noFlags : typeof flags === 'string' ? (JSON.parse(flags) as Flag[]) : flags;
}
