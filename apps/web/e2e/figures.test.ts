import { describe, expect } from 'vitest';
import { answerOf, openRow, origin, rowsOf, showTables, test } from './support.ts';

/** Published figures that can be looked up elsewhere: they must come through unchanged, wherever they are read. */
const known = [
  { slug: 'lulea', code: '2580', id: 'household-waste', year: 2022, value: 462, shown: '462', row: 'Hushållsavfall' },
  {
    slug: 'aneby',
    code: '0604',
    id: 'ghg-total',
    year: 2022,
    value: 6.07,
    shown: '6,07',
    row: 'Växthusgasutsläpp totalt',
  },
  {
    slug: 'sorsele',
    code: '2422',
    id: 'protected-nature',
    year: 2021,
    value: 54.7,
    shown: '54,7',
    row: 'Skyddad natur',
  },
  {
    slug: 'gotland',
    code: '0980',
    id: 'ghg-ets',
    year: 2023,
    value: 24.15,
    shown: '24,15',
    row: 'inom utsläppshandeln',
  },
];

type Values = { rows: { member: string; year: number; value: number | null }[] };
type Catalogue = { indicators: { id: string; shownSource: string }[] };

describe.for(known)('$slug, $id $year: $shown', ({ slug, code, id, year, value, shown, row }) => {
  test('in the API', async () => {
    const { rows } = await answerOf<Values>(`/api/indicators/${id}/values?members=${code}`);
    const found = rows.find((one) => one.member === code && one.year === year)?.value;
    expect(found?.toFixed(2)).toBe(value.toFixed(2));
  });

  test('in the table twin of the member’s chart', async ({ aPage }) => {
    const page = await aPage({ at: `/kommun/${slug}?set=${id === 'ghg-ets' ? 'grona-2023' : 'tolv-2012'}` });
    await openRow(page, row);
    await showTables(page, 'sv');
    const rows = await rowsOf(page, 'figure table');
    expect(rows.find(([first]) => first === String(year))?.[1]).toBe(shown);
  });

  test('in the indicator’s list of members', async ({ aPage }) => {
    const page = await aPage({ at: `/nyckeltal/${id}?year=${year}&own=${slug}`, hasScript: false });
    expect(await page.locator('tr[data-own] td').nth(1).textContent()).toBe(shown);
  });

  test.for([
    { file: `/api/indicators/${id}/values.csv`, separator: ',', point: '.' },
    { file: '/api/values.csv', separator: ',', point: '.' },
    { file: `/api/indicators/${id}/values.csv?style=excel-sv`, separator: ';', point: ',' },
  ])('in $file', async ({ file, separator, point }) => {
    const { indicators } = await answerOf<Catalogue>('/api/catalogue');
    const source = indicators.find((one) => one.id === id)?.shownSource;
    const text = await (await fetch(origin + file)).text();
    const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const names = head.split(separator);
    const rows = lines.map((line) => Object.fromEntries(line.split(separator).map((cell, i) => [names[i], cell])));
    const found = rows.find(
      (one) => one.indicator === id && one.member === code && one.year === String(year) && one.source === source,
    );
    expect(Number(found?.value?.replace(point, '.')).toFixed(2)).toBe(value.toFixed(2));
    if (point === ',') expect(found?.value).not.toContain('.');
  });
});
