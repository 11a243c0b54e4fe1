import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { createGrid, observationsOf, putObservation, type Dataset, type Grid } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Area } from '@ratthall/domain/membership';
import type { Observation } from '@ratthall/domain/observation';
import { shownGrids } from './read-dataset.ts';

/** What a dataset and its JSON have in common. */
type Plain = Omit<Dataset, 'indicators' | 'areas' | 'grids' | 'shown' | 'editions' | 'withdrawals' | 'corrections'>;

type FrozenSeries = {
  indicator: string;
  source: string;
  firstYear: number;
  years: number;
  rows: [string, Observation][];
};

/** A dataset as it is kept with an edition. `format` is raised when what follows means something else. */
export type FrozenDataset = Plain & {
  format: 1;
  indicators: Indicator[];
  /** Those that are no members: the nation and the network. */
  references: Area[];
  series: FrozenSeries[];
};

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** All that is public at a data version, so that `thaw` gives a dataset which answers everything in the same way. */
export function freeze(dataset: Dataset): FrozenDataset {
  const { version, updatedAt, network, sets, sources, groups, memberTargets, examples } = dataset;
  const { indicators, areas, members, grids } = dataset;
  const own = new Set(members.map(({ code }) => code));
  return {
    format: 1,
    version,
    updatedAt,
    network,
    sets,
    sources,
    groups,
    memberTargets,
    examples,
    members,
    indicators: [...indicators.values()],
    references: [...areas.values()].filter(({ code }) => !own.has(code)),
    series: [...grids].flatMap(([indicator, bySource]) =>
      [...bySource.values()].map((grid) => ({
        indicator,
        source: grid.source,
        firstYear: grid.firstYear,
        years: grid.years,
        rows: rowsOf(grid),
      })),
    ),
  };
}

function rowsOf(grid: Grid): [string, Observation][] {
  return [...grid.rows.keys()].flatMap((area) =>
    observationsOf(grid, area)
      .filter(({ definitionVersion }) => definitionVersion !== null)
      .map((row): [string, Observation] => [area, row]),
  );
}

/** The dataset that was frozen. What has been published since is not part of it. */
export function thaw(frozen: FrozenDataset): Dataset {
  const { indicators, references, series, network, sets, sources, groups, memberTargets, examples } = frozen;
  const areas = [...frozen.members, ...references];
  const members = new Set(frozen.members.map(({ code }) => code));
  const grids = new Map<string, Map<string, Grid>>(indicators.map(({ id }) => [id, new Map()]));
  for (const { indicator, source, firstYear, years, rows } of series) {
    const codes = areas.map(({ code }) => code);
    const grid = createGrid(source, codes, firstYear, firstYear + years - 1);
    for (const [area, row] of rows) putObservation(grid, area, row, members.has(area));
    grids.get(indicator)?.set(source, grid);
  }
  return {
    version: frozen.version,
    updatedAt: frozen.updatedAt,
    network,
    sets,
    sources,
    groups,
    memberTargets,
    examples,
    members: frozen.members,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    areas: new Map(areas.map((area) => [area.code, area])),
    grids,
    shown: shownGrids(indicators, grids),
    editions: [],
    withdrawals: [],
    corrections: [],
  };
}

/** Anything that JSON can hold, as it is kept in the database. */
export async function toBytes(content: unknown): Promise<Buffer> {
  return packed(JSON.stringify(content));
}

export async function fromBytes<T>(bytes: Buffer): Promise<T> {
  return JSON.parse((await unpacked(bytes)).toString()) as T;
}
