import type { ImpactTurn } from '@ratthall/contract/catalogue-editing';
import type { Indicator } from '@ratthall/domain/indicator';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { paths } from '#config.ts';
import { loadData } from '#loading/load-data.ts';
import { defined, openCatalogueDesk } from './catalogue-desk.ts';
import { anEdition } from './editions-for-tests.ts';
import { aContent, approver, member, reporter, year as reportedYear } from './entries-desk.ts';

const opened = await openCatalogueDesk();
const { ask, changesOf, takeBack, save, impact, kim, app, datasets, database, personAs } = opened;
afterAll(opened.close);

type Profile = {
  indicators: { id: string; breaks: { year: number; kind: string }[]; direction: { verdict: string } }[];
};

/** What the public page of a member is told of an indicator. */
async function publicly(code: string, id: string) {
  const { body } = await ask('GET', `/api/members/${code}/profile?set=${await setOf(id)}`);
  return (body as Profile).indicators.find((one) => one.id === id)!;
}

async function setOf(id: string): Promise<string> {
  return datasets.current().sets.find(({ entries }) => entries.some(({ indicator }) => indicator === id))!.id;
}

const bytesOf = async (url: string) => (await app.inject({ method: 'GET', url })).body;

describe('a new definition version', () => {
  const id = 'ghg-total';
  let code: string;
  let edition: string;

  beforeEach(async () => {
    // One of the many who move a clear way, so that a break must turn it.
    if (edition !== undefined) return;
    ({ id: edition } = await anEdition(opened));
    await datasets.refresh();
    const preview = await impact(id, defined('break', 2022));
    code = (preview.turns.find(({ aspect }) => aspect === 'direction') as ImpactTurn).member;
  });

  test('that breaks says before it is saved whose verdicts would be others, of how many, and saves nothing', async () => {
    const { version } = datasets.current();
    const found = await impact(id, defined('break', 2022));
    expect(found.relabelled).toMatchObject({ from: 2022 });
    expect(found.n).toBeLessThanOrEqual(found.N);
    expect(found.turned.direction).toBeGreaterThan(10);
    expect(found.turned.break).toBeGreaterThanOrEqual(found.turned.direction);
    // The figures themselves are the same, and so are those that are compared in a year.
    expect(found.turned).toMatchObject({ rank: 0, quartile: 0, class: 0 });
    expect(found.medians).toEqual([]);
    expect(datasets.current().version).toBe(version);
  });

  test.each(['editorial', 'comparable'] as const)('that is %s turns nothing', async (change) => {
    const found = await impact(id, defined(change, 2022));
    expect(found.relabelled).not.toBeNull();
    expect(found.turns).toEqual([]);
    expect(found.medians).toEqual([]);
  });

  test.each(['editorial', 'comparable'] as const)(
    'that is %s does not take figures over a break that they never followed',
    async (change) => {
      // Its figures follow the first version also after 2023: what is shown was never redefined.
      expect((await impact('household-waste', defined(change, 2024))).turns).toEqual([]);
    },
  );

  test('with other classes says whose class is another', async () => {
    const found = await impact('organic-arable-land', ({ definitions }) => ({
      definitions: definitions.with(definitions.length - 1, {
        ...definitions.at(-1)!,
        classes: { bounds: [60, 25, 12], inclusive: false },
      }),
    }));
    expect(found.turned.class).toBeGreaterThan(20);
    expect(found.turned.direction).toBe(0);
  });

  test('is followed by figures, breaks, verdicts and ranks; an edition stays to the byte; nothing is corrected', async () => {
    const addresses = [
      `/api/editions/${edition}/members/${code}/profile`,
      `/api/editions/${edition}/indicators/${id}`,
      `/api/editions/${edition}/values.csv`,
      `/api/editions/${edition}/catalogue`,
      `/api/editions/${edition}/network/overview`,
    ];
    const published = await Promise.all(addresses.map(bytesOf));
    const before = await publicly(code, id);
    const values = (await ask('GET', `/api/indicators/${id}/values`)).body;
    const predicted = await impact(id, defined('break', 2022));

    expect((await save(id, defined('break', 2022))).status).toBe(200);

    const after = await publicly(code, id);
    expect(after.breaks).toContainEqual({ year: 2022, kind: 'definition', version: 2 });
    const turn = predicted.turns.flatMap((one) => (one.aspect === 'direction' && one.member === code ? one : []))[0];
    expect([before.direction.verdict, after.direction.verdict]).toEqual([turn?.before, turn?.after]);
    const now = (await ask('GET', `/api/indicators/${id}/values`)).body;
    const figuresIn = (body: unknown) =>
      JSON.stringify(body, (key, value) => (key === 'definitionVersion' || key === 'dataVersion' ? undefined : value));
    expect(figuresIn(now)).toBe(figuresIn(values));
    const { valueRevisions } = database.tables;
    const rows = (await database.query.select().from(valueRevisions)).filter(
      (row) => row.indicator === id && row.year >= 2022 && row.revision === 2,
    );
    expect(rows.length).toBeGreaterThanOrEqual(predicted.relabelled!.figures);
    expect(new Set(rows.map(({ definitionVersion }) => definitionVersion))).toEqual(new Set([2]));
    expect((await ask('GET', '/api/corrections')).body.corrections).toEqual([]);
    expect(await Promise.all(addresses.map(bytesOf))).toEqual(published);
  });

  test('stands against a later load of the data files, which still finds what is new in them', async () => {
    const loaded = await loadData(database, { folder: paths.data, now: new Date('2025-06-01') });
    expect(loaded.outcome).toBe('unchanged');
  });

  test('is followed by what members report later for its years, and not for those before', async () => {
    const central = 'public-transport-trips';
    await save(central, defined('break', reportedYear));
    const [jo, ann] = [await personAs(reporter), await personAs(approver)];
    const content = aContent({ value: 41, typed: { value: '41' } });
    const seen = (revision: number) => ({ indicator: central, year: reportedYear, revision });
    expect((await jo.save({ ...seen(0), content })).status).toBe(200);
    const steps = [
      await jo.move('submit', [seen(1)]),
      await ann.move('confirm', [seen(2)]),
      await kim.move('approve', [seen(3)]),
    ];
    const row = (await database.query.select().from(database.tables.valueRevisions)).find(
      (one) => one.indicator === central && one.area === member && one.source === 'member' && one.year === reportedYear,
    );
    expect(steps.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(row?.definitionVersion).toBe(2);
  });

  test('is shown between two editions as what it is, and its verdicts as turned by it', async () => {
    const { id: next } = await anEdition(opened, new Date('2025-07-01T08:00:00Z'));
    const { body } = await ask('GET', `/api/editions/${next}/changes?since=${edition}`);
    const changed = body.indicators.find((one: { id: string }) => one.id === id);
    expect(changed.changes).toContainEqual(expect.objectContaining({ what: 'definition-new', subject: '2' }));
    const turned = changed.turns.filter((one: { aspect: string }) => one.aspect === 'direction');
    expect(turned.length).toBeGreaterThan(0);
    for (const turn of turned) expect(turn.why).toContain('definition');
  });

  test('is taken back: figures follow again what they did before, exactly as the preview said', async () => {
    const [last] = await changesOf('indicators', id);
    const predicted = await impact(id, () => last!.before as Indicator);
    const was = await publicly(code, id);
    const { valueRevisions } = database.tables;
    const rowsOf = async () =>
      (await database.query.select().from(valueRevisions)).filter((row) => row.indicator === id);
    const rows = await rowsOf();
    expect((await takeBack('indicators', id)).status).toBe(200);
    const members = new Set(datasets.current().members.map((one) => one.code));
    const written = (await rowsOf()).slice(rows.length).filter(({ area, missing }) => members.has(area) && !missing);
    expect(written).toHaveLength(predicted.relabelled!.figures);
    const is = await publicly(code, id);
    const turn = predicted.turns.find((one) => one.aspect === 'direction' && one.member === code);
    expect(turn).toMatchObject({ before: was.direction.verdict, after: is.direction.verdict });
    expect(is.breaks).not.toContainEqual(expect.objectContaining({ version: 2 }));
    expect((await loadData(database, { folder: paths.data, now: new Date('2025-06-01') })).outcome).toBe('unchanged');
  });
});
