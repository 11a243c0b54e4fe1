import * as contract from '@ratthall/contract/edition-changes';
import type { EditionDraft } from '@ratthall/domain/edition';
import type { Indicator } from '@ratthall/domain/indicator';
import { parse } from 'csv-parse/sync';
import { and, eq } from 'drizzle-orm';
import { Check, Clean, Errors } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { publishEdition } from '#editions/editions.service.ts';
import { getJson, openTestApp } from './test-app.ts';

const { app, database, datasets, close } = await openTestApp();
afterAll(close);

const nothing = { sv: '', en: '' };

const publish = (year: number) => {
  const draft: EditionDraft = {
    year,
    round: year - 1,
    set: 'tolv-2012',
    note: nothing,
    foreword: nothing,
    comments: {},
    publishAt: null,
  };
  return publishEdition(
    { repository: createEditionsRepository(database), datasets },
    { draft, draftRevision: 1, by: { id: 'kim', name: 'Kim Ek' }, at: new Date(`${year}-11-01T08:00:00Z`) },
  );
};

const food = 'organic-food';
const lulea = '2580';
const stockholm = '0180';

/** Luleå's share of organic food in 2022 is corrected, Stockholm's taken back; waste gets another name. */
async function changeSomething(): Promise<void> {
  const { valueRevisions, dataVersions, indicators } = database.tables;
  const revised = async (area: string, changed: { value: number | null; missing: 'declined' | null }) => {
    const own = and(
      eq(valueRevisions.indicator, food),
      eq(valueRevisions.area, area),
      eq(valueRevisions.year, 2022),
      eq(valueRevisions.source, 'kolada'),
    );
    const [row] = await database.query.select().from(valueRevisions).where(own).limit(1);
    return { ...row!, ...changed, revision: row!.revision + 1, createdAt: '2026-01-02' };
  };
  const rows = [
    await revised(lulea, { value: 46, missing: null }),
    await revised(stockholm, { value: null, missing: 'declined' }),
  ];
  const [waste] = await database.query.select().from(indicators).where(eq(indicators.id, 'household-waste'));
  const document: Indicator = { ...waste!.document, name: { sv: 'Sopor', en: 'Rubbish' } };
  const version = datasets.current().version;
  await database.atomically((write) => [
    ...rows.map((row) => write.insert(valueRevisions).values(row)),
    write.update(indicators).set({ document }).where(eq(indicators.id, 'household-waste')),
    write
      .insert(dataVersions)
      .values({ number: Number(version) + 1, createdAt: '2026-01-02T00:00:00Z', cause: 'test' }),
  ]);
}

beforeAll(async () => {
  await publish(2025);
  await changeSomething();
  await publish(2026);
});

const changesOf = async (address: string) => (await getJson(app, `/api/editions/${address}`)).body;
const none = { added: 0, revised: 0, removed: 0, reason: 0, relabelled: 0 };

