import { cellOf, createGrid, putObservation, type Dataset, type Grid } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

/** The source of what members report here themselves. */
export const ownSource = 'member';

/**
 * What is shown of an indicator: the figures of its shown source, and over them, cell by cell, those that members have
 * reported themselves. Both are kept; each figure says where it comes from. Both grids have the same areas in the same
 * order. Without own figures it is the grid itself.
 */
export function shownOver(base: Grid | undefined, own: Grid | undefined): Grid | undefined {
  if (!base || !own) return base ?? own;
  const shown = copyOf(base, { from: own.firstYear, to: own.firstYear + own.years - 1 });
  own.states.forEach((state, from) => {
    if (state === 0) return;
    const column = (from % own.years) + own.firstYear - shown.firstYear;
    const cell = Math.floor(from / own.years) * shown.years + column;
    shown.covered[column] = shown.covered[column]! + Number(state === 1) - Number(shown.states[cell] === 1);
    forget(shown, cell);
    for (const name of ['values', 'states', 'versions', 'flags'] as const) shown[name][cell] = own[name][from]!;
    shown.sources.set(cell, own.source);
    const remark = own.remarks.get(from);
    if (remark) shown.remarks.set(cell, remark);
  });
  return shown;
}

/** What a member has reported of an indicator and year; null where it has taken its own figure back. */
export type OwnFigure = { indicator: Indicator; year: number; figure: Observation | null };

/** The dataset as it would be with other own figures of one member. The dataset itself stays as it is. */
export function withOwnFigures(dataset: Dataset, member: string, figures: readonly OwnFigure[]): Dataset {
  const grids = new Map(dataset.grids);
  const shown = new Map(dataset.shown);
  for (const indicator of new Set(figures.map((own) => own.indicator))) {
    const bySource = new Map(grids.get(indicator.id));
    const wanted = figures.filter((own) => own.indicator === indicator);
    const own = withFigures(bySource.get(ownSource), wanted, { member, codes: [...dataset.areas.keys()] });
    bySource.set(ownSource, own);
    grids.set(indicator.id, bySource);
    shown.set(indicator.id, shownOver(bySource.get(indicator.shownSource), own)!);
  }
  return { ...dataset, grids, shown };
}

function withFigures(
  before: Grid | undefined,
  figures: readonly OwnFigure[],
  { member, codes }: { member: string; codes: readonly string[] },
): Grid {
  const years = figures.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const grid = before ? copyOf(before, { from, to }) : createGrid(ownSource, codes, from, to);
  for (const { year, figure } of figures) {
    const cell = cellOf(grid, member, year);
    if (cell < 0) continue;
    if (grid.states[cell] === 1) grid.covered[year - grid.firstYear]!--;
    grid.states[cell] = 0;
    forget(grid, cell);
    if (figure) putObservation(grid, member, figure, true);
  }
  return grid;
}

/** A copy that can be written in, with room for some more years. */
function copyOf(grid: Grid, { from, to }: { from: number; to: number }): Grid {
  const firstYear = Math.min(grid.firstYear, from);
  const lastYear = Math.max(grid.firstYear + grid.years - 1, to);
  const copy = createGrid(grid.source, [...grid.rows.keys()], firstYear, lastYear);
  const shift = grid.firstYear - firstYear;
  for (let row = 0; row < grid.rows.size; row++) {
    const [start, target] = [row * grid.years, row * copy.years + shift];
    for (const name of ['values', 'states', 'versions', 'flags'] as const)
      copy[name].set(grid[name].subarray(start, start + grid.years), target);
  }
  copy.covered.set(grid.covered, shift);
  for (const name of ['references', 'sources', 'remarks'] as const) {
    const kept = copy[name] as Map<number, unknown>;
    for (const [cell, value] of grid[name])
      kept.set(Math.floor(cell / grid.years) * copy.years + (cell % grid.years) + shift, value);
  }
  return copy;
}

function forget(grid: Grid, cell: number): void {
  grid.references.delete(cell);
  grid.sources.delete(cell);
  grid.remarks.delete(cell);
}
