import { emptyEntry, type EntryContent } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { expect, test } from 'vitest';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Report, ReportEntry } from '#queries/entries.ts';
import { askedIn } from './asked.ts';
import { slotOf, type Draft } from './draft.ts';
import { rowsOf, workOf } from './use-work.ts';

const anIndicator = (id: string, more: Partial<Indicator> = {}) =>
  ({
    id,
    unit: 'ton/inh',
    decimals: 1,
    inputs: [],
    factor: 1,
    sumOf: [],
    limits: { min: null, max: null, hardMin: 0, hardMax: null },
    definitions: [{ version: 1, validFrom: 2000, change: 'first' }],
    ...more,
  }) as unknown as Indicator;

const trips = anIndicator('trips', {
  unit: 'trips/inh',
  inputs: [
    { id: 'boardings', role: 'numerator', unit: 'boardings' },
    { id: 'population', role: 'denominator', unit: 'inh' },
  ] as unknown as Indicator['inputs'],
});
const indicators = [
  anIndicator('total', { sumOf: ['heat', 'travel'] }),
  anIndicator('heat'),
  anIndicator('travel'),
  trips,
];
const catalogue = { indicators, sets: [] } as unknown as Catalogue;
const anEntry = (indicator: string) =>
  ({
    indicator,
    year: 2022,
    entry: null,
    published: null,
    central: null,
    series: [],
    checks: [],
    may: ['save'],
  }) as unknown as ReportEntry;

function workWith(content: Partial<EntryContent>, { of = 'total', asked = [] as Draft['asked'] } = {}) {
  const report = {
    year: 2022,
    today: '2023-02-01',
    populations: [
      { year: 2021, population: 10_020 },
      { year: 2022, population: 10_000 },
    ],
    beside: [
      { indicator: 'heat', value: 2 },
      { indicator: 'travel', value: 3 },
    ],
    entries: [anEntry(of)],
  } as unknown as Report;
  const said = { ...emptyEntry, kind: 'value' as const, ...content };
  const none = { stands: null, acknowledged: emptyEntry, conflict: null, refusal: null };
  const draft: Draft = { indicator: of, year: 2022, content: said, ...none, asked };
  const rows = rowsOf(report, catalogue);
  return workOf(rows, { report, catalogue, drafts: { of: new Map([[slotOf(draft), draft]]) } })[0]!;
}

test('a total is compared with parts that are not in the report', () => {
  expect(workWith({ value: 5.4 }).findings).toMatchObject([
    { check: 'sum-differs', params: { total: 'total', sum: 5, value: 5.4 } },
  ]);
  expect(workWith({ value: 5 }).findings).toEqual([]);
});

test('a population that is that of another year is asked about', () => {
  const inputs = { boardings: 100_200, population: 10_020 };
  expect(workWith({ value: 10, inputs }, { of: 'trips' }).findings).toMatchObject([
    { check: 'population-differs', params: { sameAs: 2021 } },
  ]);
});

test('what only the service asks stands in the row, as a question to answer', () => {
  const issues = [{ field: 'total 2022', value: 'own-level', expected: 'an answer' }];
  const asked = askedIn({ code: 'entry.not-ready', issues }, { indicator: 'total', year: 2022 });
  const row = workWith({ value: 5 }, { asked });
  expect([row.stage, row.findings.map(({ check }) => check)]).toEqual(['question', ['own-level']]);
});
