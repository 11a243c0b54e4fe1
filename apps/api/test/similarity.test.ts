import type { SimilarMembers } from '@ratthall/contract/similarity';
import type { MemberList, Profile } from '@ratthall/contract/members';
import type { Dataset } from '@ratthall/domain/dataset';
import { afterAll, describe, expect, test } from 'vitest';
import { distanceLines } from '#similarity/distances-csv.ts';
import { membersInOneForm, proportionsInOneForm, weightsInOneForm } from '#similarity/one-form.ts';
import { getJson, openTestApp } from './test-app.ts';

const { app, datasets, close } = await openTestApp();
afterAll(close);

const { members } = (await getJson(app, '/api/members')).body as MemberList;
const memberOf = (code: string) => members.find((member) => member.code === code)!;

async function similarTo(code: string, query = ''): Promise<SimilarMembers> {
  const { status, body } = await getJson(app, `/api/members/${code}/similar${query}`);
  expect(status).toBe(200);
  return body;
}

describe('similar members', () => {
  test('are seven present members of the same kind, nearest first, each with its reasons in natural units', async () => {
    const { similar, compared } = await similarTo('2580');
    expect(similar).toHaveLength(7);
    expect(compared).toBe(102);
    const distances = similar.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    for (const { member, reasons } of similar) {
      expect(memberOf(member)).toMatchObject({ kind: 'municipality', leftYear: null });
      for (const { variable, own, other } of [...reasons.alike, reasons.differs]) {
        if (variable === 'population') expect([own, other]).toEqual([79_645, memberOf(member).population]);
        if (variable === 'latitude') expect(other).toBe(memberOf(member).latitude);
      }
    }
  });

  test('are the peers that the choice “similar” gives', async () => {
    const { similar } = await similarTo('2580');
    const { body } = await getJson(app, '/api/members/2580/profile?peers=similar');
    expect(new Set((body as Profile).peers.members)).toEqual(new Set(similar.map(({ member }) => member)));
  });

  test('change with the weights, of which only the proportions matter', async () => {
    const equal = await similarTo('2580');
    const south = await similarTo('2580', '?weights=latitude:0');
    expect(equal.weights).toEqual({ population: 1, density: 1, growth: 1, latitude: 1 });
    expect(south.weights).toEqual({ population: 1, density: 1, growth: 1, latitude: 0 });
    expect(south.similar).not.toEqual(equal.similar);
    const doubled = await similarTo('2580', '?weights=population:2,density:2,growth:2,latitude:2');
    expect(doubled.similar.map(({ member }) => member)).toEqual(equal.similar.map(({ member }) => member));
    expect(doubled.farDistance).toBeCloseTo(equal.farDistance!, 10);
  });

  test('are few where the seventh is farther off than for nine members of ten', async () => {
    const all = await Promise.all(
      members
        .filter(({ kind, leftYear }) => kind === 'municipality' && leftYear === null)
        .map(({ code }) => similarTo(code)),
    );
    const few = all.filter((one) => one.few);
    expect(few.every(({ similar, farDistance }) => similar[6]!.distance > farDistance!)).toBe(true);
    expect(few).toHaveLength(Math.ceil(all.length / 10));
  });

  test('are few where there are not seven: two regions have each other', async () => {
    const region = members.find(({ kind }) => kind === 'region')!;
    const { similar, few, farDistance } = await similarTo(region.code);
    expect(similar.every(({ member }) => memberOf(member).kind === 'region')).toBe(true);
    expect([few, farDistance]).toEqual([true, null]);
  });

  test('are found for a past member', async () => {
    const past = members.find(({ leftYear }) => leftYear !== null)!;
    expect((await similarTo(past.code)).similar).toHaveLength(7);
  });
});

