import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verdicts } from '@ratthall/domain/trend';
import { observationsOf, shownGrid } from '@ratthall/domain/dataset';
import { flags, missingReasons } from '@ratthall/domain/observation';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '#config.ts';
import { completeMember, silentMember } from '#demo/singular.ts';
import { counties, places } from '#demo/places.ts';
import { checkDataFiles } from '#loading/check-data-files.ts';
import { readDataFiles } from '#loading/read-data-files.ts';
import { demoData, demoNow, openDemoApp } from './demo-app.ts';
import { getJson } from './test-app.ts';

const { app, datasets, close } = await openDemoApp();
afterAll(close);

const dataset = datasets.current();

const { files: real } = await readDataFiles(paths.data);
const realAreas = [...real.municipalities.rows, ...real.regions.rows].map(({ fields }) => fields);

describe('nothing of the demo network can be taken for something real:', () => {
  test('the service says that it is invented', async () => {
    const { body } = await getJson(app, '/api/catalogue');
    expect(body).toMatchObject({ network: { id: 'demo', isFictional: true } });
  });

  test('no place has the name, the address, the code or the county of a real one', () => {
    const taken = new Set(realAreas.flatMap((one) => [one.code, one.slug, one.county, one.name?.toLowerCase()]));
    for (const { code, name, slug, county } of dataset.members) {
      for (const own of [code, slug, county ?? '', name.toLowerCase()]) expect(taken).not.toContain(own);
    }
    expect(Object.keys(counties).every((code) => Number(code) > 25)).toBe(true);
  });

  test('every figure comes from a source that says so', () => {
    for (const indicator of dataset.indicators.values()) {
      expect(indicator.shownSource).toBe('fictional');
      expect([...(dataset.grids.get(indicator.id)?.keys() ?? [])]).toEqual(['fictional']);
    }
    const source = dataset.sources.find(({ id }) => id === 'fictional');
    expect(source?.citation).toEqual({ sv: 'Källa: påhittade siffror', en: 'Source: invented figures' });
  });
});

describe('the demo network has', () => {
  const series = [...dataset.indicators.values()].flatMap((indicator) => {
    const grid = shownGrid(dataset, indicator);
    return grid ? dataset.members.map(({ code }) => ({ code, indicator, rows: observationsOf(grid, code) })) : [];
  });
  const rows = series.flatMap((one) => one.rows);

  test('two dozen municipalities and a region, two of whom have left', () => {
    expect(dataset.members.filter(({ kind }) => kind === 'municipality')).toHaveLength(24);
    expect(dataset.members.filter(({ kind }) => kind === 'region')).toHaveLength(1);
    expect(dataset.members.filter(({ leftYear }) => leftYear !== null)).toHaveLength(2);
  });

  test('every reason for a missing figure, every flag, and real zeros', () => {
    expect(new Set(rows.flatMap(({ missing }) => missing ?? []))).toEqual(new Set(missingReasons));
    expect(new Set(rows.flatMap((row) => row.flags))).toEqual(new Set(flags));
    expect(rows.filter(({ value }) => value === 0).length).toBeGreaterThan(10);
  });

  test('every verdict about a direction', async () => {
    const found = new Set<string>();
    for (const set of ['tolv-2012', 'grona-2023']) {
      const { body } = await getJson(app, `/api/network/overview?set=${set}`);
      for (const one of (body as { indicators: { verdicts: Record<string, number> }[] }).indicators) {
        for (const [verdict, n] of Object.entries(one.verdicts)) if (n > 0) found.add(verdict);
      }
    }
    // No indicator lacks a better way, so that nothing is only increasing or decreasing.
    expect(found).toEqual(new Set(verdicts.filter((verdict) => !/creasing|-(up|down)$/.test(verdict))));
  });

  test('a member with everything, and one with almost nothing', () => {
    const own = series.filter(({ code, indicator }) => code === completeMember && indicator.id !== 'ghg-total');
    expect(own.every((one) => one.rows.length > 0 && one.rows.every(({ value }) => value !== null))).toBe(true);
    const silent = series.filter(({ code }) => code === silentMember.member).flatMap((one) => one.rows);
    expect(silent.filter(({ value }) => value !== null)).toHaveLength(1);
  });

  test('central figures for the year that is being reported, and none that members report', () => {
    const now = demoNow.getFullYear() - 1;
    for (const { indicator, rows: own } of series) {
      const last = own.findLast(({ value }) => value !== null)?.year ?? 0;
      expect(last).toBeLessThanOrEqual(indicator.reportedBy === 'central' ? now : now - 1);
    }
    const waste = series.filter(({ indicator }) => indicator.id === 'household-waste');
    expect(waste.filter((one) => one.rows.at(-1)?.value !== null).length).toBeGreaterThan(15);
  });

  test('slips that were published: one that stands, and one that was corrected', async () => {
    const csv = (await app.inject('/api/indicators/organic-food/values.csv')).body;
    expect(csv).toContain('fictional');
    const shown = series.find(({ code, indicator }) => code === '9304' && indicator.id === 'pasture')?.rows ?? [];
    expect(shown.find((row) => row.flags.includes('odd'))?.value).toBeLessThan(0.1);
    const corrected = series.find(({ code, indicator }) => code === '9203' && indicator.id === 'organic-food');
    expect(corrected?.rows.every(({ value }) => value === null || value <= 100)).toBe(true);
  });
});

test('every place lies in Sweden, as its outline is drawn', () => {
  const file = fileURLToPath(new URL('../../web/src/charts/sweden.json', import.meta.url));
  const shores = (JSON.parse(readFileSync(file, 'utf8')) as string[]).map((shore) =>
    shore.split(' ').map((place) => place.split(',').map(Number) as [number, number]),
  );
  for (const { name, longitude, latitude } of places) {
    expect(
      shores.some((shore) => isInside([longitude, latitude], shore)),
      name,
    ).toBe(true);
  }
});

test('neighbours are each other’s', () => {
  for (const { code, neighbours } of dataset.members) {
    for (const other of neighbours) {
      expect(dataset.areas.get(other)?.neighbours).toContain(code);
    }
  }
});

test('the same files are written each time, and they are in order but for the slips in them', async () => {
  const [first, second] = [demoData(), demoData()];
  const name = join('values', 'fictional.csv');
  expect(readFileSync(join(first.folder, name)).equals(readFileSync(join(second.folder, name)))).toBe(true);
  const { files, problems } = await readDataFiles(first.folder);
  const checked = checkDataFiles(files, demoNow.getFullYear());
  first.remove();
  second.remove();
  expect([...problems, ...checked.problems]).toEqual([]);
  expect(checked.warnings.length).toBeGreaterThan(2);
  expect(checked.warnings.length).toBeLessThan(12);
});

/** Whether a ray to the east crosses the shore an odd number of times. */
function isInside([x, y]: [number, number], shore: readonly [number, number][]): boolean {
  return (
    shore.filter(([x1, y1], i) => {
      const [x2, y2] = shore[(i + 1) % shore.length]!;
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }).length %
      2 ===
    1
  );
}
