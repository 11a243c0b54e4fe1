import { cellOf, createGrid, observationOf, putObservation, type Dataset, type Grid } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Flag, Observation } from './observation.ts';
import { isSameAsShown } from './shown.ts';

/** One figure as it is to be: null where there is none any more. */
export type ChangedFigure = { member: string; year: number; figure: Observation | null };

/**
 * The dataset of an edition with one indicator as it has been corrected since: every figure that the edition has, as it is
 * today. What has come since, such as the figures of another year, is left out: the edition says nothing of it.
 */
export function asCorrected(edition: Dataset, today: Dataset, { id }: Pick<Indicator, 'id'>): Dataset {
  const then = edition.shown.get(id);
  const now = today.shown.get(id);
  if (!then || !now) return edition;
  const changed: ChangedFigure[] = [];
  const shift = then.firstYear - now.firstYear;
  for (const [member, row] of then.rows) {
    const start = now.rows.get(member);
    for (let column = 0; column < then.years; column++) {
      const cell = row * then.years + column;
      if (then.states[cell] === 0) continue;
      const at = column + shift;
      const isThere = start !== undefined && at >= 0 && at < now.years;
      if (isThere && isSameCell(then, cell, { grid: now, cell: start * now.years + at })) continue;
      const year = then.firstYear + column;
      changed.push({ member, year, figure: observationOf(now, member, year) });
    }
  }
  return withShown(edition, { id }, changed);
}

/** Written out because it is asked of every figure that an edition has. */
function isSameCell(then: Grid, cell: number, now: { grid: Grid; cell: number }): boolean {
  return (
    then.values[cell] === now.grid.values[now.cell] &&
    then.states[cell] === now.grid.states[now.cell] &&
    then.versions[cell] === now.grid.versions[now.cell] &&
    then.flags[cell] === now.grid.flags[now.cell]
  );
}

/** The dataset with other shown figures of an indicator. The dataset itself stays as it is. */
export function withShown(dataset: Dataset, { id }: Pick<Indicator, 'id'>, changed: readonly ChangedFigure[]): Dataset {
  const before = dataset.shown.get(id);
  if (!before || changed.length === 0) return dataset;
  const grid = createGrid(
    before.source,
    [...before.rows.keys()],
    before.firstYear,
    before.firstYear + before.years - 1,
  );
  for (const part of ['values', 'states', 'versions', 'flags', 'covered'] as const) grid[part].set(before[part]);
  for (const [cell, reference] of before.references) grid.references.set(cell, reference);
  for (const [cell, source] of before.sources) grid.sources.set(cell, source);
  for (const [cell, remark] of before.remarks) grid.remarks.set(cell, remark);
  const members = new Set(dataset.members.map(({ code }) => code));
  for (const { member, year, figure } of changed) put(grid, { member, year, figure }, members.has(member));
  return { ...dataset, shown: new Map(dataset.shown).set(id, grid) };
}

function put(grid: Grid, { member, year, figure }: ChangedFigure, isMember: boolean): void {
  const cell = cellOf(grid, member, year);
  if (cell < 0) return;
  if (isMember && grid.states[cell] === 1) grid.covered[year - grid.firstYear]!--;
  grid.states[cell] = 0;
  grid.references.delete(cell);
  grid.sources.delete(cell);
  grid.remarks.delete(cell);
  if (figure) putObservation(grid, member, figure, isMember);
}

/** Whether an edition says something of a figure: a value, or why there is none. */
export function isPublishedIn({ shown }: Pick<Dataset, 'shown'>, figure: Place): boolean {
  const grid = shown.get(figure.indicator);
  const cell = grid ? cellOf(grid, figure.member, figure.year) : -1;
  return cell >= 0 && grid!.states[cell] !== 0;
}

type Place = { indicator: string; member: string; year: number };

type Told = Pick<Observation, 'value' | 'missing'> & { definitionVersion?: number | null; flags?: readonly Flag[] };

/**
 * Whether a figure says something else than another, as both are shown: another value or reason, another definition, or
 * that it cannot be compared with those before.
 */
export function isOtherFigure(one: Told | null, other: Told | null, decimals: number): boolean {
  if (one === null || other === null) return one !== other;
  const telling = (flags: readonly Flag[] = []) => flags.filter((flag) => flag === 'break' || flag === 'unchanged');
  const isOtherValue =
    one.value === null || other.value === null
      ? one.value !== other.value
      : !isSameAsShown(one.value, other.value, decimals);
  return (
    isOtherValue ||
    one.missing !== other.missing ||
    (one.definitionVersion ?? null) !== (other.definitionVersion ?? null) ||
    telling(one.flags).join() !== telling(other.flags).join()
  );
}
