import * as contract from '@ratthall/contract/corrections';
import type { CorrectionEffect, CorrectionList } from '@ratthall/contract/corrections';
import type { EntryContent } from '@ratthall/domain/entry';
import type { PublishedVerdict } from '@ratthall/domain/published-verdict';
import { Clean, Errors } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { publishedVerdicts } from '#editions/published-verdicts.ts';
import { anEdition } from './editions-for-tests.ts';
import { aContent, member, openDesk, reporter, secretariat } from './entries-desk.ts';
import { getJson } from './test-app.ts';

const opened = await openDesk();
const { app, datasets, personAs, close } = opened;
afterAll(close);
const [kim, jo] = [await personAs(reporter), await personAs(secretariat)];

const figure = { indicator: 'ghg-total', year: 2022 };
const before = (await publicFigure()).value as number;
const reason = { code: 'earlier-corrected' as const, text: 'Industrin var räknad två gånger.' };

async function publicFigure() {
  const url = `/api/indicators/ghg-total/values?members=${member}&from=2022&to=2022`;
  return (await getJson(app, url)).body.rows[0];
}

async function correctionsAt(query = ''): Promise<CorrectionList> {
  const reply = await getJson(app, `/api/corrections${query}`);
  expect(reply.status).toBe(200);
  expect(Errors(contract.CorrectionList, reply.body)).toEqual([]);
  expect(Clean(contract.CorrectionList, structuredClone(reply.body))).toEqual(reply.body);
  return reply.body;
}

let revision = 0;

/** Writes, submits and approves, with an answer to whatever is asked. */
async function corrected(changes: Partial<EntryContent>) {
  const content = aContent({ typed: {}, reason, ...changes });
  const seen = () => ({ ...figure, revision });
  const save = async (said: EntryContent) => {
    const { body } = await kim.save({ ...seen(), content: said });
    revision = body.saved[0].entry.revision;
  };
  await save(content);
  const asked = await kim.move('submit', [seen()]);
  if (asked.status === 400) {
    const checks: string[] = asked.body.issues.map(({ value }: { value: string }) => value);
    const answers = checks.map((check) => ({ check, reason: reason.code, text: 'Rätt.', isPublic: false }));
    await save({ ...content, answers });
    const again = await kim.move('submit', [seen()]);
    if (again.status !== 200) return again;
  }
  revision++;
  const approved = await jo.move('approve', [seen()]);
  if (approved.status === 200) revision++;
  return approved;
}

test('before the first edition a changed figure is no correction', async () => {
  expect((await corrected({ value: before + 0.3 })).status).toBe(200);
  expect((await corrected({ kind: 'accepted', value: null })).status).toBe(200);
  expect((await publicFigure()).value).toBe(before);
  expect(await correctionsAt()).toMatchObject({ current: null, total: 0, corrections: [] });
});

