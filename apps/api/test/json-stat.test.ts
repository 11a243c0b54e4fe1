import JSONstat from 'jsonstat-toolkit';
import { afterAll, describe, expect, test } from 'vitest';
import { getJson, openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

type Row = { member: string; year: number; value: number | null; missing: string | null };

const { body } = await getJson(app, '/api/values.json');
const cube = JSONstat(structuredClone(body));

describe('the cube of all values', () => {
  test('has every number of every indicator as the API gives it, and every reason why one is lacking', async () => {
    const { body: catalogue } = await getJson(app, '/api/catalogue');
    let compared = 0;
    for (const { id } of catalogue.indicators as { id: string }[]) {
      const { body: values } = await getJson(app, `/api/indicators/${id}/values`);
      for (const { member, year, value, missing } of values.rows as Row[]) {
        const cell = cube.Data({ indicator: id, area: member, year: String(year) });
        expect([id, member, year, cell.value, cell.status]).toEqual([id, member, year, value, missing]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(5_000);
  });

  test('has no number and no reason beside those', async () => {
    const { body: catalogue } = await getJson(app, '/api/catalogue');
    let numbers = 0;
    let reasons = 0;
    for (const { id, shownSource } of catalogue.indicators as { id: string; shownSource: string }[]) {
      const { body: values } = await getJson(app, `/api/indicators/${id}/values`);
      const rows: Row[] = [
        ...values.rows,
        ...values.references.filter(({ source }: { source: string }) => source === shownSource),
      ];
      numbers += rows.filter(({ value }) => value !== null).length;
      reasons += rows.filter(({ missing }) => missing !== null).length;
    }
    expect((body.value as unknown[]).filter((value) => value !== null)).toHaveLength(numbers);
    expect(Object.keys(body.status)).toHaveLength(reasons);
  });

  test('says in words what it is about, in the language that is asked for', async () => {
    const { body: english } = await getJson(app, '/api/values.json?lang=en');
    const label = (one: typeof body) =>
      JSONstat(structuredClone(one)).Dimension('indicator').Category('household-waste').label;
    expect([label(body), label(english)]).toEqual(['Hushållsavfall (kommunalt avfall)', 'Household (municipal) waste']);
    expect(cube.Dimension('indicator').Category('household-waste').unit).toMatchObject({ decimals: 0 });
    expect(cube.Dimension('area').Category('2580').label).toBe('Luleå');
    expect(english.href).toBe('http://ratthall.test/api/values.json?lang=en');
    expect({ ...english.value }).toEqual({ ...body.value });
  });

  test('is not made in a language that the service does not speak', async () => {
    expect(await getJson(app, '/api/values.json?lang=fi')).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', issues: [{ field: 'lang', value: 'fi' }] },
    });
  });
});
