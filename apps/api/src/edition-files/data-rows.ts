import { dataTables, type DataTableName } from '@ratthall/contract/data-files';
import type { Correction } from '@ratthall/domain/correction';
import type { Dataset } from '@ratthall/domain/dataset';
import type { Target } from '@ratthall/domain/indicator';
import type { PublishedVerdict } from '@ratthall/domain/published-verdict';
import { canonicalCsv } from '#editions/canonical-csv.ts';
import { csvLine } from '#values/csv-line.ts';

/** What a field of a data file is written from: null is blank, and a list has spaces between its items. */
type Field = string | number | boolean | null | undefined | readonly (string | number)[];

type Row<T extends DataTableName> = Record<keyof (typeof dataTables)[T]['columns'], Field>;

type Rows = { [T in Exclude<DataTableName, 'values'>]: Row<T>[] };

export type DataContent = {
  dataset: Dataset;
  verdicts: readonly PublishedVerdict[];
  /** Those that had been made when the edition was published. */
  corrections: readonly Correction[];
};

const national = 'national';

/** The tables of an edition as CSV, in the order in which they are described; the values as the very canonical bytes. */
export function dataFiles(content: DataContent): Record<DataTableName, Buffer> {
  const rows = rowsOf(content);
  const files = Object.keys(dataTables).map((name): [string, Buffer] => {
    if (name === 'values') return [name, canonicalCsv(content.dataset).body];
    return [name, csvOf(name as keyof Rows, rows[name as keyof Rows])];
  });
  return Object.fromEntries(files) as Record<DataTableName, Buffer>;
}

function csvOf(name: keyof Rows, rows: readonly Record<string, Field>[]): Buffer {
  const columns = Object.keys(dataTables[name].columns);
  const lines = rows.map((row) =>
    csvLine(
      columns.map((column) => written(row[column])),
      'standard',
    ),
  );
  return Buffer.from([csvLine(columns, 'standard'), ...lines].join(''));
}

function written(field: Field): string {
  if (field === null || field === undefined) return '';
  return typeof field === 'object' ? field.join(' ') : String(field);
}

function rowsOf({ dataset, verdicts, corrections }: DataContent): Rows {
  const indicators = [...dataset.indicators.values()];
  const own = new Set(dataset.memberTargets.map(({ member, indicator, id }) => `${member} ${indicator} ${id}`));
  return {
    indicators: indicators.map((one) => ({
      id: one.id,
      name_sv: one.name.sv,
      name_en: one.name.en,
      description_sv: one.description.sv,
      description_en: one.description.en,
      unit: one.unit,
      unit_name_sv: one.unitName.sv,
      unit_name_en: one.unitName.en,
      decimals: one.decimals,
      polarity: one.polarity,
      criteria: one.criteria,
      goals: one.goals,
      applies_to: one.appliesTo,
      reported_by: one.reportedBy,
      scale: one.scale,
      shown_source: one.shownSource,
    })),
    definitions: indicators.flatMap(({ id, definitions }) =>
      definitions.map(({ version, validFrom, change, reason, classes }) => ({
        indicator: id,
        version,
        valid_from: validFrom,
        change,
        reason_sv: reason.sv,
        reason_en: reason.en,
        class_bounds: classes?.bounds,
        class_inclusive: classes?.inclusive,
      })),
    ),
    areas: [...dataset.areas.values()]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name, kind }) => ({ code, name, kind })),
    members: [...dataset.members]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((member) => ({
        code: member.code,
        name: member.name,
        kind: member.kind,
        slug: member.slug,
        county_code: member.countyCode,
        county: member.county,
        skr_group: member.skrGroup,
        skr_group_name: member.skrGroupName,
        population: member.population,
        population_year: member.populationYear,
        population_change: member.populationChange,
        land_area_km2: member.landArea,
        latitude: member.latitude,
        longitude: member.longitude,
        neighbours: member.neighbours,
        joined_year: member.joinedYear,
        left_year: member.leftYear,
      })),
    sets: dataset.sets.map(({ id, name, description, adopted, revised, isDefault }) => ({
      id,
      name_sv: name.sv,
      name_en: name.en,
      description_sv: description.sv,
      description_en: description.en,
      adopted,
      revised,
      is_default: isDefault,
    })),
    set_indicators: dataset.sets.flatMap(({ id, entries }) =>
      entries.map(({ indicator, number, complements }, i) => ({
        set: id,
        position: i + 1,
        indicator,
        number,
        complements,
      })),
    ),
    verdicts: verdicts.map(({ indicator, member, latest, missing, direction, rank, quartile, statusClass }) => ({
      indicator,
      member,
      latest_year: latest?.year,
      latest_value: latest?.value,
      missing,
      direction,
      rank: rank?.rank,
      ranked: rank?.n,
      members: rank?.N,
      quartile,
      status_class: statusClass?.index,
    })),
    paces: verdicts.flatMap(({ indicator, member, pace }) =>
      pace.map(({ target, status }) => ({
        indicator,
        member,
        owner: own.has(`${member} ${indicator} ${target}`) ? member : national,
        target,
        status,
      })),
    ),
    targets: [
      ...indicators.flatMap(({ id, targets }) => targets.map((target) => targetRow(target, id, national))),
      ...dataset.memberTargets.map((target) => targetRow(target, target.indicator, target.member)),
    ],
    sources: dataset.sources.map(({ id, name, publisher, url, citation, derived, note }) => ({
      id,
      name_sv: name.sv,
      name_en: name.en,
      publisher,
      url,
      citation_sv: citation.sv,
      citation_en: citation.en,
      derived,
      note_sv: note.sv,
      note_en: note.en,
    })),
    corrections: corrections.map(({ before, after, reason, ...correction }) => ({
      id: correction.id,
      edition: correction.edition,
      indicator: correction.indicator,
      source: correction.source,
      member: correction.member,
      year: correction.year,
      figures: correction.figures,
      members: correction.members,
      first_year: correction.years.from,
      last_year: correction.years.to,
      value_before: before?.value,
      missing_before: before?.missing,
      definition_before: before?.definitionVersion,
      value_after: after?.value,
      missing_after: after?.missing,
      definition_after: after?.definitionVersion,
      reason: reason?.code,
      reason_text: reason?.text,
      approved_at: correction.approvedAt,
      is_major: correction.isMajor,
    })),
  };
}

function targetRow(target: Target, indicator: string, owner: string): Row<'targets'> {
  return {
    indicator,
    owner,
    id: target.id,
    kind: target.kind,
    value: target.value,
    year: target.year,
    base_year: target.baseYear,
    base_value: target.baseValue,
    milestones: target.milestones.map(({ year, value }) => `${year}:${value}`),
    decided: target.decided,
    reference_sv: target.reference.sv,
    reference_en: target.reference.en,
    url: target.url,
    replaces: target.replaces,
  };
}
