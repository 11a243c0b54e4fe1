import type { Indicator, MemberKind } from '@ratthall/domain/indicator';
import { flags as allFlags, missingReasons, type Flag, type MissingReason } from '@ratthall/domain/observation';
import { nationCode, networkCode, refuseRepeated } from './check-areas.ts';
import { fieldsOf, type Fields } from './fields.ts';
import type { Problem } from './problem.ts';
import type { CsvFile } from './read-data-files.ts';

export type SeedValue = {
  file: string;
  indicator: string;
  source: string;
  area: string;
  year: number;
  revision: number;
  value: number | null;
  missing: MissingReason | null;
  definitionVersion: number;
  flags: Flag[];
  numerator: number | null;
  denominator: number | null;
  note: string | null;
  reference: string | null;
};

export type Known = {
  indicators: ReadonlyMap<string, Indicator>;
  /** Every id in indicators.json, right or wrong: a mistake there is not reported again for each value. */
  declared: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  members: ReadonlyMap<string, MemberKind>;
  thisYear: number;
};

const knownFlags: ReadonlySet<string> = new Set(allFlags);
const knownReasons: ReadonlySet<MissingReason> = new Set(missingReasons);

/** Every row of the value files. What is only unusual becomes a warning, since real figures can be. */
export function checkValues(
  files: readonly CsvFile[],
  known: Known,
  { problems, warnings }: { problems: Problem[]; warnings: Problem[] },
): SeedValue[] {
  const rows = files.flatMap(({ file, rows: all }) => all.map((row) => fieldsOf(file, row, problems)));
  refuseRepeated(rows, ['indicator', 'area', 'year', 'source', 'revision']);
  refuseSkippedRevisions(rows);
  return rows.map((row) => seedValue(row, known, warnings));
}

function seedValue(row: Fields, known: Known, warnings: Problem[]): SeedValue {
  const indicator = known.indicators.get(row.text('indicator'));
  if (!known.declared.has(row.text('indicator'))) row.refuse('indicator', 'an indicator in indicators.json');
  row.known('source', known.sources, 'a source in sources.json');
  checkArea(row, known, indicator);
  const year = row.requiredWhole('year', { min: 1900, max: known.thisYear }) ?? 0;
  const revision = row.requiredWhole('revision', { min: 1, max: 1_000 }) ?? 0;
  const value = row.number('value');
  if ((row.text('value') === '') === (row.text('missing') === '')) {
    row.refuse('value', 'either a value or a reason why it is missing');
  }
  const missing =
    row.text('missing') === '' ? null : row.known('missing', knownReasons, `one of ${missingReasons.join(', ')}`);
  if (indicator && value !== null) checkLimits(row, { value, limits: indicator.limits, warnings });
  if (indicator && row.text('unit') !== indicator.unit) row.refuse('unit', `"${indicator.unit}"`);
  const definitionVersion = row.requiredWhole('definition', { min: 1, max: 100 }) ?? 0;
  const isDefined = indicator?.definitions.some(({ version }) => version === definitionVersion);
  if (indicator && definitionVersion > 0 && !isDefined)
    row.refuse('definition', 'a definition version of the indicator');
  const flags = row.text('flags').split(' ').filter(Boolean);
  if (!flags.every((flag) => knownFlags.has(flag))) row.refuse('flags', `some of ${allFlags.join(' ')}`);
  const reference = row.optional('reference');
  if (reference !== null && !/^https?:\/\/\S+$/.test(reference)) row.refuse('reference', 'an address (http or https)');
  const denominator = row.number('denominator');
  if (denominator === 0) row.refuse('denominator', 'not zero');
  return {
    file: row.file,
    indicator: row.text('indicator'),
    source: row.text('source'),
    area: row.text('area'),
    year,
    revision,
    value,
    missing,
    definitionVersion,
    flags: flags as Flag[],
    numerator: row.number('numerator'),
    denominator,
    note: row.optional('note'),
    reference,
  };
}

function checkArea(row: Fields, { members }: Known, indicator: Indicator | undefined): void {
  const code = row.text('area');
  if (code === nationCode || code === networkCode) return;
  const kind = members.get(code);
  if (!kind) row.refuse('area', `the code of a member, ${nationCode} or ${networkCode}`);
  else if (indicator && !indicator.appliesTo.includes(kind))
    row.refuse('area', `a ${indicator.appliesTo.join(' or ')}`);
}

type Limited = { value: number; limits: Indicator['limits']; warnings: Problem[] };

function checkLimits(row: Fields, { value, limits, warnings }: Limited): void {
  const { min, max, hardMin, hardMax } = limits;
  if (isOutside(value, hardMin, hardMax)) row.refuse('value', range(hardMin, hardMax));
  else if (isOutside(value, min, max)) {
    const expected = `usually ${range(min, max)}`;
    warnings.push({ file: row.file, line: row.line, field: 'value', value: row.text('value'), expected });
  }
}

function isOutside(value: number, low: number | null, high: number | null): boolean {
  return (low !== null && value < low) || (high !== null && value > high);
}

function range(low: number | null, high: number | null): string {
  return [low === null ? '' : `at least ${low}`, high === null ? '' : `at most ${high}`].filter(Boolean).join(' and ');
}

/** Revisions of one figure are counted 1, 2, 3 …: a gap means that a row has been lost. */
function refuseSkippedRevisions(rows: readonly Fields[]): void {
  const keyOf = (row: Fields) => ['indicator', 'area', 'year', 'source'].map(row.text).join(' ');
  const seen = new Set(rows.map((row) => `${keyOf(row)} ${row.text('revision')}`));
  for (const row of rows) {
    const revision = Number(row.text('revision'));
    if (revision > 1 && !seen.has(`${keyOf(row)} ${revision - 1}`)) {
      row.refuse('revision', `a number that follows on another; ${revision - 1} is not there`);
    }
  }
}
