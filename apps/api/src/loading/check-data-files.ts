import type { FeeRate } from '@ratthall/domain/fee';
import type { MemberKind } from '@ratthall/domain/indicator';
import type { Network } from '@ratthall/domain/membership';
import { checkAreas, type CheckedAreas } from './check-areas.ts';
import { checkCatalogue, checkNetwork, idsIn, type CheckedCatalogue } from './check-catalogue.ts';
import { checkFees } from './check-fees.ts';
import { checkValues, type SeedValue } from './check-values.ts';
import type { Problem } from './problem.ts';
import type { DataFiles } from './read-data-files.ts';

/** What the data files say, once everything in them has been checked. */
export type Seed = CheckedAreas & CheckedCatalogue & { network: Network; fees: FeeRate[]; values: SeedValue[] };

/** Checks everything, and collects all that is wrong before anybody has to mend the first of it. */
export function checkDataFiles(
  files: DataFiles,
  thisYear: number,
): { seed: Seed; problems: Problem[]; warnings: Problem[] } {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const network = checkNetwork(files.network, problems);
  const fees = checkFees(files.fees, problems);
  const areas = checkAreas(files, { networkName: network.name.sv, thisYear, problems });
  const kinds = new Map(areas.areas.map(({ code, kind }) => [code, kind]));
  const members = new Map(areas.memberships.map(({ code }) => [code, kinds.get(code) as MemberKind]));
  const catalogue = checkCatalogue(files, new Set(members.keys()), problems);
  const known = {
    indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
    declared: idsIn(files.indicators.content),
    sources: idsIn(files.sources.content),
    members,
    thisYear,
  };
  const values = checkValues(files.values, known, { problems, warnings });
  return { seed: { network, fees, ...areas, ...catalogue, values }, problems, warnings };
}
