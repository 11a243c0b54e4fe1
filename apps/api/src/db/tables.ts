import type { AreaKind, Indicator, IndicatorSet, MemberTarget, Source } from '@ratthall/domain/indicator';
import type { GoodExample } from '@ratthall/domain/lessons';
import type { Network } from '@ratthall/domain/membership';
import type { Flag, MissingReason } from '@ratthall/domain/observation';
import type { NamedGroup } from '@ratthall/domain/peers';
import { sql } from 'drizzle-orm';
import { createAdministrationTables } from './administration-tables.ts';
import { createEditionTables } from './edition-tables.ts';
import type { Kit } from './kit.ts';
import { createPeopleTables } from './people-tables.ts';
import { createReportingTables } from './reporting-tables.ts';

/** Who wrote a row. Loading the data files again replaces what a load wrote, and never what a person has written. */
export type Origin = 'load' | 'person';

export type Tables = ReturnType<typeof createTables>;

export function createTables(kit: Kit) {
  const { table, text, integer, real, boolean, json, primaryKey, unique, check } = kit;
  const origin = () => text('origin').$type<Origin>().notNull();

  const areas = table(
    'areas',
    {
      code: text('code').primaryKey(),
      slug: text('slug').notNull(),
      name: text('name').notNull(),
      kind: text('kind').$type<AreaKind>().notNull(),
      countyCode: text('county_code'),
      county: text('county'),
      skrGroup: text('skr_group'),
      skrGroupName: text('skr_group_name'),
      population: integer('population'),
      populationYear: integer('population_year'),
      landArea: real('land_area'),
      latitude: real('latitude'),
      longitude: real('longitude'),
      neighbours: json<string[]>('neighbours').notNull(),
      origin: origin(),
    },
    (t) => [unique('areas_slug').on(t.slug)],
  );

  const memberships = table('memberships', {
    code: text('code')
      .primaryKey()
      .references(() => areas.code),
    joinedYear: integer('joined_year'),
    leftYear: integer('left_year'),
    lastSeenYear: integer('last_seen_year'),
    note: text('note'),
    origin: origin(),
  });

  const populations = table(
    'populations',
    {
      code: text('code')
        .notNull()
        .references(() => areas.code),
      year: integer('year').notNull(),
      population: integer('population').notNull(),
      source: text('source').notNull(),
      origin: origin(),
    },
    (t) => [primaryKey({ columns: [t.code, t.year] })],
  );

  const catalogueTable = <T extends { id: string }>(name: string) =>
    table(name, {
      id: text('id').primaryKey(),
      position: integer('position').notNull(),
      document: json<T>('document').notNull(),
      /** Taken away by a person: it is kept, is not public, and no load brings it back. */
      isRemoved: boolean('is_removed').notNull().default(false),
      origin: origin(),
    });

  const sources = catalogueTable<Source>('sources');
  const indicators = catalogueTable<Indicator>('indicators');
  const indicatorSets = catalogueTable<IndicatorSet>('indicator_sets');
  const namedGroups = catalogueTable<NamedGroup>('named_groups');
  const memberTargets = catalogueTable<MemberTarget>('member_targets');
  const examples = catalogueTable<GoodExample>('examples');
  const networks = catalogueTable<Network>('networks');

  /** Append-only. The highest revision of an indicator, source, area and year is the one that counts. */
  const valueRevisions = table(
    'value_revisions',
    {
      indicator: text('indicator')
        .notNull()
        .references(() => indicators.id),
      source: text('source')
        .notNull()
        .references(() => sources.id),
      area: text('area')
        .notNull()
        .references(() => areas.code),
      year: integer('year').notNull(),
      revision: integer('revision').notNull(),
      value: real('value'),
      missing: text('missing').$type<MissingReason>(),
      definitionVersion: integer('definition_version').notNull(),
      flags: json<Flag[]>('flags').notNull(),
      numerator: real('numerator'),
      denominator: real('denominator'),
      note: text('note'),
      reference: text('reference'),
      origin: origin(),
      /** The id of the person who approved it; null for what was loaded. */
      author: text('author'),
      createdAt: text('created_at').notNull(),
      /** `withdrawn`: a member took its own figure back, and that of the central source is shown again. */
      status: text('status').$type<'approved' | 'withdrawn'>().notNull(),
    },
    (t) => [
      // In the order in which a dataset is read.
      primaryKey({ columns: [t.indicator, t.source, t.area, t.year, t.revision] }),
      check('value_or_missing', sql`(${t.value} is null) <> (${t.missing} is null)`),
    ],
  );

  /** One row for every change of what is public, written together with the change. */
  const dataVersions = table('data_versions', {
    number: integer('number').primaryKey(),
    createdAt: text('created_at').notNull(),
    cause: text('cause').notNull(),
  });

  return {
    areas,
    memberships,
    populations,
    sources,
    indicators,
    indicatorSets,
    namedGroups,
    memberTargets,
    examples,
    networks,
    valueRevisions,
    dataVersions,
    ...createPeopleTables(kit),
    ...createReportingTables(kit),
    ...createEditionTables(kit),
    ...createAdministrationTables(kit),
  };
}
