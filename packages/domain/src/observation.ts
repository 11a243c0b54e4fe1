/** Why there is no value. `not-reported`: no figure was found in the source, and nobody has said why. */
export const missingReasons = [
  'not-reported',
  'not-measured',
  'not-applicable',
  'too-small',
  'late',
  'declined',
  'definition-not-met',
] as const;

export type MissingReason = (typeof missingReasons)[number];

/**
 * What is worth knowing about one value. `break`: the method changed here, earlier values of this member cannot be
 * compared with it · `rounded`: read from a rounded figure · `unchanged`: confirmed as last year's, not measured ·
 * `odd`: outside the usual range, kept as published.
 */
export const flags = ['break', 'rounded', 'unchanged', 'odd'] as const;

export type Flag = (typeof flags)[number];

/** One figure of one member, indicator and year, or its absence with a reason. Exactly one of the two is null. */
export type Observation = {
  year: number;
  value: number | null;
  missing: MissingReason | null;
  /** The definition version that the figure follows; null where nothing is known. */
  definitionVersion: number | null;
  source: string;
  /** The address where this very figure was published, if it has one of its own. */
  reference: string | null;
  flags: readonly Flag[];
};

/** A year with a value: what every calculation takes. */
export type Point = { year: number; value: number };
