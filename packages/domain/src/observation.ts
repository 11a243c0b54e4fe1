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

/** What may be told of a figure beside itself. What is not known is left out. */
export type Remark = {
  /** The parts that the value was computed from, in the units of the indicator's inputs. */
  numerator?: number;
  denominator?: number;
  /** A footnote that everybody can read. */
  note?: string;
  /** What it leaves out or stands for, by the ids of the indicator's scopes; left out for exactly the definition. */
  scope?: string[];
  /** How it was obtained: one of the methods of an entry. */
  method?: string;
};

/** One figure of one member, indicator and year, or its absence with a reason. Exactly one of the two is null. */
export type Observation = Remark & {
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

type Told = { [Part in keyof Remark]?: Remark[Part] | null };

/** What is known of these, and nothing else. */
export function remarkOf({ numerator, denominator, note, scope, method }: Told): Remark {
  return {
    ...(numerator !== undefined && numerator !== null && { numerator }),
    ...(denominator !== undefined && denominator !== null && { denominator }),
    ...(note !== undefined && note !== null && note !== '' && { note }),
    ...(scope && scope.length > 0 && { scope }),
    ...(method !== undefined && method !== null && { method }),
  };
}

/** A year with a value: what every calculation takes. */
export type Point = { year: number; value: number };