describe('a published figure that is changed', () => {
  let published: PublishedVerdict[] = [];
  beforeAll(async () => {
    await anEdition(opened);
    published = publishedVerdicts(datasets.current(), 'tolv-2012');
  });

  test('without a reason goes no further', async () => {
    const unsaid = await corrected({ kind: 'missing', value: null, missing: 'declined', reason: null });
    expect(unsaid.status).toBe(400);
    expect(unsaid.body).toMatchObject({ code: 'entry.not-ready', issues: [{ value: 'change-without-reason' }] });
    expect((await correctionsAt()).total).toBe(0);
  });

  test('says so to whoever reports it', async () => {
    const report = await kim.report('?year=2022');
    const entry = report.body.entries.find(({ indicator }: { indicator: string }) => indicator === 'ghg-total');
    expect(entry.edition).toBe('2026.1');
  });

  test('is a correction: before and after, why, who reported and who approved', async () => {
    expect((await corrected({ value: before * 4 })).status).toBe(200);
    const { corrections, current } = await correctionsAt();
    expect(current).toBe('2026.1');
    expect(corrections).toMatchObject([
      {
        edition: '2026.1',
        member,
        ...figure,
        source: 'member',
        before: { value: before, missing: null },
        after: { value: before * 4, missing: null },
        figures: 1,
        reason,
        reportedBy: expect.stringContaining('Person'),
        approvedBy: expect.stringContaining('Person'),
        isMajor: true,
        isOpen: true,
      },
    ]);
    expect(corrections[0]!.reportedBy).not.toBe(corrections[0]!.approvedBy);
  });

  test('has changed just what the published verdicts and those of now differ in', async () => {
    const [{ effects }] = (await correctionsAt()).corrections as [CorrectionList['corrections'][number]];
    const now = publishedVerdicts(datasets.current(), 'tolv-2012');
    const expected = published.flatMap((was, i) => turned(was, now[i]!));
    const told = effects.filter(({ kind }) => !['mean', 'median', 'ranks'].includes(kind));
    const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(told.sort(byText)).toEqual(expected.filter((one) => isTold(one)).sort(byText));
    const moved = expected.filter((one) => one.kind === 'rank' && one.member !== member);
    expect(effects.filter(({ kind }) => kind === 'ranks')).toEqual(
      moved.length > 0 ? [{ kind: 'ranks', members: moved.length }] : [],
    );
    expect(told.length).toBeGreaterThan(1);
  });

  test('is found by edition, member and indicator, and by whether it is major', async () => {
    for (const query of ['edition=2026.1', `member=${member}`, 'indicator=ghg-total', 'weight=major', 'state=open']) {
      expect((await correctionsAt(`?${query}`)).total).toBe(1);
    }
    for (const query of ['edition=2026.2', 'member=2580', 'indicator=ghg-ets', 'weight=minor', 'state=contained']) {
      expect((await correctionsAt(`?${query}`)).total).toBe(0);
    }
  });

  test('can be followed as a feed, in both languages', async () => {
    const reply = await app.inject('/api/corrections.atom?lang=en');
    expect(reply.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(reply.body).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="en">/,
    );
    expect(reply.body.match(/<entry>/g)).toHaveLength(1);
    expect(reply.body).toContain('Övertorneå 2022: from 4.94 to 19.77');
    expect(reply.body).toContain('<summary>Industrin var räknad två gånger.</summary>');
    expect((await app.inject('/api/corrections.atom')).body).toContain('från 4,94 till 19,77');
  });

  test('stays as it was published in its edition', async () => {
    const url = `/api/editions/2026.1/indicators/ghg-total/values?members=${member}&from=2022&to=2022`;
    expect((await getJson(app, url)).body.rows[0].value).toBe(before);
  });

  test('is no correction where the edition says nothing of it, or where it reads the same', async () => {
    await corrected({ value: before * 4, internalNote: 'Bara en anteckning.' });
    expect((await correctionsAt()).total).toBe(1);
  });

  test('can be corrected again, from what it was then; and is the newer first', async () => {
    await corrected({ kind: 'accepted', value: null, reason: { code: 'other', text: 'Rättelsen var fel.' } });
    const { corrections } = await correctionsAt();
    expect(corrections.map(({ before: was, after }) => [was?.value, after?.value])).toEqual([
      [before * 4, before],
      [before, before * 4],
    ]);
  });

  test('is contained in the edition that is published next', async () => {
    await anEdition(opened);
    expect((await correctionsAt('?state=open')).total).toBe(0);
    expect(await correctionsAt('?state=contained')).toMatchObject({ current: '2026.2', total: 2 });
  });

  test('is open again, with those of the edition after, when that one is withdrawn', async () => {
    expect((await corrected({ value: before * 3 })).status).toBe(200);
    expect(await correctionsAt('?state=open')).toMatchObject({ total: 1, corrections: [{ edition: '2026.2' }] });
    const createdAt = '2026-01-01T00:00:00Z';
    const document = { edition: '2026.2', at: createdAt, by: 'Kim Ek', reason: { sv: 'Fel fil', en: 'Wrong file' } };
    const number = Number(datasets.current().version) + 1;
    await createEditionsRepository(opened.database).withdraw(document, 'kim', { number, createdAt });
    await datasets.refresh();
    expect(await correctionsAt('?state=open')).toMatchObject({ current: '2026.1', total: 3 });
    expect((await correctionsAt('?state=contained')).total).toBe(0);
  });
});

/** Ranks of others are counted and not listed. */
const isTold = ({ kind, ...one }: CorrectionEffect) => kind !== 'rank' || ('member' in one && one.member === member);

function turned(was: PublishedVerdict, is: PublishedVerdict): CorrectionEffect[] {
  const change = { member: was.member, year: was.latest?.year ?? is.latest?.year ?? 0 };
  const of = (kind: 'class' | 'quartile' | 'rank', a: number | null, b: number | null) =>
    a === b ? [] : [{ kind, ...change, before: a, after: b }];
  return [
    ...(was.direction === is.direction
      ? []
      : [{ kind: 'direction' as const, member: was.member, before: was.direction, after: is.direction }]),
    ...was.pace.flatMap(({ target, status }, i) => {
      const now = is.pace[i]!.status;
      return now === status ? [] : [{ kind: 'pace' as const, member: was.member, target, before: status, after: now }];
    }),
    ...of('class', was.statusClass?.index ?? null, is.statusClass?.index ?? null),
    ...of('quartile', was.quartile, is.quartile),
    ...of('rank', was.rank?.rank ?? null, is.rank?.rank ?? null),
  ];
}
