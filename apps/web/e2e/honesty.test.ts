import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answerOf, openRow, rowsOf, showTables, test } from './support.ts';

type Row = {
  member: string;
  year: number;
  value: number | null;
  missing: string | null;
  definitionVersion: number | null;
};
type Values = { rows: Row[] };
type Member = { code: string; slug: string; name: string; kind: string; leftYear: number | null };
type Catalogue = { indicators: { id: string; name: { sv: string }; decimals: number }[] };

const reasons: Record<string, string> = { 'not-reported': 'ingen uppgift i källan' };

async function dataOf(id: string) {
  const { rows } = await answerOf<Values>(`/api/indicators/${id}/values`);
  const { members } = await answerOf<{ members: Member[] }>('/api/members');
  const { indicators } = await answerOf<Catalogue>('/api/catalogue');
  const indicator = indicators.find((one) => one.id === id)!;
  const memberOf = (code: string) => members.find((member) => member.code === code)!;
  return { rows, members, indicator, memberOf };
}

type Place = { x: number; y: number };

/** Where a series has its markers, and every corner of its lines. */
function drawnOf(page: Page, series: string): Promise<{ markers: Place[]; corners: Place[] }> {
  return page.locator(`figure svg [data-series="${series}"]`).evaluate((group) => ({
    markers: [...group.querySelectorAll('circle')].map((circle) => ({
      x: circle.cx.baseVal.value,
      y: circle.cy.baseVal.value,
    })),
    corners: [...group.querySelectorAll('path')].flatMap((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      })),
    ),
  }));
}

describe('a year without a value', () => {
  test.for(['household-waste', 'organic-food'])(
    'is a gap in a member’s chart of %s, and is said in words in its table',
    async (id, { aPage }) => {
      const { rows, indicator, memberOf } = await dataOf(id);
      const gappy = rows.find(({ member, year, value }) => {
        const own = rows.filter((row) => row.member === member);
        const values = own.filter((row) => row.value !== null);
        const isInside = year > (values[0]?.year ?? Infinity) && year < (values.at(-1)?.year ?? 0);
        return value === null && isInside && values.length >= 5 && memberOf(member).kind === 'municipality';
      })!;
      const profile = await answerOf<{ indicators: { id: string; series: Row[] }[] }>(
        `/api/members/${gappy.member}/profile`,
      );
      const series = profile.indicators.find((one) => one.id === id)!.series;
      const withValue = series.filter(({ value }) => value !== null);
      const without = series.filter(({ value }) => value === null);
      expect(without.length).toBeGreaterThan(0);

      const page = await aPage({ at: `/kommun/${memberOf(gappy.member).slug}` });
      await openRow(page, indicator.name.sv);
      const { markers, corners } = await drawnOf(page, 'own');
      expect(markers.length).toBe(withValue.length);
      const [first, last] = [markers[0]!, markers.at(-1)!];
      const years = withValue.map(({ year }) => year);
      const yearAt = ({ x }: Place) => years[0]! + ((x - first.x) / (last.x - first.x)) * (years.at(-1)! - years[0]!);
      expect(markers.map((marker) => Math.round(yearAt(marker)))).toEqual(years);
      for (const corner of corners) {
        expect(markers.some(({ x, y }) => Math.abs(x - corner.x) < 0.1 && Math.abs(y - corner.y) < 0.1)).toBe(true);
      }

      await showTables(page, 'sv');
      const table = await rowsOf(page, 'figure table');
      expect(table.length).toBe(series.length);
      for (const { year, missing } of without) {
        expect(table.find(([head]) => head === String(year))?.[1]).toBe(`uppgift saknas: ${reasons[missing!]}`);
      }
    },
  );

  test('is said in a member’s row when it is the latest', async ({ aPage }) => {
    const { rows, memberOf } = await dataOf('household-waste');
    const latest = Math.max(...rows.filter(({ value }) => value !== null).map(({ year }) => year));
    const without = rows.find(
      ({ member, year, value }) =>
        year === latest &&
        value === null &&
        memberOf(member).kind === 'municipality' &&
        rows.some((row) => row.member === member && row.value !== null),
    )!;
    const page = await aPage({ at: `/kommun/${memberOf(without.member).slug}` });
    const row = page.locator('main li', { has: page.locator('summary'), hasText: 'Hushållsavfall' });
    expect(await row.textContent()).toContain(`${latest} saknas: ingen uppgift i källan`);
  });
});

