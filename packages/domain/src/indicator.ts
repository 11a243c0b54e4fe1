/** A text that readers see, in both languages of the service. */
export type Localized = { sv: string; en: string };

/** Which way is better: a higher value, a lower value, or neither. */
export type Polarity = 'higher' | 'lower' | 'none';

/** What an area is. Only municipalities and regions can be members; the nation and the network are references. */
export type AreaKind = 'municipality' | 'region' | 'nation' | 'network';

export type MemberKind = Extract<AreaKind, 'municipality' | 'region'>;

/**
 * Status classes, best first: `bounds` in the indicator's unit separate them, so n bounds make n + 1 classes.
 * A value on a bound falls in the worse class, or in the better one where `inclusive` is true.
 */
export type StatusClasses = { bounds: number[]; inclusive: boolean };

/**
 * One version of what an indicator measures. `change` says what the step from the version before did to the
 * series: `editorial` (wording only), `comparable` (values may still be compared) or `break` (they may not).
 */
export type DefinitionVersion = {
  version: number;
  validFrom: number;
  change: 'first' | 'editorial' | 'comparable' | 'break';
  reason: Localized;
  classes: StatusClasses | null;
};

/**
 * An aim for an indicator, national or a member's own. A `value` is to be reached in `year`; a `limit` is to be kept at
 * all times and has no year; a `change` is relative (−0.62 for "62 % lower") to the value of `baseYear`. Never edited: a
 * revision is a new target that says which one it replaces.
 */
export type Target = {
  id: string;
  kind: 'value' | 'limit' | 'change';
  value: number;
  year: number | null;
  /** Where the path to a target begins: the year of the decision or the year that the decision names. */
  baseYear: number | null;
  /** The value in the base year, where the decision states it; else the member's own value is taken. */
  baseValue: number | null;
  /** Values to be reached on the way, said as `value` is: relative ones for a `change`. */
  milestones: { year: number; value: number }[];
  /** When it was decided: a year, or a date as in ISO 8601. */
  decided: string | null;
  reference: Localized;
  /** Where the decision can be read. */
  url: string | null;
  /** The target that this one revises. */
  replaces: string | null;
};

/** A target that a member has decided for itself. */
export type MemberTarget = Target & { member: string; indicator: string };

/** A quantity a reporter types, from which the value is computed (boardings, population, kWh …). */
export type IndicatorInput = {
  id: string;
  role: 'numerator' | 'denominator' | 'part';
  name: Localized;
  /** Several units with `|` between them: any, but the same for all such inputs of a value. */
  unit: string;
  /**
   * For a part: how much of the numerator one unit of it makes (7.248 kWh for a mil). Null where nothing is agreed, so
   * that the numerator has to be typed, and for what is no part.
   */
  toNumerator: number | null;
};

/** Something that a value can leave out or stand for, so that it is chosen from a list and not written in prose. */
export type IndicatorScope = { id: string; name: Localized };

export type Indicator = {
  id: string;
  name: Localized;
  /** What it measures and why, in one or two sentences. */
  description: Localized;
  /** Unit as a short code, e.g. "kg/person" or "%"; `unitName` is what people read. */
  unit: string;
  unitName: Localized;
  /** Decimals shown; the stored value may have more. */
  decimals: number;
  polarity: Polarity;
  /** Which of the network's four criteria it serves. */
  criteria: (1 | 2 | 3 | 4)[];
  /** Goals of Agenda 2030 that it touches. */
  goals: number[];
  appliesTo: MemberKind[];
  reportedBy: 'central' | 'member' | 'plant';
  inputs: IndicatorInput[];
  /** value = numerator ÷ denominator × factor. */
  factor: number;
  /** What a value may leave out or stand for, where it is not exactly what the definition says. */
  scopes: IndicatorScope[];
  /** Indicators whose values add up to this one; empty for most. */
  sumOf: string[];
  /** What a value can be; outside `hard` limits it is refused, outside the others only warned about. */
  limits: { min: number | null; max: number | null; hardMin: number | null; hardMax: number | null };
  /** How an axis is best drawn: logarithmic where one plant makes a value a hundred times the median. */
  scale: 'linear' | 'log';
  /** The one source that is shown; values of other sources are kept beside it. */
  shownSource: string;
  /** Key figures of Kolada that feed it, for municipalities and regions; null when none does. */
  kolada: { municipality: string[]; region: string[] } | null;
  definitions: DefinitionVersion[];
  targets: Target[];
};

/** A set of indicators that the annual meeting has adopted, with the numbers they had in it. */
export type IndicatorSet = {
  id: string;
  name: Localized;
  description: Localized;
  adopted: number;
  revised: number | null;
  isDefault: boolean;
  /** The first year of figures that it was decided for; null or left out where that is not known. */
  validFrom?: number | null;
  /** The year at whose beginning it becomes the one that is shown first; null or left out where nobody has decided so. */
  defaultFrom?: number | null;
  entries: { indicator: string; number: string | null; complements: string | null }[];
};

/** A set that is being composed. It is nobody's to read but the secretariat's, and so are its new indicators. */
export type DraftSet = IndicatorSet & { isDraft: true; newIndicators: Indicator[] };

/** Where values come from. `citation` is printed under a chart, in the reader's language. */
export type Source = {
  id: string;
  name: Localized;
  publisher: string;
  url: string | null;
  citation: Localized;
  /** True when we have computed the value from the source's figures; it may then not carry the source's own label. */
  derived: boolean;
  note: Localized;
};
