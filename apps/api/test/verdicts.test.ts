import type { IndicatorSummary } from '@ratthall/contract/indicators';
import { afterAll, describe, expect, test } from 'vitest';
import { getJson, openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

/*
 * Worked out apart from this program, from the published values: the distribution of S by inserting the largest value at
 * every place (or by listing all orders, where values are equal), the slope as the median of all pairs.
 */
const series = [
  ['organic-arable-land', '0604', 'improving', 10, 2013, 2022, 2.2215, 0.0],
  ['organic-arable-land', '0980', 'no-clear-direction', 10, 2013, 2022, 0.1326, 0.1083],
  ['organic-arable-land', '1382', 'improving', 10, 2013, 2022, 0.5737, 0.0004],
  ['organic-arable-land', '2422', 'no-clear-direction', 8, 2015, 2022, 0.013, 0.5484],
  ['protected-nature', '1283', 'no-clear-direction', 9, 2014, 2022, 0.0582, 0.0446],
  ['protected-nature', '2422', 'improving', 9, 2014, 2022, 0.4384, 0.0127],
  ['household-waste', '0604', 'worsening', 10, 2013, 2022, 8.0, 0.0248],
  ['household-waste', '1283', 'improving', 10, 2013, 2022, -10.2, 0.0001],
  ['household-waste', '1382', 'no-clear-direction', 9, 2013, 2022, -3.3929, 0.6122],
  ['household-waste', '2580', 'improving', 10, 2013, 2022, -10.3333, 0.0022],
  ['ghg-ets', '0604', 'no-clear-direction', 9, 2015, 2023, 0.0, 1],
  ['ghg-total', '0604', 'improving', 8, 2015, 2022, -0.1103, 0.0017],
  ['ghg-total', '2422', 'no-clear-direction', 8, 2015, 2022, -0.0259, 0.9049],
  ['ghg-total', '2580', 'no-clear-direction', 8, 2015, 2022, -0.5772, 0.3988],
  ['solar-municipality', '2580', 'improving', 7, 2016, 2022, 10.6273, 0.0004],
] as const;

describe('directions of real series agree with an independent calculation', () => {
  test.each(series)('%s in %s: %s', async (id, member, verdict, n, firstYear, lastYear, slope, p) => {
    const { body } = await getJson(app, `/api/indicators/${id}`);
    const found = (body as IndicatorSummary).directions.find((one) => one.member === member)?.direction;
    expect(found).toMatchObject({ verdict, n, firstYear, lastYear });
    expect(found?.slope).toBeCloseTo(slope, 3);
    expect(found?.p).toBeCloseTo(p, 3);
  });
});
