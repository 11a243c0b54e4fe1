import { flags, missingReasons } from '@ratthall/domain/observation';
import { paceStatuses } from '@ratthall/domain/target';
import { verdicts } from '@ratthall/domain/trend';
import type { Localized } from '@ratthall/domain/indicator';
import { reasonCodes } from '@ratthall/domain/entry';

type Datatype = 'string' | 'integer' | 'decimal' | 'boolean' | 'gYear' | 'dateTime' | 'anyURI';

/** A column of a data file: `format` is what every text in it must match; a list has spaces between its items. */
export type DataColumn = { type: Datatype; format?: string; isRequired?: true; isList?: true };

/** Columns that name a row of another table, in the order of that table's columns in `to`. */
type Reference = { columns: readonly string[]; table: string; to: readonly string[] };

export type DataTable = {
  columns: Readonly<Record<string, DataColumn>>;
  key: readonly string[];
  references: readonly Reference[];
};

const oneOf = (codes: readonly (string | number)[]) => `^(${codes.join('|')})$`;
const id = '^[a-z0-9]+(-[a-z0-9]+)*$';
const required = { isRequired: true } as const;
const text = { type: 'string' } as const;
const spoken = { type: 'string', ...required } as const;
const integer = { type: 'integer' } as const;
const decimal = { type: 'decimal' } as const;
const year = { type: 'gYear' } as const;
const truth = { type: 'boolean', ...required } as const;
const named = { type: 'string', format: id } as const;
const areaCode = { type: 'string', format: '^([0-9]{4}|NETWORK)$' } as const;
const memberCode = { type: 'string', format: '^[0-9]{4}$' } as const;
const owner = { type: 'string', format: '^(national|[0-9]{4})$' } as const;
const edition = { type: 'string', format: '^[0-9]{4}\\.[1-9][0-9]{0,2}$' } as const;
const missing = { type: 'string', format: oneOf(missingReasons) } as const;

const ofIndicator = { columns: ['indicator'], table: 'indicators', to: ['id'] };
const ofMember = { columns: ['member'], table: 'members', to: ['code'] };

/**
 * The tables of an edition's `data.zip`, a CSV file each: which columns they have, what can stand in them and what they
 * refer to. `values` is the canonical file, whose columns are those of `canonicalColumns`.
 */
