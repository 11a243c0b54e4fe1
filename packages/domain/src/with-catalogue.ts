import type { Dataset, Grid } from './dataset.ts';
import { followedVersion } from './followed-version.ts';
import type { DefinitionVersion, Indicator, MemberTarget } from './indicator.ts';

/**
 * The dataset as it would be with another description of an indicator: figures follow the definition versions that hold
 * then. No value is touched, and the dataset itself stays as it is.
 */
export function withIndicator(dataset: Dataset, indicator: Indicator): Dataset {
  const before = dataset.indicators.get(indicator.id)?.definitions ?? indicator.definitions;
  const indicators = new Map(dataset.indicators).set(indicator.id, indicator);
  const change = { before, after: indicator.definitions };
  const bySource = [...(dataset.grids.get(indicator.id) ?? [])];
  const grids = new Map(dataset.grids).set(
    indicator.id,
    new Map(bySource.map(([source, grid]) => [source, withVersions(grid, change)])),
  );
  const old = dataset.shown.get(indicator.id);
  const shown = old ? new Map(dataset.shown).set(indicator.id, withVersions(old, change)) : dataset.shown;
  return { ...dataset, indicators, grids, shown };
}

type Change = { before: readonly DefinitionVersion[]; after: readonly DefinitionVersion[] };

function withVersions(grid: Grid, { before, after }: Change): Grid {
  const versions = grid.versions.slice();
  for (let cell = 0; cell < versions.length; cell++) {
    if (grid.states[cell] === 0) continue;
    const year = grid.firstYear + (cell % grid.years);
    versions[cell] = followedVersion({ year, version: versions[cell]! }, before, after);
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