describe('the matrix of distances', () => {
  const rowsOf = async (query: string) =>
    (await app.inject(`/api/similarity.csv?${query}`)).body
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(query.includes('excel') ? ';' : ','));

  test('is square and the same both ways, with 0 from each to itself', async () => {
    const [header = [], ...rows] = await rowsOf('kind=municipality');
    expect(header.slice(2).map((head) => head.slice(0, 4))).toEqual(rows.map(([code]) => code));
    const cells = rows.map((row) => row.slice(2));
    cells.forEach((row, i) => expect([row.length, row[i]]).toEqual([rows.length, '0']));
    expect(cells.map((_, i) => cells.map((row) => row[i]))).toEqual(cells);
  });

  test('has the distances that the answers have', async () => {
    const { similar } = await similarTo('2580', '?weights=growth:3');
    const [header = [], row = []] = await rowsOf('kind=municipality&weights=growth:3&members=2580');
    for (const { member, distance } of similar) {
      expect(Number(row[header.findIndex((head) => head.startsWith(member))])).toBeCloseTo(distance, 3);
    }
  });

  test('gives rows for the members that are asked for, in order, and Excel its own form', async () => {
    const rows = await rowsOf('kind=municipality&members=2580,0180,2580&style=excel-sv');
    expect(rows.map(([code]) => code)).toEqual(['\uFEFFcode', '0180', '2580']);
    expect(rows[1]?.slice(2).every((cell) => /^\d+(,\d+)?$/.test(cell))).toBe(true);
  });

  const manyMembers = (count: number): Dataset => {
    const [one] = datasets.current().members.filter(({ kind }) => kind === 'municipality');
    const codes = Array.from({ length: count }, (_, i) => String(1000 + i));
    const many = codes.map((code, i) => ({ ...one!, code, population: 1_000 + i, latitude: 55 + i / 1_000 }));
    return { ...datasets.current(), members: many };
  };
  const linesOf = (dataset: Dataset, wanted: { members?: string }) =>
    distanceLines(dataset, {
      kind: 'municipality',
      weights: undefined,
      members: undefined,
      style: 'standard',
      ...wanted,
    });

  test('has at most 250,000 distances: of five hundred members all, of more the rows that are asked for', () => {
    expect(linesOf(manyMembers(500), {})).toHaveLength(501);
    const large = manyMembers(8_000);
    const codes = large.members.map(({ code }) => code);
    expect(linesOf(large, { members: codes.slice(0, 31).join() })).toHaveLength(32);
    for (const [dataset, asked, most] of [
      [manyMembers(501), undefined, 499],
      [large, codes.slice(0, 32).join(), 31],
    ] as const) {
      const issue = {
        field: 'members',
        value: asked ?? null,
        expected: expect.stringContaining(`at most ${most} codes`),
      };
      expect(() => linesOf(dataset, asked === undefined ? {} : { members: asked })).toThrow(
        expect.objectContaining({ code: 'similarity.too-large', issues: [issue] }),
      );
    }
  });

  test('is made in one form, however weights, members and defaults are written', () => {
    const formOf = (weights: string | undefined, codes?: string) => ({
      ...proportionsInOneForm(weights),
      ...membersInOneForm(codes),
    });
    const same = formOf('population:2', '0180,2580');
    for (const weights of ['population:2.0', 'population:4,density:2,growth:2,latitude:2', 'latitude:1,population:2']) {
      expect(formOf(weights, '2580,0180,2580')).toEqual(same);
    }
    expect(formOf('population:2,density:2,growth:2,latitude:2')).toEqual(formOf(undefined));
    expect(formOf('population:3', '0180,2580')).not.toEqual(same);
    expect(formOf('population:2', '0180')).not.toEqual(same);
    expect(formOf('growth:2,growth:2')).toEqual({ weights: 'growth:2,growth:2' });
    expect(weightsInOneForm('density:1,population:2.0')).toEqual({ weights: 'population:2' });
    expect([weightsInOneForm(undefined), weightsInOneForm('density:1.0')]).toEqual([{}, {}]);
  });

  test('is answered alike however it is asked for', async () => {
    const tags = new Set<unknown>();
    for (const query of [
      'members=0180,2580',
      'members=2580,0180&kind=municipality&weights=population:1.0',
      'style=standard&members=0180,2580,0180&weights=population:2,density:2,growth:2,latitude:2',
    ]) {
      const { statusCode, headers } = await app.inject(`/api/similarity.csv?${query}`);
      expect(statusCode).toBe(200);
      tags.add(headers.etag);
    }
    expect(tags.size).toBe(1);
  });
});
