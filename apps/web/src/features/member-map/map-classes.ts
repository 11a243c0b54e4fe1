import { comparableOf, fewestForQuartiles, quartileClass } from '@ratthall/domain/comparison';
import type { Polarity, StatusClasses } from '@ratthall/domain/indicator';
import { quartiles } from '@ratthall/domain/spread';
import { statusClassOf } from '@ratthall/domain/status-class';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Member } from '#queries/members.ts';
import type { ValueRow } from '#queries/values.ts';

type Indicator = Catalogue['indicators'][number];

/** A member's figure of one year, and its place; null where it is not ranked with the others. */
export type MapRow = {
  member: Member;
  row: Pick<ValueRow, 'value' | 'missing' | 'definitionVersion'>;
  rank: { rank: number; tied: boolean; n: number } | null;
};

export type Tint = 'quartiles' | 'classes';

/**
 * What a dot can stand for: a quarter or a status class (1 is the best of `of`), a value that has none, a value that
 * cannot be compared with the others because it follows another definition, or no value.
 */
export type Place = { index: number; of: number } | 'valued' | 'other-definition' | 'missing';

/** The status classes of the definition that most values of the year follow; null when it has none. */
export function classesOf(indicator: Indicator, rows: readonly MapRow[]): StatusClasses | null {
  const common = comparedOf(rows).version;
  const classes = indicator.definitions.find(({ version }) => version === common)?.classes ?? null;
  return indicator.polarity === 'none' ? null : classes;
}

/** The quarter or class of each row, in their order. Quarters need twelve values, and equal values share one. */
export function placesOf(indicator: Indicator, rows: readonly MapRow[], tint: Tint): Place[] {
  const { version: common, figures } = comparedOf(rows);
  const values = figures.map(({ value }) => value);
  const placed =
    tint === 'classes' ? byClass(indicator, classesOf(indicator, rows)) : byQuarter(values, indicator.polarity);
  return rows.map(({ row }) => {
    if (row.value === null) return 'missing';
    return row.definitionVersion === common ? placed(row.value) : 'other-definition';
  });
}

function comparedOf(rows: readonly MapRow[]) {
  return comparableOf(rows.map(({ row }) => row));
}

function byQuarter(values: readonly number[], polarity: Polarity): (value: number) => Place {
  const bounds = values.length < fewestForQuartiles ? null : quartiles(values);
  return (value) => (bounds ? { index: quartileClass(value, bounds, polarity), of: 4 } : 'valued');
}

function byClass({ polarity }: Indicator, classes: StatusClasses | null): (value: number) => Place {
  return (value) => statusClassOf(value, classes, polarity) ?? 'valued';
}
