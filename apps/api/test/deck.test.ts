import type { DeckDocument, Slide } from '@ratthall/contract/slides';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deckFile } from '#office/deck-file.ts';
import { chartRows, mendedChart, mendedSlide } from '#office/finish-deck.ts';
import { anEdition } from './editions-for-tests.ts';
import { getJson, openTestApp } from './test-app.ts';
import { webDocuments } from './web-documents.ts';

const chart: Extract<Slide, { kind: 'chart' }> = {
  kind: 'chart',
  title: 'Skyddad natur: Luleå & Boden <har förbättrats>',
  notes: 'Källa: Kolada.',
  about: 'Procent. Högre är bättre.',
  chart: {
    years: ['2019', '2020', '2021'],
    series: [
      { name: 'Medlemmarnas median', values: [2, 3, null], isOwn: false },
      { name: 'Luleå', values: [0, null, 5.25], isOwn: true },
    ],
    unit: 'procent',
    axis: { low: 0, high: 6, step: 2 },
    isLog: false,
    decimals: 1,
    alt: 'Linjediagram: Skyddad natur "2019–2021"',
  },
  points: ['Luleå hade 5,3 % år 2021.'],
  source: 'Källa: Kolada.',
};

const table: Slide = {
  kind: 'table',
  title: 'Vad saknas?',
  notes: 'Tomt är inte noll.',
  lead: '',
  columns: [
    { head: 'Nyckeltal', width: 1, isNumber: false },
    { head: 'Varför', width: 1, isNumber: false },
  ],
  rows: [[{ text: '=1+1' }, { text: 'inte mätt', mark: 'missing' }]],
  alt: 'Tabell: vad som "saknas" & varför',
};

const document: DeckDocument = {
  language: 'sv-SE',
  title: 'Luleå: årets genomgång',
  subject: 'Nyckeltal',
  author: 'Rätt håll',
  footer: 'Rätt håll · utgåva 2026.1',
  publishedAt: '2026-11-01T08:00:00Z',
  slides: [{ kind: 'opening', title: 'Luleå: årets genomgång', lines: ['Utgåva 2026.1'], notes: '' }, chart, table],
};

const partsOf = (file: Uint8Array) => {
  const files = unzipSync(file);
  return { files, text: (name: string) => strFromU8(files[name]!), names: Object.keys(files) };
};

