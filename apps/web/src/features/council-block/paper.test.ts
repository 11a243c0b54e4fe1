import { expect, test } from 'vitest';
import { aDirection, aFinding, aLevel, aPace, aTarget } from '#findings/finding-for-tests.ts';
import type { Speech } from '#i18n/language.ts';
import { english, swedish } from '#charts/speech-for-tests.tsx';
import { alternativeText } from './alternative-text.ts';
import { paperOf, type PaperFinding, type PaperPart } from './paper.ts';

const origin = {
  citations: [{ sv: 'Källa: Kolada', en: 'Source: Kolada' }],
  dataVersion: '3',
  updatedAt: '2026-11-23T10:00:00.000Z',
  edition: '2026.1',
  address: 'https://example.org/utgava/2026.1/kommun/lulea',
};
const set = { name: { sv: 'De tolv nyckeltalen', en: 'The twelve indicators' }, size: 3 };

type Known = Parameters<typeof aFinding>[0];

function aPaperFinding(known: Known, years: Pick<PaperFinding['figures'], 'series' | 'band'>): PaperFinding {
  const { figures, ...others } = aFinding(known);
  return { ...others, figures: { ...figures, ...years } };
}

const without = { series: [], band: [] };
const named = (sv: string) => ({ name: { sv, en: sv } });

const waste = aPaperFinding(
  {
    level: aLevel(),
    direction: aDirection('improving', -7),
    missing: { reason: 'late', years: [2023] },
    targets: [aTarget()],
    pace: [aPace()],
  },
  {
    series: [
      { year: 2021, value: 470, missing: null },
      { year: 2022, value: 462, missing: null },
      { year: 2023, value: null, missing: 'late' },
    ],
    band: [{ year: 2022, median: 470, n: 94, N: 103 }],
  },
);
const nature = aPaperFinding({ indicator: named('Skyddad natur'), latest: null, missing: null }, without);
const lead = aPaperFinding(
  { indicator: named('Bly'), latest: null, missing: { reason: 'not-measured', years: [2022] } },
  without,
);
const few = aPaperFinding({ indicator: named('Resor') }, without);

function paper(findings: PaperFinding[], length: 'short' | 'table' | 'all', speech: Speech = swedish): PaperPart[] {
  return paperOf(findings, { length, set, origin }, speech);
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a short one is a heading, a paragraph and the source with the address of the edition', () => {
  const parts = paper([waste, nature, lead], 'short');
  expect(parts.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'source']);
  expect(parts[0]).toMatchObject({ text: 'Luleå – de tolv nyckeltalen' });
  expect(parts[2]).toEqual({
    kind: 'source',
    text: 'Källa: Kolada. Utgåva 2026.1 (dataversion 3 från 2026-11-23) ur Rätt håll:',
    address: origin.address,
  });
});

test('what is only a part of the set says so', () => {
  const [heading, paragraph] = paper([waste, few], 'short');
  expect(heading).toMatchObject({ text: 'Luleå – 2 nyckeltal' });
  expect(paragraph).toMatchObject({
    text: expect.stringMatching(/Här redovisas 2 av de 3 nyckeltalen i ”De tolv nyckeltalen”/),
  });
});

test('the table has a row for each value, no empty cell, and says what cannot be said', () => {
  const table = paper([waste, few, nature], 'table').find((part) => part.kind === 'table')?.table;
  expect(table?.rows.map((row) => row.map(plain))).toEqual([
    [
      'Hushållsavfall',
      '462 kg per person (2022); 2023 saknas: kommer senare',
      '12:a av 94',
      '470 kg per person (94 av 103)',
      'Förbättras 2013–2022',
      'Långt efter (30 kg per person till 2030)',
    ],
    [
      'Resor',
      '462 kg per person (2022)',
      'För få värden att jämföra med',
      'För få värden att jämföra med',
      'Kan inte bedömas: 3 jämförbara värden, minst 5 behövs',
      'Inget mål',
    ],
  ]);
  expect(table?.heads).toHaveLength(6);
});

test('what has no value is named under the table, with the reason', () => {
  const texts = paper([waste, nature, lead], 'table').flatMap((part) => ('text' in part ? part.text : []));
  expect(texts).toContain('Värde saknas för skyddad natur (ingen uppgift i källan); bly (inte mätt).');
});

test('with nothing at all there is no table, only what is missing', () => {
  const parts = paper([nature, lead, nature], 'all');
  expect(parts.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'source']);
});

test('one indicator has its whole paragraph and its years, the latest first, with the reason for a gap', () => {
  const parts = paper([waste], 'all', english);
  expect(parts.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'table', 'note', 'chart', 'source']);
  const table = parts.find((part) => part.kind === 'table')?.table;
  expect(table?.heads).toEqual(['Year', 'Value', 'Median of the group', 'With a value']);
  expect(table?.rows).toEqual([
    ['2023', 'no figure: coming later', 'Too few values', 'Too few values'],
    ['2022', '462', '470', '94 of 103'],
    ['2021', '470', 'Too few values', 'Too few values'],
  ]);
});

test('all of it has a paragraph and a chart for each that has a value', () => {
  const kinds = paper([waste, nature, few], 'all').map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'chart')).toHaveLength(2);
  expect(kinds.slice(-7)).toEqual(['heading', 'paragraph', 'chart', 'heading', 'paragraph', 'chart', 'source']);
});

test('the text alternative of a chart says what is drawn, of when, and what is read from it', () => {
  expect(plain(alternativeText(waste, swedish))).toMatch(
    /^Linjediagram: Hushållsavfall i Luleå 2021–2022\. Luleå har förbättrats 2013–2022\. Luleå hade 462 kg per person år 2022/,
  );
});
