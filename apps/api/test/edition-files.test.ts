import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Documents } from '#edition-files/documents.ts';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { publishEdition } from '#editions/editions.service.ts';
import { getJson, openTestApp } from './test-app.ts';

/** Documents as plain as they can be: these tests are about what happens to them, not what they say. */
const asked: string[] = [];
const plain = (language: string, title: string) => ({
  template: 'report',
  data: {
    language,
    title,
    kicker: '',
    subtitle: 'Plain',
    facts: '',
    description: '',
    keywords: [],
    author: '',
    date: { year: 2026, month: 11, day: 1 },
    runningHead: { left: title, right: '' },
    words: { page: 'Sida', of: 'av', contents: 'Innehåll' },
    cover: null,
    notice: null,
    blocks: [{ kind: 'text', text: title }],
  },
});
// What the others give is read back in `office-files.test.ts`.
const untold = () => Promise.reject(new Error('not told here'));
const documents: Documents = {
  async memberReport({ language, member, edition, load }) {
    asked.push(`${language} ${member}`);
    const { body } = await load(`/api/editions/${edition.id}/members/${member}/profile`);
    return plain(language, (body as { member: { name: string } }).member.name);
  },
  networkReport: ({ language, edition }) => Promise.resolve(plain(language, edition.id)),
  workbook: untold,
  memberWorkbook: untold,
  slides: untold,
  dataWords: untold,
  reportWorkbook: untold,
  cellProblemWords: untold,
};

const { app, database, datasets, close } = await openTestApp({ documents });
afterAll(close);

beforeAll(() =>
  publishEdition(
    { repository: createEditionsRepository(database), datasets },
    {
      draft: {
        year: 2026,
        round: 2025,
        set: 'tolv-2012',
        note: { sv: 'Årets siffror', en: 'The figures of the year' },
        foreword: { sv: '', en: '' },
        comments: {},
        publishAt: null,
      },
      draftRevision: 1,
      by: { id: 'kim', name: 'Kim Ek' },
      at: new Date('2026-11-01T08:00:00Z'),
    },
  ),
);

const at = '/api/editions/2026.1';

describe('the files of an edition', () => {
  test('a file is made once, however many ask at a time, and is kept', async () => {
    asked.length = 0;
    const url = `${at}/members/2580/report.pdf`;
    const replies = await Promise.all([url, url, `${url}?lang=sv`].map((one) => app.inject({ url: one })));
    const again = await app.inject({ url });
    expect(asked).toEqual(['sv 2580']);
    for (const reply of [...replies, again]) {
      expect(reply.statusCode).toBe(200);
      expect(reply.rawPayload.equals(again.rawPayload)).toBe(true);
    }
    expect(again.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('what is kept says its checksum, that it never changes, and a name to save it under', async () => {
    const { headers, rawPayload } = await app.inject({ url: `${at}/members/2580/report.pdf?lang=en` });
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${createHash('sha256').update(rawPayload).digest('hex')}"`,
      'content-disposition': 'inline; filename="ratthall-2026.1-en-2580-report.pdf"',
    });
    const unchanged = await app.inject({
      url: `${at}/members/2580/report.pdf?lang=en`,
      headers: { 'if-none-match': headers.etag as string },
    });
    expect([unchanged.statusCode, unchanged.body]).toEqual([304, '']);
  });

  test.each([
    ['/api/editions/2026.9/report.pdf', 404, 'edition.not-found'],
    [`${at}/members/9999/report.pdf`, 404, 'member.not-found'],
    [`${at}/members/abc/report.pdf`, 404, 'member.not-found'],
    [`${at}/report.pdf?lang=de`, 400, 'request.invalid'],
    [`${at}/report.pdf?colour=green`, 400, 'request.invalid'],
    ['/api/editions/2026.9/reports.zip', 404, 'edition.not-found'],
    ['/api/editions/2026.9/files', 404, 'edition.not-found'],
  ])('%s is refused with %i %s', async (url, status, code) => {
    expect(await getJson(app, url)).toMatchObject({ status, body: { code } });
  });

  test('all reports of members come as one archive, with the same bytes each time', async () => {
    const [first, second] = [
      await app.inject({ url: `${at}/reports.zip` }),
      await app.inject({ url: `${at}/reports.zip` }),
    ];
    expect(first.headers['content-type']).toBe('application/zip');
    expect(first.rawPayload.equals(second.rawPayload)).toBe(true);
    const files = unzipSync(first.rawPayload);
    const members = datasets.current().members.filter(({ leftYear }) => leftYear === null);
    expect(Object.keys(files)).toEqual(members.map(({ code, slug }) => `${code}-${slug}.pdf`));
    const one = await app.inject({ url: `${at}/members/2580/report.pdf` });
    expect(Buffer.from(files['2580-lulea.pdf']!).equals(one.rawPayload)).toBe(true);
  });

  test('tells how many have been made of how many', async () => {
    const { body } = await getJson(app, `${at}/files`);
    const kind = (name: string, of: string, language: string) =>
      body.kinds.find((one: Record<string, string>) => one.name === name && one.of === of && one.language === language);
    const members = datasets.current().members.filter(({ leftYear }) => leftYear === null).length;
    expect(kind('report.pdf', 'member', 'sv')).toMatchObject({ made: members, all: members });
    expect(kind('report.pdf', 'member', 'en')).toMatchObject({ made: 1, all: members });
    expect(kind('report.pdf', 'edition', 'sv')).toMatchObject({ made: 0, all: 1, bytes: 0 });
    expect(body.made).toBe(members + 1);
  });
});
