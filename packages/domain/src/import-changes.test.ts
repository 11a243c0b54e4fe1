import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, sizeOfChange, takenBack, type StandingRow } from './import-changes.ts';
import type { ImportedFigure } from './import-rows.ts';
import type { Indicator } from './indicator.ts';

const indicator = {
  definitions: [
    { version: 1, validFrom: 2000 },
    { version: 2, validFrom: 2020 },
  ],
  limits: { min: 0, max: 900, hardMin: 0, hardMax: null },
} as unknown as Indicator;

const figure = (changes: Partial<ImportedFigure> = {}): ImportedFigure => ({
  line: 2,
  column: 4,
  indicator: 'waste',
  source: 'kolada',
  area: '0101',
  year: 2021,
  value: 410,
  missing: null,
  numerator: null,
  denominator: null,
  note: null,
  reference: null,
  ...changes,
});

const standing = (changes: Partial<StandingRow> = {}): StandingRow => ({
  revision: 3,
  value: 400,
  missing: null,
  definitionVersion: 1,
  flags: ['break', 'rounded'],
  numerator: 800,
  denominator: 2,
  note: 'Två år.',
  reference: 'https://a.example',
  isPerson: false,
  isWithdrawn: false,
  ...changes,
});

const kept = { indicator, written: 'keep' } as const;

describe('a figure of a file', () => {
  test('that there was not is new, by the definition of its year', () => {
    expect(changeOf(figure(), undefined, kept)).toMatchObject({
      outcome: 'added',
      row: { revision: 1, value: 410, definitionVersion: 2, flags: [] },
    });
    expect(changeOf(figure(), standing({ isWithdrawn: true }), kept)).toMatchObject({
      outcome: 'added',
      row: { revision: 4 },
    });
  });

  test('with another value loses the parts of the old one, and keeps its footnote and its break', () => {
    expect(changeOf(figure(), standing(), kept)).toMatchObject({
      outcome: 'changed',
      row: { revision: 4, definitionVersion: 1, flags: ['break'], numerator: null, note: 'Två år.', reference: null },
    });
  });

  test('that says what stands changes nothing, also with another address', () => {
    expect(changeOf(figure({ value: 400, reference: 'https://b.example' }), standing(), kept).outcome).toBe('same');
    expect(changeOf(figure({ value: 400, note: 'Annat' }), standing(), kept).outcome).toBe('changed');
  });

  test('is left as a person wrote it, unless that is to be replaced', () => {
    const written = standing({ isPerson: true });
    expect(changeOf(figure(), written, kept)).toMatchObject({ outcome: 'kept', isWritten: true });
    expect(changeOf(figure(), written, { indicator, written: 'replace' })).toMatchObject({
      outcome: 'changed',
      isWritten: true,
    });
  });

  test('outside what is usual is marked as odd', () => {
    expect(changeOf(figure({ value: 1000 }), undefined, kept).row.flags).toEqual(['odd']);
  });

  test('loaded twice changes nothing the second time', () => {
    const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    fc.assert(
      fc.property(value, fc.boolean(), (one, isThere) => {
        const said = figure({ value: one, missing: one === null ? 'declined' : null });
        const { row } = changeOf(said, isThere ? standing() : undefined, kept);
        const again = changeOf(said, { ...row, isPerson: true, isWithdrawn: false }, kept);
        expect(again.outcome).toBe('same');
      }),
    );
  });
});

test('the largest change comes first, and what appears or goes before it', () => {
  expect(sizeOfChange(null, 3)).toBe(Infinity);
  expect(sizeOfChange(0, 0)).toBe(0);
  expect(sizeOfChange(10, 1)).toBeGreaterThan(sizeOfChange(10, 9));
});

test('a load is taken back to what was there, or to nothing', () => {
  expect(takenBack({ revision: 4, value: 1 }, { revision: 3, value: 2 })).toEqual({
    row: { revision: 5, value: 2 },
    isWithdrawn: false,
  });
  expect(takenBack({ revision: 1, value: 1 }, undefined)).toEqual({
    row: { revision: 2, value: 1 },
    isWithdrawn: true,
  });
});