describe('a deck', () => {
  let file: Buffer;
  let parts: ReturnType<typeof partsOf>;
  beforeAll(async () => {
    file = await deckFile(document);
    parts = partsOf(file);
  });
  const slides = () => parts.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(parts.text);

  test('has the same bytes each time', async () => {
    expect((await deckFile(document)).equals(file)).toBe(true);
  });

  test('has a real title on every slide', () => {
    const titles = slides().map((xml) => {
      const [shape = ''] = xml.match(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*type="title"[\s\S]*?<\/p:sp>/) ?? [];
      return [...shape.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join('');
    });
    expect(titles).toEqual([
      'Luleå: årets genomgång',
      'Skyddad natur: Luleå &amp; Boden &lt;har förbättrats&gt;',
      'Vad saknas?',
    ]);
  });

  test('says in words what its charts and tables show', () => {
    const [, withChart = '', withTable = ''] = slides();
    expect(withChart).toContain('descr="Linjediagram: Skyddad natur &quot;2019–2021&quot;"');
    expect(withTable).toContain('descr="Tabell: vad som &quot;saknas&quot; &amp; varför"');
    expect(withTable).toContain('<a:tblPr firstRow="1" bandRow="1"/>');
  });

  test('is in its language throughout', () => {
    const languages = parts.names
      .filter((name) => name.startsWith('ppt/') && name.endsWith('.xml'))
      .flatMap((name) => [...parts.text(name).matchAll(/\blang="([^"]+)"/g)].map(([, language]) => language));
    expect([...new Set(languages)]).toEqual(['sv-SE']);
    expect(parts.text('docProps/core.xml')).toContain('<dc:language>sv-SE</dc:language>');
  });

  test('has no two objects with the same id on a slide', () => {
    for (const xml of slides()) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('draws a gap as a gap and a zero as a zero, and numbers in its language', () => {
    const [name = ''] = parts.names.filter((one) => /^ppt\/charts\/chart\d+\.xml$/.test(one));
    const xml = parts.text(name);
    expect(chartRows(xml)).toEqual([
      ['', 'Medlemmarnas median', 'Luleå'],
      ['2019', 2, 0],
      ['2020', 3, null],
      ['2021', null, 5.25],
    ]);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain('formatCode="[$-41D]#,##0.0"');
    expect(xml).not.toMatch(/<c:v><\/c:v>|invertIfNegative|roundedCorners val="1"/);
  });

  test('has all parts of a chart in the order that the format asks for', () => {
    const [name = ''] = parts.names.filter((one) => /^ppt\/charts\/chart\d+\.xml$/.test(one));
    const xml = parts.text(name);
    const [line = ''] = xml.match(/<c:lineChart>[\s\S]*<\/c:lineChart>/) ?? [];
    const [series = ''] = line.match(/<c:ser>[\s\S]*?<\/c:ser>/) ?? [];
    const [years = ''] = xml.match(/<c:catAx>[\s\S]*?<\/c:catAx>/) ?? [];
    const isOrdered = (text: string, order: string) => {
      const places = order.split(' ').map((part) => text.indexOf(`<c:${part}`));
      expect([order, places]).toEqual([order, places.toSorted((a, b) => a - b)]);
      expect(places).not.toContain(-1);
    };
    isOrdered(line, 'grouping varyColors ser>');
    isOrdered(series, 'idx order tx> marker dLbls> cat> val>');
    isOrdered(years, 'auto lblAlgn tickLblSkip noMultiLvlLbl');
    expect(line.match(/<c:axId /g)).toHaveLength(2);
  });

  test('has the same figures behind its chart as in it, for whoever edits them', async () => {
    const [name = ''] = parts.names.filter((one) => one.endsWith('.xlsx'));
    const rows = await readSheet(Buffer.from(parts.files[name]!), 'Sheet1');
    expect(rows.map((row) => [...row])).toEqual([
      [null, 'Medlemmarnas median', 'Luleå'],
      ['2019', 2, 0],
      ['2020', 3, null],
      ['2021', null, 5.25],
    ]);
  });
});

describe('the repairs', () => {
  test('leave alone what is right already', () => {
    const right = '<c:lineChart><c:grouping val="standard"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>';
    expect(mendedChart(right)).toBe(right);
    expect(mendedSlide('<p:cNvPr id="1" name="a"/>', {})).toBe('<p:cNvPr id="1" name="a"/>');
  });
});

describe('the slides of a member', async () => {
  const service = await openTestApp({ documents: await webDocuments() });
  const { app, close } = service;
  await anEdition(service);
  afterAll(close);
  const at = '/api/editions/2026.1/members';

  test.each(['2580', '2510', '0021', '1382'])('%s: draw what the edition answers, and nothing else', async (code) => {
    const { rawPayload } = await app.inject(`${at}/${code}/slides.pptx`);
    const { body } = await getJson(app, `${at}/${code}/profile`);
    const { names, text } = partsOf(rawPayload);
    const drawn = names
      .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
      .map((name) => chartRows(text(name)));
    expect(drawn.length).toBeGreaterThan(0);
    type Series = { series: { year: number; value: number | null }[] };
    const known = (body.indicators as Series[]).map(({ series }) =>
      JSON.stringify(series.flatMap(({ year, value }) => (value === null ? [] : [[String(year), value]]))),
    );
    for (const [heads = [], ...rows] of drawn) {
      const own = heads.indexOf(body.member.name);
      const points = rows.flatMap((row) => (row[own] === null ? [] : [[row[0], row[own]]]));
      expect(known).toContain(JSON.stringify(points));
    }
    const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
    expect(slides).toBeGreaterThanOrEqual(8);
    expect(slides).toBeLessThanOrEqual(12);
  });

  test('are in English where that is asked for', async () => {
    const { rawPayload } = await app.inject(`${at}/2580/slides.pptx?lang=en`);
    const { text } = partsOf(rawPayload);
    expect(text('ppt/slides/slide1.xml')).toContain('Luleå: the yearly review');
    expect(text('ppt/slides/slide1.xml')).toContain('lang="en-GB"');
  });
});
