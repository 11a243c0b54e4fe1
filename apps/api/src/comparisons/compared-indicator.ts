import { commonVersion } from '@ratthall/domain/comparison';
import { currentYear, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { Indicator, MemberKind } from '@ratthall/domain/indicator';
import type { Observation } from '@ratthall/domain/observation';
import { directionOf, type Direction } from '@ratthall/domain/trend';
import { groupSummaries } from '#datasets/groups.ts';
import { judgementsOf } from '#datasets/judgements.ts';
import { presentCodes } from '#datasets/present-codes.ts';
import { changeOf, changeYears } from './change-years.ts';
import { placeOf, poolOf, referenceOf, type YearPool } from './place.ts';
import { inYears, seriesIn, yearsShown } from './series.ts';

/** The years that the reader has chosen; the service chooses those that are left out. */
export type Years = { year?: number | undefined; from?: number | undefined; to?: number | undefined };

type Compared = {
  kind: MemberKind;
  compared: readonly { code: string; inGroup: boolean }[];
  /** The peers and, unless it is a past member, the first member, ascending. */
  group: readonly string[];
  asked: Years;
};

const nobody: YearPool = { version: null, values: [], bounds: null };

/** The compared members in one indicator: place, series and change, beside the group they are read against. */
export function comparedIn(dataset: Dataset, indicator: Indicator, { kind, compared, group, asked }: Compared) {
  const applies = indicator.appliesTo.includes(kind);
  const grid = applies ? shownGrid(dataset, indicator) : undefined;
  const { byMember } = judgementsOf(dataset, indicator.id);
  const coverage = grid ? groupSummaries(dataset, indicator, presentCodes(dataset, kind)) : [];
  const present = currentYear(coverage);
  const year = asked.year ?? present;
  const pool = grid ? poolOf(grid, group, year) : nobody;
  const band = grid ? groupSummaries(dataset, indicator, group) : [];
  const series = compared.map(({ code }) => (grid ? seriesIn(grid, code) : new Map()));
  const inYear = series.map((one): Observation | undefined => one.get(year ?? 0));
  const version = pool.version ?? commonVersion(inYear.flatMap(versionOfValue));
  const years = yearsShown(band, series);
  const span = changeYears(indicator, { coverage, present, from: asked.from, to: asked.to });
  const codes = compared.map(({ code }) => code);
  return {
    applies,
    year: grid ? year : null,
    years,
    reference: referenceOf(pool, group.length),
    cells: compared.map(({ code, inGroup }, i) => {
      const place = placeOf(inYear[i], indicator, { pool, version, inGroup });
      return {
        member: code,
        ...place,
        missing: applies ? place.missing : ('not-applicable' as const),
        direction: shortly(byMember.get(code)?.direction ?? directionOf([], indicator)),
      };
    }),
    series: compared.map(({ code }, i) => ({
      member: code,
      ...inYears(series[i]!, years),
      breaks: byMember.get(code)?.breaks ?? [],
    })),
    band,
    change: grid && span ? changeOf(dataset, indicator, { grid, span, codes, group }) : null,
  };
}

function versionOfValue(observation: Observation | undefined): number | [] {
  return observation === undefined || observation.value === null ? [] : (observation.definitionVersion ?? []);
}

function shortly({ verdict, firstYear, lastYear, n }: Direction) {
  return { verdict, firstYear, lastYear, n };
}
