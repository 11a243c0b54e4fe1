import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { paths } from '#config.ts';
import { openDatabase, type Database } from '#db/database.ts';
import { loadData } from '#loading/load-data.ts';
import { problemLines, type Problem } from '#loading/problem.ts';
import { aDataFolder, anIndicator, aValueFile, type ValueFields } from './factories.ts';

const now = new Date('2025-06-01T12:00:00Z');

async function openEmpty(): Promise<Database> {
  const database = await openDatabase({ engine: 'sqlite', file: ':memory:' });
  onTestFinished(() => database.close());
  return database;
}

async function problemsOf(changes: Record<string, string>): Promise<Problem[]> {
  const result = await loadData(await openEmpty(), { folder: aDataFolder(changes), now });
  return result.outcome === 'refused' ? result.problems : [];
}

describe('a row of values is refused, naming file, line, field, value and what was expected, when', () => {
  const cases: [string, ValueFields, Partial<Problem>][] = [
    ['the indicator is unknown', { indicator: 'wast' }, { field: 'indicator', value: 'wast' }],
    ['the area is unknown', { area: '9999' }, { field: 'area', value: '9999' }],
    ['the area is no member', { area: '0103' }, { field: 'area', value: '0103' }],
    ['the indicator is not made for regions', { indicator: 'sludge' }, { field: 'area', expected: 'a municipality' }],
    ['the source is unknown', { source: 'hearsay' }, { field: 'source', value: 'hearsay' }],
    ['the definition version does not exist', { definition: '7' }, { field: 'definition', value: '7' }],
    ['the value is no number', { value: '4OO' }, { field: 'value', value: '4OO' }],
    ['the value has a decimal comma', { value: '"4,5"' }, { field: 'value', value: '4,5' }],
    ['the value is not finite', { value: '1e999' }, { field: 'value', value: '1e999' }],
    ['the value is outside the hard limits', { value: '-1' }, { field: 'value', expected: 'at least 0' }],
    ['there is neither value nor reason', { value: '' }, { field: 'value', value: '' }],
    ['there is both value and reason', { missing: 'late' }, { field: 'value', value: '400' }],
    ['the reason is unknown', { value: '', missing: 'lost' }, { field: 'missing', value: 'lost' }],
    [
      'the unit is not that of the indicator',
      { unit: 'ton' },
      { field: 'unit', value: 'ton', expected: '"kg/person"' },
    ],
    ['the year is before 1900', { year: '1899' }, { field: 'year', value: '1899' }],
    ['the year has not come yet', { year: '2026' }, { field: 'year', value: '2026' }],
    ['the year is no whole number', { year: '2020.5' }, { field: 'year', value: '2020.5' }],
    ['a flag is unknown', { flags: 'rounded guessed' }, { field: 'flags', value: 'rounded guessed' }],
    ['the denominator is zero', { denominator: '0' }, { field: 'denominator', value: '0' }],
    ['the reference is no address', { reference: 'page 7' }, { field: 'reference', value: 'page 7' }],
    ['the revision before it is not there', { revision: '3' }, { field: 'revision', value: '3' }],
  ];

  test.each(cases)('%s', async (_, fields, expected) => {
    const problems = await problemsOf({ 'values/own.csv': aValueFile({ year: '2019' }, { year: '2018', ...fields }) });
    expect(problems).toEqual([expect.objectContaining({ file: 'values/own.csv', line: 3, ...expected })]);
    expect(problems[0]?.expected).not.toBe('');
  });
});

test('the same figure twice is refused, in one file or in two, and the problem says where the first one stands', async () => {
  const problems = await problemsOf({ 'values/own.csv': aValueFile({ area: '0101' }) });
  expect(problems).toEqual([
    {
      file: 'values/own.csv',
      line: 2,
      field: 'indicator area year source revision',
      value: 'waste 0101 2020 official 1',
      expected: 'not what stands at values/official.csv:2 already',
    },
  ]);
  const repeated = { 'values/own.csv': aValueFile({ year: '2019' }, { year: '2019' }) };
  expect(await problemsOf(repeated)).toMatchObject([{ file: 'values/own.csv', line: 3 }]);
});

test('all that is wrong in all files is listed at once, and nothing is loaded', async () => {
  const database = await openEmpty();
  const folder = aDataFolder({
    'members.csv': 'code,joined_year,left_year,last_seen_year,note\n0001,,,,\n0101,1999,1990,,\n0102,,,,\n7777,,,,\n',
    'values/own.csv': aValueFile({ unit: 'g', value: 'x', year: '2019' }, { source: 'own', flags: 'y' }),
    'groups.json': '[{ "id": "g", "name": { "sv": "G", "en": "G" }, "members": ["0103"] }]',
  });
  const result = await loadData(database, { folder, now });
  const problems = result.outcome === 'refused' ? result.problems : [];
  expect(problems.map(({ file, line, field }) => `${file}:${line} ${field}`).sort()).toEqual([
    'groups.json:1 g description',
    'members.csv:3 left_year',
    'members.csv:5 code',
    'values/own.csv:2 unit',
    'values/own.csv:2 value',
    'values/own.csv:3 flags',
  ]);
  for (const table of [database.tables.areas, database.tables.indicators, database.tables.dataVersions]) {
    expect(await database.query.select().from(table)).toEqual([]);
  }
});

