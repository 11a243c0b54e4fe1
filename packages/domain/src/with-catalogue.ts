import type { Dataset, Grid } from './dataset.ts';
import { followedVersion } from './followed-version.ts';
import type { DefinitionVersion, Indicator, MemberTarget } from './indicator.ts';
import { ownSource, shownOver } from './own-figures.ts';

/** A figure: which definition versions it has followed before is asked by it. */
export type Figure = { source: string; area: string; year: number };

/** The definition versions that a figure has followed before, the newest first. */
export type Earlier = (figure: Figure) => readonly number[];

/**
 * The dataset as it would be with another description of an indicator: figures follow the definition versions that hold
 * then. No value is touched, and the dataset itself stays as it is. `earlier` is needed where a version is taken back.
 */
export function withIndicator(dataset: Dataset, indicator: Indicator, earlier: Earlier = () => []): Dataset {
  const before = dataset.indicators.get(indicator.id)?.definitions ?? indicator.definitions;
  const indicators = new Map(dataset.indicators).set(indicator.id, indicator);
  const change = { before, after: indicator.definitions, earlier };
  const bySource = [...(dataset.grids.get(indicator.id) ?? [])];
  const relabelled = new Map(bySource.map(([source, grid]) => [source, withVersions(grid, change)]));
  const grids = new Map(dataset.grids).set(indicator.id, relabelled);
  const visible = shownOver(relabelled.get(indicator.shownSource), relabelled.get(ownSource));
  const shown = visible ? new Map(dataset.shown).set(indicator.id, visible) : dataset.shown;
  return { ...dataset, indicators, grids, shown };
}

/** Whether a version that held before is no longer there as it was, so that its figures go back to an earlier one. */
export function isTakenBack(before: readonly DefinitionVersion[], after: readonly DefinitionVersion[]): boolean {
  const isKept = (old: DefinitionVersion) =>
    after.some(({ version, validFrom }) => version === old.version && validFrom === old.validFrom);
  return !before.every(isKept);
}

type Change = { before: readonly DefinitionVersion[]; after: readonly DefinitionVersion[]; earlier: Earlier };

function withVersions(grid: Grid, { before, after, earlier }: Change): Grid {
  const versions = grid.versions.slice();
  for (const [area, row] of grid.rows) {
    for (let column = 0; column < grid.years; column++) {
      const cell = row * grid.years + column;
      if (grid.states[cell] === 0) continue;
      const year = grid.firstYear + column;
      const followed = { year, version: versions[cell]!, earlier: earlier({ source: grid.source, area, year }) };
      versions[cell] = followedVersion(followed, before, after);
    }
  }
  return { ...grid, versions };
}

/** The dataset as it would be with a member's target, in the place of an older one of the same id. */
export function withMemberTarget(dataset: Dataset, target: MemberTarget): Dataset {
  const isThere = dataset.memberTargets.some(({ id }) => id === target.id);
  const memberTargets = isThere
    ? dataset.memberTargets.map((one) => (one.id === target.id ? target : one))
    : [...dataset.memberTargets, target];
  return { ...dataset, memberTargets };
}
