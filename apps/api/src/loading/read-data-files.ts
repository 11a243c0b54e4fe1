import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';

export type CsvRow = { line: number; fields: Record<string, string> };

export type CsvFile = { file: string; rows: CsvRow[] };

export type JsonFile = { file: string; text: string; content: unknown };

/** The data files as they stand: nothing but their form has been checked. */
export type DataFiles = {
  network: JsonFile;
  fees: JsonFile;
  indicators: JsonFile;
  sets: JsonFile;
  sources: JsonFile;
  groups: JsonFile;
  memberTargets: JsonFile;
  examples: JsonFile;
  municipalities: CsvFile;
  regions: CsvFile;
  members: CsvFile;
  populations: CsvFile;
  values: CsvFile[];
};

const areaColumns = ['code', 'slug', 'name', 'county_code', 'county', 'population', 'population_year', 'land_area_km2'];
const placeColumns = ['lat', 'lon'];

const columns = {
  municipalities: [...areaColumns, 'skr_group', 'skr_group_name', ...placeColumns, 'neighbours'],
  regions: [...areaColumns, ...placeColumns],
  members: ['code', 'joined_year', 'left_year', 'last_seen_year', 'note'],
  populations: ['code', 'year', 'population', 'source'],
  values: [
    'indicator',
    'area',
    'year',
    'revision',
    'value',
    'unit',
    'missing',
    'definition',
    'source',
    'flags',
    'numerator',
    'denominator',
    'note',
    'reference',
  ],
};

/** Reads every data file in a folder, and collects what cannot be read at all. */
export async function readDataFiles(folder: string): Promise<{ files: DataFiles; problems: Problem[] }> {
  const problems: Problem[] = [];
  const json = async (file: string): Promise<JsonFile> => {
    const text = await readText(folder, file, problems);
    return { file, text, content: text === '' ? [] : parseJson(file, text, problems) };
  };
  const csv = async (file: string, header: string[]): Promise<CsvFile> => {
    const text = await readText(folder, file, problems);
    return { file, rows: text === '' ? [] : parseCsv(file, text, { header, problems }) };
  };
  const names = await readdir(join(folder, 'values')).catch(() => []);
  const valueFiles = names.filter((name) => name.endsWith('.csv')).sort();
  if (valueFiles.length === 0) {
    problems.push({ file: 'values/', line: 0, field: '', value: '', expected: 'a folder with CSV files' });
  }
  const files = {
    network: await json('network.json'),
    fees: await json('fees.json'),
    indicators: await json('indicators.json'),
    sets: await json('indicator-sets.json'),
    sources: await json('sources.json'),
    groups: await json('groups.json'),
    memberTargets: await json('member-targets.json'),
    examples: await json('examples.json'),
    municipalities: await csv('municipalities.csv', columns.municipalities),
    regions: await csv('regions.csv', columns.regions),
    members: await csv('members.csv', columns.members),
    populations: await csv('population.csv', columns.populations),
    values: await Promise.all(valueFiles.map((name) => csv(`values/${name}`, columns.values))),
  };
  return { files, problems };
}

async function readText(folder: string, file: string, problems: Problem[]): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, file)));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const expected = isMissing ? 'the file to exist' : 'a readable file in UTF-8';
    problems.push({ file, line: 0, field: '', value: '', expected });
    return '';
  }
}

function parseJson(file: string, text: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const line = text.slice(0, position).split('\n').length;
    problems.push({ file, line, field: '', value: message, expected: 'valid JSON' });
    return [];
  }
}

function parseCsv(
  file: string,
  text: string,
  { header, problems }: { header: string[]; problems: Problem[] },
): CsvRow[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as never;
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 0;
    const value = error instanceof Error ? error.message : '';
    problems.push({ file, line, field: '', value, expected: 'rows with commas, and quotes in pairs' });
    return [];
  }
  const [first, ...others] = records;
  if (first?.record.join() !== header.join()) {
    const value = first?.record.join() ?? '';
    problems.push({ file, line: 1, field: 'header', value, expected: header.join() });
    return [];
  }
  return others.flatMap(({ record, info }) => {
    if (record.length === header.length) {
      return [{ line: info.lines, fields: Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])) }];
    }
    const expected = `${header.length} columns`;
    problems.push({ file, line: info.lines, field: '', value: `${record.length} columns`, expected });
    return [];
  });
}