test('files that are not there, or not what their name says, are problems too', async () => {
  const problems = await problemsOf({
    'sources.json': '[\n{ "id": 1,,\n]',
    'population.csv': 'code,year,inhabitants\n0101,2020,1000\n',
    'regions.csv': 'code,slug\n',
    'values/own.csv': `${aValueFile()}waste,0001,2020\n`,
  });
  const places = problems.map(({ file, line, field }) => `${file}:${line} ${field}`.trim());
  expect(places).toEqual(expect.arrayContaining(['sources.json:2', 'population.csv:1 header', 'values/own.csv:2']));
});

test('a mistake in an indicator is reported once, at its line, and not for each of its values', async () => {
  const indicators = [anIndicator(), anIndicator({ id: 'sludge', polarity: 'upward' as 'higher' })];
  const problems = await problemsOf({ 'indicators.json': JSON.stringify(indicators, null, 2) });
  expect(problems).toMatchObject([{ file: 'indicators.json', field: 'sludge polarity', value: '"upward"' }]);
  expect(problems[0]?.line).toBeGreaterThan(40);
});

describe('the inputs of an indicator are refused when', () => {
  const name = { sv: 'Mängd', en: 'Amount' };
  const input = (id: string, role: 'numerator' | 'denominator' | 'part', toNumerator: number | null = null) => ({
    id,
    role,
    name,
    unit: 'kg',
    toNumerator,
  });
  const whole = [input('amount', 'numerator'), input('persons', 'denominator')];

  test.each<[string, Parameters<typeof anIndicator>[0], string, string]>([
    ['there are two numerators', { inputs: [...whole, input('other', 'numerator')] }, 'waste inputs', 'amount,other'],
    ['there is none', { inputs: [input('persons', 'denominator')] }, 'waste inputs', ''],
    ['one is there twice', { inputs: [...whole, input('amount', 'part', 1)] }, 'waste inputs', 'amount'],
    [
      'something is counted into the numerator that is no part',
      { inputs: [input('amount', 'numerator', 2)] },
      'waste inputs amount toNumerator',
      '2',
    ],
    [
      'a part counts for nothing',
      { inputs: [...whole, input('part', 'part', 0)] },
      'waste inputs part toNumerator',
      '0',
    ],
    [
      'two scopes have one id',
      {
        scopes: [
          { id: 'a', name },
          { id: 'a', name },
        ],
      },
      'waste scopes',
      'a',
    ],
    ['it is the sum of itself', { sumOf: ['waste'] }, 'waste sumOf', 'waste'],
    ['it is the sum of what there is not', { sumOf: ['nothing'] }, 'waste sumOf', 'nothing'],
  ])('%s', async (_, changes, field, value) => {
    const indicators = [anIndicator(changes), anIndicator({ id: 'sludge' })];
    const problems = await problemsOf({ 'indicators.json': JSON.stringify(indicators, null, 2) });
    expect(problems).toMatchObject([{ file: 'indicators.json', field, value }]);
  });
});

test('an unusual value is loaded, with a warning', async () => {
  const database = await openEmpty();
  const folder = aDataFolder({ 'values/own.csv': aValueFile({ year: '2019', value: '901' }) });
  const result = await loadData(database, { folder, now });
  expect(result).toMatchObject({ outcome: 'loaded', warnings: [{ file: 'values/own.csv', line: 2, value: '901' }] });
});

test('progress says how many rows of each file were new, changed or left alone', async () => {
  const database = await openEmpty();
  const folder = aDataFolder();
  const seen: unknown[] = [];
  await loadData(database, { folder, now, onProgress: (progress) => seen.push(progress) });
  expect(seen).toContainEqual({ name: 'values/official.csv', rows: 3, added: 3, changed: 0, kept: 0 });
});

test('problems are printed as a table with place, field, value and what was expected', () => {
  const problem = { file: 'a.csv', line: 3, field: 'value', value: 'x', expected: 'a number' };
  expect(problemLines([problem, { ...problem, line: 12, value: 'long' }])).toEqual([
    'a.csv:3   value  x     a number',
    'a.csv:12  value  long  a number',
  ]);
});

test('the real data is loaded in seconds, completely and without a problem, and a second time not at all', async () => {
  const database = await openEmpty();
  const options = { folder: paths.data, now };
  expect(await loadData(database, options)).toMatchObject({ outcome: 'loaded' });
  expect(await database.query.select().from(database.tables.valueRevisions)).toHaveLength(7720);
  expect(await loadData(database, options)).toMatchObject({ outcome: 'unchanged', dataVersion: 1 });
});

describe('the network is one document', () => {
  test('and its name is that of the area that its figures are about', async () => {
    const database = await openEmpty();
    await loadData(database, { folder: aDataFolder(), now });
    const areas = await database.query.select().from(database.tables.areas);
    expect(areas.find(({ code }) => code === 'NETWORK')?.name).toBe('Första nätverket');
  });

  test.each([
    ['there is no such file', undefined, [{ file: 'network.json', expected: 'the file to exist' }]],
    [
      'nobody says whether it is invented',
      { id: 'first', name: { sv: 'A', en: 'B' } },
      [{ field: 'first isFictional' }],
    ],
    ['it has no English name', { id: 'first', name: { sv: 'A' }, isFictional: true }, [{ field: 'first name.en' }]],
  ])('which is refused when %s', async (_, network, expected) => {
    const folder = aDataFolder(network === undefined ? {} : { 'network.json': JSON.stringify(network) });
    if (network === undefined) rmSync(join(folder, 'network.json'));
    const result = await loadData(await openEmpty(), { folder, now });
    expect(result).toMatchObject({ outcome: 'refused', problems: expected });
  });
});
