import { cellOf, observationOf, type Grid } from './dataset.ts';
import type { Flag, MissingReason, Observation } from './observation.ts';

/**
 * What happened to a shown figure between two editions. `added`: a value where there was none · `revised`: another value ·
 * `removed`: no value any more, with the reason · `reason`: still none, for another reason · `relabelled`: the same value,
 * but by another definition version, from another source, or with other flags or another footnote.
 */
export const figureChangeKinds = ['revised', 'removed', 'reason', 'relabelled', 'added'] as const;

export type FigureChangeKind = (typeof figureChangeKinds)[number];

/** A figure as it is shown in an edition. Where nobody has said anything of it, it is `not-reported`, from no source. */
export type ShownFigure = {
  value: number | null;
  missing: MissingReason | null;
  definitionVersion: number | null;
  source: string | null;
  flags: readonly Flag[];
  note: string | null;
};

export type FigureChange = {
  kind: FigureChangeKind;
  area: string;
  year: number;
  before: ShownFigure;
  after: ShownFigure;
};

/**
 * Every shown figure of an indicator that is another in the later edition, each once: by area, then year. A year that nobody
 * has spoken of and one in which a member is silent are alike: no figure was there, so that none has been taken away.
 */
export function* figureChanges(before: Grid | undefined, after: Grid | undefined): Generator<FigureChange> {
  const areas = new Set([...(after?.rows.keys() ?? []), ...(before?.rows.keys() ?? [])]);
  const [first, last] = yearsOf(before, after);
  for (const area of areas) {
    for (let year = first; year <= last; year++) {
      const [old, now] = [statedCell(before, area, year), statedCell(after, area, year)];
      if ((old < 0 && now < 0) || isUntouched(before, old, after, now)) continue;
      const change = changeOf(figureIn(before, area, year), figureIn(after, area, year));
      if (change !== null) yield { ...change, area, year };
    }
  }
}

function yearsOf(...grids: readonly (Grid | undefined)[]): [number, number] {
  const known = grids.filter((grid) => grid !== undefined);
  return [
    Math.min(...known.map(({ firstYear }) => firstYear)),
    Math.max(...known.map(({ firstYear, years }) => firstYear + years - 1)),
  ];
}

/** The cell of a figure that somebody has said something of; −1 for any other. */
function statedCell(grid: Grid | undefined, area: string, year: number): number {
  const cell = grid ? cellOf(grid, area, year) : -1;
  return cell >= 0 && grid!.states[cell] !== 0 ? cell : -1;
}

/** Most figures are: found without making anything of them. */
function isUntouched(before: Grid | undefined, old: number, after: Grid | undefined, now: number): boolean {
  if (!before || !after || old < 0 || now < 0) return false;
  return (
    before.states[old] === after.states[now] &&
    Object.is(before.values[old], after.values[now]) &&
    before.versions[old] === after.versions[now] &&
    before.flags[old] === after.flags[now] &&
    (before.sources.get(old) ?? before.source) === (after.sources.get(now) ?? after.source) &&
    before.remarks.get(old)?.note === after.remarks.get(now)?.note
  );
}

function figureIn(grid: Grid | undefined, area: string, year: number): ShownFigure {
  const found: Observation | null = grid ? observationOf(grid, area, year) : null;
  if (found === null) return nothing;
  const { value, missing, definitionVersion, source, flags, note } = found;
  return { value, missing, definitionVersion, source, flags, note: note ?? null };
}

const nothing: ShownFigure = {
  value: null,
  missing: 'not-reported',
  definitionVersion: null,
  source: null,
  flags: [],
  note: null,
};

function changeOf(before: ShownFigure, after: ShownFigure): Pick<FigureChange, 'kind' | 'before' | 'after'> | null {
  const kind = kindOf(before, after);
  return kind === null ? null : { kind, before, after };
}

function kindOf(before: ShownFigure, after: ShownFigure): FigureChangeKind | null {
  if (before.value === null && after.value === null) return before.missing === after.missing ? null : 'reason';
  if (before.value === null) return 'added';
  if (after.value === null) return 'removed';
  if (before.value !== after.value) return 'revised';
  const isSame =
    before.definitionVersion === after.definitionVersion &&
    before.source === after.source &&
    before.flags.join() === after.flags.join() &&
    before.note === after.note;
  return isSame ? null : 'relabelled';
}

export type FigureCounts = Record<FigureChangeKind, number>;

export function noFigureChanges(): FigureCounts {
  return { added: 0, revised: 0, removed: 0, reason: 0, relabelled: 0 };
}