describe('what changed between two editions', () => {
  test('is compared with the edition published before, unless another is asked for', async () => {
    const body = await changesOf('2026.1/changes');
    expect(body).toEqual(await changesOf('2026.1/changes?since=2025.1'));
    expect(body).toMatchObject({
      edition: '2026.1',
      since: '2025.1',
      figures: { ...none, revised: 1, removed: 1 },
      rules: [],
      members: { joined: 0, left: 0 },
    });
    expect(await changesOf('2025.1/changes?since=2026.1')).toMatchObject({
      figures: { ...none, revised: 1, added: 1 },
    });
  });

  test('names what was corrected and taken back, with the reason', async () => {
    const { indicators } = await changesOf('2026.1/changes');
    const [changed] = indicators.filter(({ id }: { id: string }) => id === food);
    expect(changed.rows).toMatchObject([
      { kind: 'revised', area: lulea, name: 'Luleå', year: 2022, after: { value: 46 } },
      { kind: 'removed', area: stockholm, year: 2022, after: { value: null, missing: 'declined' } },
    ]);
    const [waste] = indicators.filter(({ id }: { id: string }) => id === 'household-waste');
    expect(waste.changes).toMatchObject([{ what: 'name', after: { sv: 'Sopor' } }]);
    expect([waste.figures, waste.turned.direction]).toEqual([none, 0]);
  });

  test('says why the mean moved, in parts that add up, and of how many', async () => {
    const { indicators } = await changesOf('2026.1/changes');
    const { mean } = indicators.find(({ id }: { id: string }) => id === food);
    const overviews = await Promise.all(
      ['2025.1', '2026.1'].map(async (edition) => {
        const { indicators: all } = await changesOf(`${edition}/network/overview`);
        return all.find(({ id }: { id: string }) => id === food).latest;
      }),
    );
    for (const [side, { year, n, N, mean: value, median }] of [
      [mean.before, overviews[0]],
      [mean.after, overviews[1]],
    ]) {
      expect(side).toMatchObject({ year, n, N, median });
      expect(side.mean).toBeCloseTo(value, 10);
    }
    const parts: { change: number; n: number }[] = Object.values(mean.parts);
    const sum = parts.reduce((total, { change }) => total + change, 0);
    expect(sum).toBeCloseTo(mean.after.mean - mean.before.mean, 10);
    expect(mean.parts).toMatchObject({ revised: { n: 1 }, answers: { n: 1 }, 'new-year': { n: 0 } });
  });

  test('is told of one member and of one indicator', async () => {
    const own = await changesOf(`2026.1/changes/members/${lulea}`);
    expect(own.indicators.map(({ id }: { id: string }) => id)).toEqual([food]);
    expect(own.indicators[0].rows).toMatchObject([{ kind: 'revised', year: 2022 }]);
    expect(own.indicators[0].turns).toMatchObject([
      { aspect: 'pace', before: 'far-behind', after: 'on-track', why: ['revised-value'] },
      { aspect: 'class', before: { index: 3, of: 5 }, after: { index: 2, of: 5 }, why: ['revised-value'] },
      { aspect: 'quartile', before: 3, after: 1, why: ['revised-value', 'peers'] },
    ]);
    const one = await changesOf(`2026.1/changes/indicators/${food}`);
    expect(one).toMatchObject({ id: food, figures: { ...none, revised: 1, removed: 1 } });
    expect(one.rows).toHaveLength(2);
    expect(one.turns.length).toBe(Object.values<number>(one.turned).reduce((sum, n) => sum + n, 0));
  });

  test('is a file with a row for each', async () => {
    const reply = await app.inject({ url: '/api/editions/2026.1/changes.csv' });
    const rows = parse<Record<string, string>>(reply.body, { columns: true });
    expect(reply.headers['content-disposition']).toContain('ratthall-andringar-2025.1-2026.1.csv');
    expect(rows.filter(({ part }) => part !== 'verdict')).toMatchObject([
      { part: 'indicator', change: 'name', indicator: 'household-waste', after: 'Sopor' },
      { part: 'figure', change: 'revised', subject: lulea, year: '2022', after: '46' },
      { part: 'figure', change: 'removed', subject: stockholm, after: '', missing_after: 'declined' },
    ]);
    const { turned } = await changesOf('2026.1/changes');
    expect(rows.filter(({ part }) => part === 'verdict')).toHaveLength(
      Object.values<number>(turned).reduce((sum, n) => sum + n, 0),
    );
    const excel = await app.inject({ url: '/api/editions/2026.1/changes.csv?style=excel-sv' });
    expect(excel.body.startsWith('\uFEFFpart;change;')).toBe(true);
  });

  test.each([
    [contract.EditionChanges, '2026.1/changes'],
    [contract.EditionChanges, '2025.1/changes?since=2026.1'],
    [contract.IndicatorChanges, `2026.1/changes/indicators/${food}`],
    [contract.MemberChanges, `2026.1/changes/members/${stockholm}`],
  ])('is answered in the shape that is declared', async (shape, address) => {
    const body = await changesOf(address);
    expect(Check(shape, body), JSON.stringify(Errors(shape, body).slice(0, 3))).toBe(true);
    expect(Clean(shape, structuredClone(body))).toEqual(body);
  });
});

describe('what cannot be compared is refused, by name', () => {
  test.each([
    ['2031.1/changes', 404, 'edition.not-found', 'edition'],
    ['2026.1/changes?since=2031.1', 400, 'request.invalid', 'since'],
    ['2026.1/changes?since=2026.1', 400, 'request.invalid', 'since'],
    ['2026.1/changes?since=', 400, 'request.invalid', 'since'],
    ['2025.1/changes', 400, 'request.invalid', 'since'],
    ['2026.1/changes.csv?since=x', 400, 'request.invalid', 'since'],
    ['2026.1/changes/indicators/finns-inte', 404, 'indicator.not-found', 'id'],
    ['2026.1/changes/members/9999', 404, 'member.not-found', 'code'],
    ['2026.1/changes?other=1', 400, 'request.invalid', 'other'],
  ])('%s', async (address, status, code, field) => {
    const reply = await getJson(app, `/api/editions/${address}`);
    expect([reply.status, reply.body.code, reply.body.issues?.[0]?.field]).toEqual([status, code, field]);
  });
});
