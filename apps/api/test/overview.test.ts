import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Overview } from '@ratthall/contract/network';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '#config.ts';
import { getJson, openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

// Everything is worked out once more, from the files and without any code of the service.
type Row = Record<'indicator' | 'area' | 'year' | 'revision' | 'value' | 'definition' | 'source', string>;

const readCsv = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(paths.data, name), 'utf8'), { columns: true });
const valueFiles = readdirSync(join(paths.data, 'values')).map((name) => `values/${name}`);
const allRows = valueFiles.flatMap((name) => readCsv(name) as Row[]);
const municipalities = new Set(readCsv('municipalities.csv').map(({ code }) => code));
const present = new Set(
  readCsv('members.csv')
    .filter(({ code, left_year: left }) => municipalities.has(code) && left === '')
    .map(({ code }) => code),
);
const shownSource: Record<string, string> = Object.fromEntries(
  (JSON.parse(readFileSync(join(paths.data, 'indicators.json'), 'utf8')) as { id: string; shownSource: string }[]).map(
    ({ id, shownSource: source }) => [id, source],
  ),
);

/** The values of present municipalities in one year, of the definition version that most of them follow. */
function pooled(id: string, year: number): number[] {
  const newest = new Map<string, Row>();
  for (const row of allRows) {
    const isWanted = row.indicator === id && row.source === shownSource[id] && Number(row.year) === year;
    if (!isWanted || !present.has(row.area) || row.value === '') continue;
    const before = newest.get(row.area);
    if (!before || Number(before.revision) < Number(row.revision)) newest.set(row.area, row);
  }
  const byVersion = new Map<string, number[]>();
  for (const { definition, value } of newest.values()) {
    byVersion.set(definition, [...(byVersion.get(definition) ?? []), Number(value)]);
  }
  return [...byVersion.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

describe.each(['tolv-2012', 'grona-2023'])('the overview of %s', async (set) => {
  const { body } = await getJson(app, `/api/network/overview?set=${set}`);
  const { indicators } = body as Overview;

  test('counts, averages and ranks values only: what is missing takes no part', () => {
    let checked = 0;
    for (const { id, years } of indicators) {
      for (const summary of years) {
        const values = pooled(id, summary.year);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect([id, summary.year, summary.n, summary.N]).toEqual([id, summary.year, values.length, present.size]);
        if (values.length < 5) expect([summary.median, summary.mean]).toEqual([null, null]);
        else {
          expect(summary.median).toBeCloseTo(quantile(values, 0.5), 9);
          expect(summary.mean).toBeCloseTo(mean, 9);
        }
        if (values.length < 12) expect([summary.q1, summary.q3]).toEqual([null, null]);
        else
          expect([summary.q1, summary.q3]).toEqual(
            [quantile(values, 0.25), quantile(values, 0.75)].map((q) => expect.closeTo(q, 9)),
          );
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(80);
  });

  test('draws a line only where enough members have a value', () => {
    for (const { n, N, line } of indicators.flatMap(({ years }) => years)) {
      expect(line).toBe(n >= 0.75 * N ? 'solid' : n >= 0.5 * N ? 'dashed' : 'none');
    }
  });

  test('has a verdict for every present municipality, and says how many chance alone would give', () => {
    for (const { verdicts, expectedByChance } of indicators) {
      const all = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
      expect(all).toBe(present.size);
      expect(expectedByChance).toBeCloseTo(0.05 * (all - verdicts['too-few-values']), 9);
    }
  });

  test('compares like with like: members with values in both years', () => {
    for (const { id, likeForLike: change, years, latest } of indicators) {
      if (!change) continue;
      const upToNow = years.map(({ year }) => year).filter((year) => year <= latest!.year);
      expect([change.fromYear, change.toYear]).toEqual(upToNow.slice(-2));
      const values = (year: number) =>
        new Map(
          allRows
            .filter(
              (row) =>
                row.indicator === id &&
                row.source === shownSource[id] &&
                Number(row.year) === year &&
                present.has(row.area),
            )
            .map((row) => [row.area, Number(row.value)]),
        );
      const [before, after] = [values(change.fromYear), values(change.toYear)];
      const both = [...before.keys()].filter((code) => after.has(code));
      const mean = (of: Map<string, number>) => both.reduce((sum, code) => sum + of.get(code)!, 0) / both.length;
      expect(change.n).toBe(both.length);
      expect(change.before).toBeCloseTo(mean(before), 9);
      expect(change.after).toBeCloseTo(mean(after), 9);
      expect(change.change).toBeCloseTo(mean(after) - mean(before), 9);
    }
  });
});

test('a year that few have reported yet is not taken for the present', async () => {
  const { body } = await getJson(app, '/api/network/overview');
  const schools = (body as Overview).indicators.find(({ id }) => id === 'certified-schools');
  expect(schools?.years.at(-1)).toMatchObject({ year: 2024, n: 2, median: null });
  expect(schools?.latest).toMatchObject({ year: 2023, n: 5 });
});

test('the means that the network has published are there, from whatever source', async () => {
  const { body } = await getJson(app, '/api/network/overview');
  const nature = (body as Overview).indicators.find(({ id }) => id === 'protected-nature');
  expect(nature?.published).toContainEqual({ year: 2021, value: 11.4, source: 'sekom' });
});