export const dataTables = {
  values: {
    columns: {
      indicator: { ...named, ...required },
      area: { ...areaCode, ...required },
      year: { ...year, ...required },
      source: { ...named, ...required },
      shown: truth,
      value: decimal,
      missing,
      definition_version: integer,
      flags: { type: 'string', format: oneOf(flags), isList: true },
      numerator: decimal,
      denominator: decimal,
      note: text,
      reference: { type: 'anyURI' },
    },
    key: ['indicator', 'area', 'year', 'source'],
    references: [
      ofIndicator,
      { columns: ['area'], table: 'areas', to: ['code'] },
      { columns: ['source'], table: 'sources', to: ['id'] },
      { columns: ['indicator', 'definition_version'], table: 'definitions', to: ['indicator', 'version'] },
    ],
  },
  indicators: {
    columns: {
      id: { ...named, ...required },
      name_sv: spoken,
      name_en: spoken,
      description_sv: spoken,
      description_en: spoken,
      unit: spoken,
      unit_name_sv: spoken,
      unit_name_en: spoken,
      decimals: { ...integer, ...required },
      polarity: { type: 'string', format: oneOf(['higher', 'lower', 'none']), ...required },
      criteria: { type: 'integer', isList: true },
      goals: { type: 'integer', isList: true },
      applies_to: { type: 'string', format: oneOf(['municipality', 'region']), isList: true },
      reported_by: { type: 'string', format: oneOf(['central', 'member', 'plant']), ...required },
      scale: { type: 'string', format: oneOf(['linear', 'log']), ...required },
      shown_source: { ...named, ...required },
    },
    key: ['id'],
    references: [{ columns: ['shown_source'], table: 'sources', to: ['id'] }],
  },
  definitions: {
    columns: {
      indicator: { ...named, ...required },
      version: { ...integer, ...required },
      valid_from: { ...year, ...required },
      change: { type: 'string', format: oneOf(['first', 'editorial', 'comparable', 'break']), ...required },
      reason_sv: spoken,
      reason_en: spoken,
      class_bounds: { type: 'decimal', isList: true },
      class_inclusive: { type: 'boolean' },
    },
    key: ['indicator', 'version'],
    references: [ofIndicator],
  },
  areas: {
    columns: {
      code: { ...areaCode, ...required },
      name: spoken,
      kind: { type: 'string', format: oneOf(['municipality', 'region', 'nation', 'network']), ...required },
    },
    key: ['code'],
    references: [],
  },
  members: {
    columns: {
      code: { ...memberCode, ...required },
      name: spoken,
      kind: { type: 'string', format: oneOf(['municipality', 'region']), ...required },
      slug: { ...named, ...required },
      county_code: { type: 'string', format: '^[0-9]{2}$' },
      county: text,
      skr_group: text,
      skr_group_name: text,
      population: integer,
      population_year: year,
      population_change: decimal,
      land_area_km2: decimal,
      latitude: decimal,
      longitude: decimal,
      neighbours: { type: 'string', format: '^[0-9]{4}$', isList: true },
      joined_year: year,
      left_year: year,
    },
    key: ['code'],
    references: [{ columns: ['code'], table: 'areas', to: ['code'] }],
  },
  sets: {
    columns: {
      id: { ...named, ...required },
      name_sv: spoken,
      name_en: spoken,
      description_sv: spoken,
      description_en: spoken,
      adopted: { ...year, ...required },
      revised: year,
      is_default: truth,
    },
    key: ['id'],
    references: [],
  },
  set_indicators: {
    columns: {
      set: { ...named, ...required },
      position: { ...integer, ...required },
      indicator: { ...named, ...required },
      number: text,
      complements: text,
    },
    key: ['set', 'indicator'],
    references: [{ columns: ['set'], table: 'sets', to: ['id'] }, ofIndicator],
  },
  verdicts: {
    columns: {
      indicator: { ...named, ...required },
      member: { ...memberCode, ...required },
      latest_year: year,
      latest_value: decimal,
      missing,
      direction: { type: 'string', format: oneOf(verdicts), ...required },
      rank: integer,
      ranked: integer,
      members: integer,
      quartile: { type: 'integer' },
      status_class: { type: 'integer' },
    },
    key: ['indicator', 'member'],
    references: [ofIndicator, ofMember],
  },
  paces: {
    columns: {
      indicator: { ...named, ...required },
      member: { ...memberCode, ...required },
      owner: { ...owner, ...required },
      target: { ...named, ...required },
      status: { type: 'string', format: oneOf(paceStatuses), ...required },
    },
    key: ['indicator', 'member', 'owner', 'target'],
    references: [
      { columns: ['indicator', 'member'], table: 'verdicts', to: ['indicator', 'member'] },
      { columns: ['indicator', 'owner', 'target'], table: 'targets', to: ['indicator', 'owner', 'id'] },
    ],
  },
  targets: {
    columns: {
      indicator: { ...named, ...required },
      owner: { ...owner, ...required },
      id: { ...named, ...required },
      kind: { type: 'string', format: oneOf(['value', 'limit', 'change']), ...required },
      value: { ...decimal, ...required },
      year,
      base_year: year,
      base_value: decimal,
      milestones: { type: 'string', format: '^[0-9]{4}:-?[0-9.]+(e-?[0-9]+)?$', isList: true },
      decided: { type: 'string', format: '^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$' },
      reference_sv: text,
      reference_en: text,
      url: { type: 'anyURI' },
      replaces: named,
    },
    key: ['indicator', 'owner', 'id'],
    references: [
      ofIndicator,
      { columns: ['indicator', 'owner', 'replaces'], table: 'targets', to: ['indicator', 'owner', 'id'] },
    ],
  },
  sources: {
    columns: {
      id: { ...named, ...required },
      name_sv: spoken,
      name_en: spoken,
      publisher: spoken,
      url: { type: 'anyURI' },
      citation_sv: spoken,
      citation_en: spoken,
      derived: truth,
      note_sv: text,
      note_en: text,
    },
    key: ['id'],
    references: [],
  },
  corrections: {
    columns: {
      id: spoken,
      edition: { ...edition, ...required },
      indicator: { ...named, ...required },
      source: { ...named, ...required },
      member: memberCode,
      year,
      figures: { ...integer, ...required },
      members: { ...memberCode, isList: true },
      first_year: { ...year, ...required },
      last_year: { ...year, ...required },
      value_before: decimal,
      missing_before: missing,
      definition_before: integer,
      value_after: decimal,
      missing_after: missing,
      definition_after: integer,
      reason: { type: 'string', format: oneOf(reasonCodes) },
      reason_text: text,
      approved_at: { type: 'dateTime', ...required },
      is_major: truth,
    },
    key: ['id'],
    references: [ofIndicator, ofMember, { columns: ['source'], table: 'sources', to: ['id'] }],
  },
} as const satisfies Record<string, DataTable>;

export type DataTableName = keyof typeof dataTables;

/** Everything that is said in words in `data.zip`, in both languages. */
export type DataWords = {
  title: Localized;
  description: Localized;
  publisher: string;
  /** The text of README.txt. */
  readme: string;
  tables: Record<DataTableName, Localized>;
  columns: { [T in DataTableName]: Record<keyof (typeof dataTables)[T]['columns'], Localized> };
};
