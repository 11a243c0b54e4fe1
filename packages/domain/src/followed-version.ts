import type { DefinitionVersion } from './indicator.ts';
import { definitionOf } from './own-history.ts';

type Versions = readonly Pick<DefinitionVersion, 'version' | 'validFrom' | 'change'>[];

/** `earlier`: the versions that the figure has followed before, the newest first, where that is known. */
type Followed = { year: number; version: number; earlier?: readonly number[] };

/**
 * The definition version that a figure of a year follows once an indicator's definitions have become others. A new one
 * that came into force by then takes the figures over; one that can be compared with the one before takes only those
 * that can be compared with it. Where a version has been taken back, or begins later now, its figures follow what they
 * did before. Every other figure keeps the version that it was given.
 */
export function followedVersion({ year, version, earlier = [] }: Followed, before: Versions, after: Versions): number {
  const isSame = (one: Versions[number]) =>
    before.some((old) => old.version === one.version && old.validFrom === one.validFrom);
  const isKept = (followed: number) => after.some((one) => one.version === followed && isSame(one));
  const inForce = after.length > 0 ? definitionOf(after, year) : version;
  const followed = [version, ...earlier].find(isKept) ?? inForce;
  const overtaking = after.filter(
    (one) => !isSame(one) && one.validFrom <= year && one.version > followed && takesOver(one, followed, after),
  );
  return overtaking.at(-1)?.version ?? followed;
}

/** A break takes all; any other takes what no break lies between. */
function takesOver({ version, change }: Versions[number], followed: number, definitions: Versions): boolean {
  const isBetween = (one: Versions[number]) => one.version > followed && one.version < version;
  return change === 'break' || !definitions.some((one) => one.change === 'break' && isBetween(one));
}
