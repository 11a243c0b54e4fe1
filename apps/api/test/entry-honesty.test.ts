import { afterAll, expect, test } from 'vitest';
import { peersOf } from '#entries/entry-context.ts';
import { aContent, aDraft, aRound, member, openDesk, reporter, secretariat, year } from './entries-desk.ts';

const opened = await openDesk();
const { app, datasets, personAs, close } = opened;
afterAll(close);
const [kim, jo] = [await personAs(reporter), await personAs(secretariat)];

const seen = (indicator: string, ofYear: number, revision: number) => ({ indicator, year: ofYear, revision });

/** Everything that is asked of a figure, answered for everybody to read. */
const answers = ['own-change', 'own-level', 'slip', 'outside-usual', 'far-from-peers', 'population-differs'].map(
  (check) => ({ check, reason: 'other' as const, text: `Svar på ${check}.`, isPublic: true }),
);

async function noteOf(indicator: string): Promise<string | undefined> {
  const { rows } = (await app.inject(`/api/indicators/${indicator}/values?members=${member}&from=${year}`)).json();
  return rows[0].note;
}

test('an answer that nothing asks for is not handed on, and becomes no footnote', async () => {
  const missing = { kind: 'missing' as const, value: null, missing: 'not-measured' as const, typed: {}, answers };
  await kim.save(aDraft('solar-own-buildings', 0, { ...missing, publicNote: 'Mäts nästa år.' }));
  const { body } = await kim.move('submit', [seen('solar-own-buildings', year, 1)]);
  expect(body.saved[0].entry.content.answers).toEqual([]);
  const review = (await app.inject({ url: `/api/reviews/${member}?year=${year}`, headers: jo.headers })).json();
  expect(review.entries).toMatchObject([{ indicator: 'solar-own-buildings', isClean: false }]);
  await jo.move('approve', [seen('solar-own-buildings', year, 2)]);
  expect(await noteOf('solar-own-buildings')).toBe('Mäts nästa år.');
});

test('what has become impossible since it was submitted is not approved', async () => {
  await aRound(opened, { status: 'open' });
  const earlier = { value: 20, typed: { value: '20' }, answers };
  const put = async (ofYear: number, revision: number, content: ReturnType<typeof aContent>) => {
    await kim.save({ ...seen('business-travel-ghg', ofYear, revision), content });
    return kim.move('submit', [seen('business-travel-ghg', ofYear, revision + 1)]);
  };
  expect((await put(year - 1, 0, aContent(earlier))).status).toBe(200);
  await jo.move('approve', [seen('business-travel-ghg', year - 1, 2)]);
  expect((await put(year, 0, aContent({ ...earlier, kind: 'unchanged', answers: [] }))).status).toBe(200);
  const reason = { code: 'earlier-corrected' as const, text: 'Rättat.' };
  expect((await put(year - 1, 3, aContent({ ...earlier, value: 26, reason }))).status).toBe(200);

  const both = [seen('business-travel-ghg', year - 1, 5), seen('business-travel-ghg', year, 2)];
  for (const entries of [both, both.toReversed()]) {
    const { body } = await jo.move('approve', entries);
    expect(body).toMatchObject({ code: 'entry.not-ready', issues: [{ value: 'nothing-unchanged' }] });
  }
  expect((await jo.move('approve', [both[0]!])).status).toBe(200);
  expect((await jo.move('approve', [both[1]!])).body.code).toBe('entry.not-ready');
});

test('a central figure is kept as it was accepted, and another one is not approved in its place', async () => {
  const accepted = aContent({ kind: 'accepted', value: null, typed: {} });
  await kim.save({ ...seen('ghg-total', 2021, 0), content: accepted });
  const { body } = await kim.move('submit', [seen('ghg-total', 2021, 1)]);
  const { value } = body.saved[0].entry.content;
  const grid = datasets.current().grids.get('ghg-total')!.get('kolada')!;
  expect(typeof value).toBe('number');
  await kim.move('withdraw', [seen('ghg-total', 2021, 2)]);
  await kim.save({ ...seen('ghg-total', 2021, 3), content: { ...accepted, value: value + 1 } });
  const refused = await kim.move('submit', [seen('ghg-total', 2021, 4)]);
  expect(refused.body).toMatchObject({ code: 'entry.not-ready', issues: [{ value: 'central-changed' }] });
  await kim.save({ ...seen('ghg-total', 2021, 4), content: accepted });
  await kim.move('submit', [seen('ghg-total', 2021, 5)]);
  const cell = grid.rows.get(member)! * grid.years + 2021 - grid.firstYear;
  grid.values[cell]! += 1;
  const late = await jo.move('approve', [seen('ghg-total', 2021, 6)]);
  grid.values[cell]! -= 1;
  expect(late.body).toMatchObject({ code: 'entry.not-ready', issues: [{ value: 'central-changed' }] });
  expect((await jo.move('approve', [seen('ghg-total', 2021, 6)])).status).toBe(200);
});

test('a figure is compared with those of the other members, and not with itself', async () => {
  const entries = (await kim.report('?year=2022')).body.entries as { indicator: string; peers: { n: number } | null }[];
  const dataset = datasets.current();
  const { peers } = entries.find(({ indicator }) => indicator === 'ghg-total')!;
  const indicator = dataset.indicators.get('ghg-total')!;
  const all = peersOf(dataset, indicator, { code: 'nobody', kind: dataset.areas.get(member)!.kind as 'municipality' });
  expect(peers!.n).toBe(all!.n - 1);
});

test('why a figure was changed the last time is no reason to change it again', async () => {
  const reason = { code: 'other' as const, text: 'Rättat.' };
  const said = { value: 5, typed: { value: '5' }, answers, reason };
  await kim.save(aDraft('business-travel-energy', 0, said));
  expect((await kim.move('submit', [seen('business-travel-energy', year, 1)])).status).toBe(200);
  await jo.move('approve', [seen('business-travel-energy', year, 2)]);
  const { body } = await kim.save(aDraft('business-travel-energy', 3, { ...said, value: 6 }));
  expect(body.saved[0].entry.content.reason).toBeNull();
  const refused = await kim.move('submit', [seen('business-travel-energy', year, 4)]);
  expect(refused.body.issues).toEqual([expect.objectContaining({ value: 'change-without-reason' })]);
});
