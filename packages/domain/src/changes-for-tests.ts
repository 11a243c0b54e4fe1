import { createGrid, putObservation, type Grid } from './dataset.ts';
import type { DefinitionVersion } from './indicator.ts';
import type { MissingReason, Observation } from './observation.ts';

type Cell = number | MissingReason | (Partial<Observation> & { value: number });

/** A grid out of `{ area: { year: value, or why there is none } }`. */
export function aGridOf(cells: Record<string, Record<number, Cell>>, source = 'official'): Grid {
  const years = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  const grid = createGrid(source, Object.keys(cells), Math.min(2020, ...years), Math.max(2020, ...years));
  for (const [area, row] of Object.entries(cells)) {
    for (const [year, cell] of Object.entries(row))
      putObservation(grid, area, observation(Number(year), cell, source), true);
  }
  return grid;
}

function observation(year: number, cell: Cell, source: string): Observation {
  const known = typeof cell === 'object' ? cell : {};
  return {
    year,
    value: typeof cell === 'number' ? cell : null,
    missing: typeof cell === 'string' ? cell : null,
    definitionVersion: 1,
    source,
    reference: null,
    flags: [],
    ...known,
  };
}

const reason = { sv: '', en: '' };

export const firstDefinition: DefinitionVersion = {
  version: 1,
  validFrom: 2000,
  change: 'first',
  reason,
  classes: null,
};

export const breakIn = (validFrom: number): DefinitionVersion => ({
  version: 2,
  validFrom,
  change: 'break',
  reason,
  classes: null,
});
