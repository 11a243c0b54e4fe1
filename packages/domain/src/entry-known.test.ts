import { describe, expect, test } from 'vitest';
import { checkEntry, type EntryContext } from './entry-checks.ts';
import { emptyEntry } from './entry.ts';
import type { Indicator } from './indicator.ts';

const named = { sv: 'Andel', en: 'Share' };
const share: Indicator = {
  id: 'share',
  name: named,
  description: named,
  unit: '%',
  unitName: { sv: 'procent', en: 'percent' },
  decimals: 0,
  polarity: 'higher',
  criteria: [1],
  goals: [],
  appliesTo: ['municipality'],
  reportedBy: 'member',
  inputs: [],
  factor: 1,
  scopes: [],
  sumOf: [],
  limits: { min: 0, max: 100, hardMin: 0, hardMax: null },
  scale: 'linear',
  shownSource: 'own',
  kolada: null,
  definitions: [],
  targets: [],
};

function contextOf(changes: Partial<EntryContext>): EntryContext {
  return {
    indicator: share,
    year: 2024,
    today: '2025-03-01',
    history: [],
    last: null,
    peers: null,
    inForce: new Set(),
    central: null,
    approved: null,
    beside: { others: [], populations: [] },
    ...changes,
  };
}

function checksOf(value: number | null, changes: Partial<EntryContext>) {
  return checkEntry({ ...emptyEntry, kind: 'value', value }, contextOf(changes)).map(({ check }) => check);
}

test('a field that holds something unreadable is not called blank', () => {
  const input = (id: string, role: 'numerator' | 'denominator') => ({
    id,
    role,
    unit: 'kWh',
    toNumerator: null,
    name: named,
  });
  const indicator = { ...share, inputs: [input('some', 'numerator'), input('all', 'denominator')] };
  const found = (typed: Record<string, string>) =>
    checkEntry(
      { ...emptyEntry, kind: 'value', inputs: { some: 5 }, typed: { some: '5', ...typed } },
      contextOf({ indicator }),
    );
  expect(found({ all: 'tio' })).toMatchObject([{ check: 'input', params: { input: 'all', fault: 'not-a-number' } }]);
  expect(found({ all: ' ' })).toMatchObject([{ check: 'input', params: { input: 'all', fault: 'no-denominator' } }]);
});

describe('a figure that is known already', () => {
  const known = 42.857143;

  test('is the same when it is written as it is shown, with the decimals of the indicator', () => {
    expect(checksOf(43, { central: known })).toEqual([]);
    expect(checksOf(43, { approved: { value: known } })).toEqual([]);
    expect(checksOf(42.86, { central: known, indicator: { ...share, decimals: 2 } })).toEqual([]);
  });

  test('is another when it would be shown as another', () => {
    expect(checksOf(44, { central: known })).toEqual(['override-without-reason']);
    expect(checksOf(42.85, { central: known, indicator: { ...share, decimals: 2 } })).toEqual([
      'override-without-reason',
    ]);
    expect(checksOf(42, { approved: { value: known } })).toEqual(['change-without-reason']);
    expect(checksOf(42, { approved: { value: null } })).toEqual(['change-without-reason']);
  });
});
