import { afterAll, describe, expect, test } from 'vitest';
import type { Documents } from '#edition-files/documents.ts';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { publishEdition } from '#editions/editions.service.ts';
import { createTypst } from '#typst/typst.ts';
import { readPdf } from './pdf.ts';
import { openTestApp } from './test-app.ts';

// The API loads the web's build when it starts; its source says the same.
const documents = (await import(new URL('../../web/src/entry-documents.ts', import.meta.url).href)) as Documents;
const { app, database, datasets, close } = await openTestApp({ documents });
const typst = createTypst();
afterAll(async () => {
  await typst.close();
  await close();
});

/** Everything that means something to a typesetter, or to a browser. */
const odd =
  '# no heading, $x$, *star, @ref, <label>, \\\\, #pagebreak(), `#let x = 1`, <b>bold</b>, ★ 🌱 中 [x](javascript:1)';
const longName = 'Nordmalings och Örnsköldsviks gemensamma ekokommunförbund';

const publish = () =>
  publishEdition(
    { repository: createEditionsRepository(database), datasets },
    {
      draft: {
        year: 2026,
        round: 2023,
        set: 'tolv-2012',
        note: { sv: `Årets siffror ${odd}`, en: 'The figures of the year' },
        foreword: { sv: `## Ett ord\n\n${odd}\n\n- ett\n  - två\n- tre`, en: 'A **word**.' },
        comments: { 'ghg-total': { sv: odd, en: odd }, 'co2-industry': { sv: '### Djupt ned\n\nOrd.', en: 'Words.' } },
        publishAt: null,
      },
      draftRevision: 1,
      by: { id: 'kim', name: 'Kim Ek' },
      at: new Date('2026-11-01T08:00:00Z'),
    },
  );

await publish();

const at = '/api/editions/2026.1';

async function pdfAt(url: string) {
  const reply = await app.inject({ url: `${at}${url}` });
  expect(reply.statusCode, reply.statusCode === 200 ? '' : reply.body).toBe(200);
  return { ...(await readPdf(reply.rawPayload)), bytes: reply.rawPayload };
}

describe.each([
  ['of a member', '/members/1283/report.pdf', 'sv-SE', 'Helsingborg', ['Läge, riktning och takt', 'Siffrorna']],
  ['of a member in English', '/members/1283/report.pdf?lang=en', 'en-GB', 'Helsingborg', ['The figures']],
  ['of a member with little to tell', '/members/2510/report.pdf', 'sv-SE', 'Jokkmokk', ['Det som saknas, och varför']],
  ['of a region', '/members/0003/report.pdf', 'sv-SE', 'Region Uppsala', ['Utvecklingen år för år']],
  ['of a past member', '/members/1382/report.pdf', 'sv-SE', 'Falkenberg', ['Anmärkningar']],
  ['of the network', '/report.pdf', 'sv-SE', 'Årssammanställning 2026', ['Förord', 'Nätverkets år', 'Alla värden']],
  ['of the network in English', '/report.pdf?lang=en', 'en-GB', 'Annual summary 2026', ['All values']],
])('the report %s', (_, url, language, title, headings) => {
  const report = pdfAt(url);

  test('declares itself accessible, in its language, with its title', async () => {
    const { metadata, isMarked, ...said } = await report;
    expect(said).toMatchObject({ language, title });
    expect(isMarked).toBe(true);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('has headings that are bookmarks too, from the first level on', async () => {
    const { nodes, bookmarks } = await report;
    const levels = nodes.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? Number(role[1]) : []));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, i) => i === 0 || level <= levels[i - 1]! + 1)).toBe(true);
    expect(bookmarks).toEqual(expect.arrayContaining(headings));
  });

  test('has a text for every picture, with what it shows', async () => {
    const figures = (await report).nodes.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(3);
    expect(figures.filter(({ alt }) => (alt ?? '').length < 20)).toEqual([]);
    expect(figures.some(({ alt }) => /\d/.test(alt ?? ''))).toBe(true);
  });

  test('has tables with heads', async () => {
    const tables = (await report).nodes.filter(({ role }) => role === 'Table');
    const within = (node: (typeof tables)[0], role: string): number =>
      node.children.reduce((n, child) => n + within(child, role), Number(node.role === role));
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.filter((table) => within(table, 'TH') === 0 || within(table, 'THead') !== 1)).toEqual([]);
  });

  test('has no fonts but ours, and they are in it', async () => {
    const { fonts } = await report;
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter(({ name }) => !/^[A-Z]{6}\+Source(Sans|Serif)/.test(name))).toEqual([]);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });
});

test('the report of a member is four pages', async () => {
  expect((await pdfAt('/members/1283/report.pdf')).pages).toBe(4);
});

test('the report of a later edition says what has changed since the one before', async () => {
  expect((await pdfAt('/report.pdf')).bookmarks).not.toContain('Rättelser av utgåva 2026.1');
  await publish();
  const reply = await app.inject({ url: '/api/editions/2026.2/report.pdf' });
  expect((await readPdf(reply.rawPayload)).bookmarks).toEqual(
    expect.arrayContaining(['Vad ändrades från 2026.1 till 2026.2?', 'Rättelser av utgåva 2026.1']),
  );
});

describe('what is typeset', () => {
  const data = {
    language: 'sv',
    title: longName,
    kicker: '',
    subtitle: longName,
    facts: '',
    description: '',
    keywords: [],
    author: '',
    date: { year: 2026, month: 11, day: 1 },
    runningHead: { left: longName, right: longName },
    words: { page: 'Sida', of: 'av', contents: 'Innehåll' },
    cover: null,
    notice: null,
    blocks: [{ kind: 'text', text: odd }],
  };
  const pdf = (blocks: unknown[]) => typst.pdf({ template: 'report', data: { ...data, blocks } });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

  test('is the same bytes for the same document', async () => {
    expect(Buffer.from(await pdf(data.blocks)).equals(Buffer.from(await pdf(data.blocks)))).toBe(true);
  });

  test('is what was written, whatever it would mean to a typesetter; a letter that no font of ours has is a box', async () => {
    const { bookmarks, pages } = await readPdf(await pdf([{ kind: 'heading', level: 1, text: odd }]));
    expect(bookmarks).toEqual([odd.replace('★', '□').replace('🌱', '□').replace('中', '□')]);
    expect(pages).toBe(1);
  });

  test('is refused when a picture has no text, with the rule that it breaks', async () => {
    const figure = { kind: 'figure', title: 'Utan text', svg, alt: '' };
    await expect(pdf([figure])).rejects.toThrow('PDF/UA-1 error: missing alt text');
  });

  test('is refused when a level of headings is passed over', async () => {
    const heading = (level: number) => ({ kind: 'heading', level, text: 'Rubrik' });
    await expect(pdf([heading(1), heading(3)])).rejects.toThrow('skipped from heading level 1 to 3');
  });

  test('goes on after a document that was refused', async () => {
    await expect(pdf([{ kind: 'figure', title: '', svg: 'no drawing', alt: 'x' }])).rejects.toThrow();
    expect((await readPdf(await pdf(data.blocks))).title).toBe(longName);
  });
});