describe('a member without a value', () => {
  test.for([
    { id: 'household-waste', year: 2022 },
    { id: 'organic-arable-land', year: 2022 },
    { id: 'organic-food', year: 2015 },
  ])('of $id $year has no place, no dot, and its reason in words', async ({ id, year }, { aPage }) => {
    const { rows, memberOf } = await dataOf(id);
    const present = rows.filter(
      (row) =>
        row.year === year && memberOf(row.member).kind === 'municipality' && memberOf(row.member).leftYear === null,
    );
    const withValue = present.filter(({ value }) => value !== null);
    const without = present.filter(({ value }) => value === null);
    expect(without.length).toBeGreaterThan(0);

    const page = await aPage({ at: `/nyckeltal/${id}?year=${year}` });
    const section = page.getByRole('region', { name: 'Alla medlemmar' }).first();
    for (const { member, missing } of without.slice(0, 3)) {
      const link = section.getByRole('link', { name: memberOf(member).name, exact: true });
      expect(await section.getByRole('row').filter({ has: link }).count()).toBe(0);
      expect(await link.locator('xpath=..').textContent()).toContain(reasons[missing!]);
    }

    const strip = page.getByRole('figure').filter({ hasText: 'Varje prick är en kommun' });
    expect(await strip.locator('svg circle').count()).toBe(withValue.length);
    await strip.getByRole('button', { name: 'Visa som tabell' }).click();
    const table = await rowsOf(page, 'figure table');
    for (const { member, missing } of without) {
      const [, value, rank] = table.find(([name]) => name === memberOf(member).name) ?? [];
      expect([value, rank]).toEqual([`uppgift saknas: ${reasons[missing!]}`, 'rangordnas inte']);
    }
    const ranked = table.filter(([, , rank]) => rank !== 'rangordnas inte');
    expect(ranked.length).toBe(withValue.length);
    for (const [, , rank] of ranked) expect(rank).toContain(`av ${withValue.length}`);
  });

  test('is counted in no mean', async ({ aPage }) => {
    const { rows, members, memberOf, indicator } = await dataOf('household-waste');
    const values = rows.flatMap(({ member, year, value }) => {
      const { kind, leftYear } = memberOf(member);
      return year === 2022 && value !== null && kind === 'municipality' && leftYear === null ? [value] : [];
    });
    const all = members.filter(({ kind, leftYear }) => kind === 'municipality' && leftYear === null).length;
    expect(values.length).toBeLessThan(all);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const page = await aPage({ at: '/nyckeltal/household-waste?year=2022' });
    const shown = `Ovägt medel ${mean.toFixed(indicator.decimals)} kg per person (${values.length} av ${all} kommuner)`;
    expect((await page.locator('main').textContent())?.replaceAll('\u00a0', ' ')).toContain(shown);
  });

  test('of every indicator is listed with the reason on its own page', async ({ aPage }) => {
    const { indicators } = await answerOf<{ indicators: { id: string; latest: unknown }[] }>(
      '/api/members/2510/profile',
    );
    const none = indicators.filter(({ latest }) => latest === null);
    expect(none.length).toBeGreaterThan(5);
    const page = await aPage({ at: '/kommun/jokkmokk' });
    const missing = page.getByRole('region', { name: 'Det som saknas, och varför' }).getByRole('listitem');
    expect(await missing.count()).toBe(none.length);
    for (const text of await missing.allTextContents()) expect(text).toMatch(/Ingen uppgift i källan|Gäller inte här/);
  });
});
