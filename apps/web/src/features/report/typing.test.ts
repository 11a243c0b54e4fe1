import { emptyEntry, type EntryContent } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { describe, expect, test } from 'vitest';
import { backToValue, chosenIn, fieldsOf, turned, typedIn, understood, workingOf, type Known } from './typing.ts';

const input = (id: string, role: 'numerator' | 'denominator' | 'part', unit: string) => ({
  id,
  role,
  unit,
  name: { sv: id, en: id },
  toNumerator: null,
});

const trips = {
  id: 'public-transport-trips',
  unit: 'boardings/inh',
  factor: 1,
  inputs: [input('boardings', 'numerator', 'boardings'), input('population', 'denominator', 'inh')],
  limits: { min: 0, max: 2000, hardMin: 0, hardMax: null },
} as unknown as Indicator;

const waste = { ...trips, id: 'household-waste', unit: 'kg/person', inputs: [] } as Indicator;

const known = (indicator: Indicator, more: Partial<Known> = {}): Known => ({
  indicator,
  last: null,
  lastInputs: {},
  population: null,
  ...more,
});

const type = (text: string, of: Known, field = 'value', content: EntryContent = emptyEntry) =>
  typedIn(content, { field, text }, of);

describe('what is typed in a field', () => {
  test('is kept letter by letter, and is a value where it is understood', () => {
    expect(type('1 234,5', known(waste))).toMatchObject({
      kind: 'value',
      value: 1234.5,
      typed: { value: '1 234,5' },
    });
  });

  test('that is no number is kept too, and is no value', () => {
    expect(type('ca 12', known(waste))).toMatchObject({ kind: 'value', value: null, typed: { value: 'ca 12' } });
  });

  test('is nothing again when it is taken out: blank is not zero', () => {
    const before = type('462', known(waste));
    expect(type('', known(waste), 'value', before)).toMatchObject({ kind: null, value: null });
  });

  test('that can be read in two ways is no value until one has been chosen, and then stays chosen', () => {
    const asked = type('1,234', known(trips), 'value', { ...emptyEntry, typed: { value: '' } });
    expect(asked.value).toBe(null);
    expect(understood(asked, 'value', known(trips)).kind).toBe('ambiguous');
    const chosen = chosenIn(asked, { field: 'value', value: 1234 }, known(trips));
    expect(chosen).toMatchObject({ value: 1234, typed: { value: '1,234' } });
    expect(understood(chosen, 'value', known(trips))).toMatchObject({ kind: 'number', value: 1234 });
    expect(type('1,234', known(trips), 'value', chosen).value).toBe(null);
  });

  test('is worked out from its inputs, and the population is filled in where it is known', () => {
    const content = type('311 000', known(trips, { population: 15_932 }), 'boardings');
    expect(content.typed).toEqual({ boardings: '311 000', population: '15932' });
    expect(content.value).toBeCloseTo(19.52, 2);
    expect(workingOf(content, known(trips))?.faults).toEqual([]);
    const other = type('16 000', known(trips, { population: 15_932 }), 'population', content);
    expect(other.inputs).toEqual({ boardings: 311_000, population: 16_000 });
  });

  test('stays to come back to, from the finished value or from none', () => {
    const parts = type('311 000', known(trips, { population: 15_932 }), 'boardings');
    const whole = turned(parts, known(trips));
    expect(fieldsOf(trips, whole)).toEqual(['value']);
    expect(whole).toMatchObject({ value: null, inputs: {} });
    expect(turned(whole, known(trips))).toEqual(parts);
    const missing: EntryContent = { ...parts, kind: 'missing', missing: 'late', value: null, inputs: {} };
    expect(backToValue(missing, known(trips))).toEqual(parts);
  });
});
