import { followedVersion } from '@ratthall/domain/followed-version';
import type { Indicator } from '@ratthall/domain/indicator';
import type { SeedValue } from './check-values.ts';
import type { ReferenceRow } from './loading.repository.ts';

/**
 * The values of the files with the definition versions that hold: where a person has defined an indicator anew, a figure
 * follows what holds for its year, and not what the file still says. So a load neither takes a new version back nor stops
 * at it, and a value that is another in the file is still found.
 */
export function followingHeld(
  values: readonly SeedValue[],
  indicators: readonly Indicator[],
  stored: readonly ReferenceRow[],
): SeedValue[] {
  const held = new Map(
    stored.flatMap(({ origin, document }) => (origin === 'person' ? [[(document as Indicator).id, document]] : [])) as [
      string,
      Indicator,
    ][],
  );
  const inFile = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return values.map((value) => {
    const [before, after] = [inFile.get(value.indicator), held.get(value.indicator)];
    if (!before || !after) return value;
    const version = followedVersion(
      { year: value.year, version: value.definitionVersion },
      before.definitions,
      after.definitions,
    );
    return version === value.definitionVersion ? value : { ...value, definitionVersion: version };
  });
}
