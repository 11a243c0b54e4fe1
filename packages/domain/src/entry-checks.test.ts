import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEntry, type EntryContext } from './entry-checks.ts';
import { blocksSubmit, comparingChecks, unansweredOf } from './entry-finding.ts';
import { emptyEntry, type EntryContent } from './entry.ts';
import type { Indicator, IndicatorInput } from './indicator.ts';

const text = (sv: string) => ({ sv, en: sv });
const input = (id: string, role: IndicatorInput['role'], unit: string, toNumerator: number | null = null) => ({
  id,
  role,
  unit,
  toNumerator,
  name: text(id),
});

const waste: Indicator = {
  id: 'waste',
  name: text('Avfall'),
  description: text('Avfall'),
  unit: 'kg/person',
  unitName: text('kg per person'),
  decimals: 0,
  polarity: 'lower',
  criteria: [2],
  goals: [],
  appliesTo: ['municipality'],
  reportedBy: 'member',
  inputs: [],
  factor: 1,
  scopes: [],
  sumOf: [],
  limits: { min: 200, max: 900, hardMin: 0, hardMax: null },
  scale: 'linear',
  shownSource: 'own',
  kolada: null,
  definitions: [],
  targets: [],
};
const share: Indicator = {
  ...waste,
  id: 'pasture',
  unit: '%',
  decimals: 2,
  limits: { min: 0, max: 100, hardMin: 0, hardMax: null },
};
const trips: Indicator = {
  ...waste,
  id: 'trips',
  unit: 'boardings/inh',
  limits: { min: 0, max: 600, hardMin: 0, hardMax: null },
  inputs: [input('boardings', 'numerator', 'boardings'), input('population', 'denominator', 'inh')],
};

const points = (...values: number[]) => values.map((value, i) => ({ year: 2024 - values.length + i, value }));

function context(changes: Partial<EntryContext> = {}): EntryContext {
  const { history = [] } = changes;
  return {
    indicator: waste,
    year: 2024,
    today: '2025-03-01',
    history,
    last: history.at(-1) ?? null,
    peers: null,
    inForce: new Set(comparingChecks),
    central: null,
    approved: null,
    beside: { others: [], populations: [] },
    ...changes,
  };
}

const value = (number: number | null, changes: Partial<EntryContent> = {}): EntryContent => ({
  ...emptyEntry,
  kind: 'value',
  value: number,
  ...changes,
});
const names = (content: EntryContent, changes: Partial<EntryContext> = {}) =>
  checkEntry(content, context(changes)).map(({ check }) => check);

describe('the impossible', () => {
  test.each([
    ['nothing has been said', emptyEntry, {}, ['undecided']],
    ['a value that could not be understood', value(null), {}, ['no-value']],
    ['what is no number', value(Number.NaN), {}, ['not-a-number']],
    ['what is endless', value(Infinity), {}, ['not-a-number']],
    ['less than nothing', value(-1), {}, ['below-minimum']],
    ['more than all of it', value(100.01), { indicator: share }, ['above-maximum']],
    ['less than none of it', value(-0.01), { indicator: share }, ['below-minimum']],
    ['a year that has not come', value(450), { year: 2026 }, ['future-year']],
    [
      'a denominator of zero',
      value(null, { inputs: { boardings: 5, population: 0 } }),
      { indicator: trips },
      ['input'],
    ],
    ['a denominator that is blank', value(null, { inputs: { boardings: 5 } }), { indicator: trips }, ['input']],
  ] as const)('%s is stopped', (_, content, changes, expected) => {
    expect(names(content, changes)).toEqual(expected);
    expect(blocksSubmit(checkEntry(content, context(changes)), content)).toBe(true);
  });

  test('is not asked whether it is unusual too', () => {
    expect(names(value(-450), { history: points(440, 450, 460, 455) })).toEqual(['below-minimum']);
  });

  test('is what the definition says: a share that can be more than all of it is let through', () => {
    const indicator = { ...share, limits: { ...share.limits, max: null, hardMax: 150 } };
    expect(names(value(132), { indicator })).toEqual([]);
    expect(names(value(151), { indicator })).toEqual(['above-maximum']);
  });

  test('is not what a central source says', () => {
    const content: EntryContent = { ...emptyEntry, kind: 'accepted' };
    expect(names(content, { indicator: share, central: 100.003 })).toEqual([]);
    expect(names(content)).toEqual(['nothing-to-accept']);
  });
});

describe('a slip', () => {
  test('is said alone, with what was probably meant', () => {
    const found = checkEntry(value(0.0216), context({ indicator: share, history: points(2.14, 2.15, 2.15, 2.16) }));
    expect(found).toEqual([
      {
        check: 'slip',
        severity: 'warn',
        params: { value: 0.0216, reference: 2.16, year: 2023, power: -2, suggestion: 2.16, pair: 'share-percent' },
      },
    ]);
  });

  test('of a thousand is caught, whatever the value and however long its history', () => {
    const kilos = fc.integer({ min: 201, max: 899 });
    fc.assert(
      fc.property(fc.array(kilos, { minLength: 1, maxLength: 12 }), fc.constantFrom(3, -3), (values, power) => {
        const last = values.at(-1)!;
        const found = checkEntry(value(last * 10 ** power), context({ history: points(...values) }));
        expect(found).toMatchObject([{ check: 'slip', params: { power, suggestion: last, pair: 'kg-ton' } }]);
      }),
    );
  });

  test('is judged by the median of all years where the last value is zero', () => {
    const found = checkEntry(value(0.02), context({ indicator: share, history: points(2, 2, 2, 0) }));
    expect(found[0]).toMatchObject({ check: 'slip', params: { reference: 2, year: null } });
  });

  test('in an input is caught before it is divided, and named', () => {
    const inputs = { boardings: 311_000, population: 1593 };
    const lastInputs = { boardings: 305_000, population: 15_920 };
    const found = checkEntry(value(195.2, { inputs }), context({ indicator: trips, history: points(19), lastInputs }));
    expect(found.map(({ check }) => check)).toEqual(['input-slip']);
    expect(found[0]!.params).toMatchObject({ input: 'population', reference: 15_920, power: -1, suggestion: 15_930 });
  });
});

describe('the unusual', () => {
  const history = points(440, 450, 455, 445, 450, 448);

  test('is far from the own level, or a far larger change than usual', () => {
    expect(names(value(640), { history })).toEqual(['own-level', 'own-change']);
    expect(names(value(452), { history })).toEqual([]);
  });

  test('is asked of by the wide form where the other asks too often', () => {
    const inForce = new Set(['own-level-wide', 'own-change-wide'] as const);
    expect(names(value(470), { history, inForce: new Set(['own-level', 'own-change']) })).toEqual([
      'own-level',
      'own-change',
    ]);
    expect(names(value(470), { history, inForce })).toEqual([]);
    expect(names(value(640), { history, inForce })).toEqual(['own-level', 'own-change']);
  });

  test('is not a matter of the own years when the method changed', () => {
    expect(names(value(640, { isBreak: true }), { history })).toEqual([]);
    expect(names(value(455_000, { isBreak: true }), { history })).toEqual(['slip']);
  });

  test('is outside what is usual for the indicator', () => {
    expect(names(value(901))).toEqual(['outside-usual']);
    expect(names(value(199))).toEqual(['outside-usual']);
    expect(names(value(900))).toEqual([]);
  });

  test('is far outside the middle half of the peers, if it was not there before', () => {
    const peers = { q1: 420, median: 450, q3: 480, n: 12 };
    expect(names(value(661), { peers })).toEqual(['far-from-peers']);
    expect(names(value(660), { peers })).toEqual([]);
    expect(names(value(239), { peers })).toEqual(['far-from-peers']);
    expect(names(value(661), { peers: { ...peers, n: 11 } })).toEqual([]);
    expect(names(value(690), { peers, history: points(700) })).toEqual([]);
    expect(names(value(690), { peers, history: points(650) })).toEqual(['far-from-peers']);
  });

  test('is the same value to every decimal as the last one', () => {
    expect(names(value(448), { history })).toEqual(['same-as-before']);
    expect(names(value(448.1), { history })).toEqual([]);
    expect(names({ ...value(448), kind: 'unchanged' }, { history })).toEqual([]);
  });

  test('is only asked of by checks in force', () => {
    for (const number of [448, 640, 455_000, 100]) {
      expect(names(value(number), { history, inForce: new Set() })).toEqual([]);
    }
  });
});

describe('a report that does not agree with itself', () => {
  const beside = { others: [], populations: [] };

  test('has another population than is known', () => {
    const populations = [
      { year: 2023, population: 15_900 },
      { year: 2024, population: 15_932 },
    ];
    const found = (population: number) =>
      checkEntry(
        value(19.5, { inputs: { boardings: 311_000, population } }),
        context({ indicator: trips, beside: { ...beside, populations } }),
      ).map(({ params }) => params);
    expect(found(15_932)).toEqual([]);
    expect(found(15_940)).toEqual([]);
    expect(found(15_900)).toEqual([{ input: 'population', typed: 15_900, known: 15_932, year: 2024, sameAs: 2023 }]);
    expect(found(15_000)).toEqual([{ input: 'population', typed: 15_000, known: 15_932, year: 2024, sameAs: null }]);
  });

  test('has the same quantity twice, and not the same', () => {
    const solar = { ...trips, id: 'solar', inputs: [input('capacity', 'numerator', 'kW'), trips.inputs[1]!] };
    const content = value(19.5, { inputs: { boardings: 311_000, population: 15_932 } });
    const having = (population: number) => ({
      indicator: trips,
      beside: { ...beside, others: [{ indicator: solar, value: 3, inputs: { population } }] },
    });
    expect(names(content, having(15_932))).toEqual([]);
    expect(names(content, having(18_000))).toEqual(['input-differs']);
  });

  test('has parts that do not make up the numerator, or that are blank', () => {
    const energy = {
      ...trips,
      inputs: [
        input('cars', 'part', 'kWh', 1),
        input('private', 'part', 'mil', 7.248),
        input('energy', 'numerator', 'kWh'),
        input('fte', 'denominator', 'FTE'),
      ],
    };
    const found = (inputs: Record<string, number>) => names(value(10, { inputs }), { indicator: energy });
    expect(found({ cars: 100, private: 10, fte: 17.248 })).toEqual([]);
    expect(found({ cars: 100, fte: 10 })).toEqual(['blank-parts']);
    expect(found({ cars: 100, private: 10, energy: 172.5, fte: 17 })).toEqual([]);
    expect(found({ cars: 100, private: 10, energy: 272, fte: 17 })).toEqual(['parts-differ']);
    const differing = value(10, { inputs: { cars: 100, private: 10, energy: 272, fte: 17 } });
    expect(blocksSubmit(checkEntry(differing, context({ indicator: energy })), differing)).toBe(true);
  });

  test('has a total that its indicators do not add up to', () => {
    const total = { ...waste, id: 'total', decimals: 1, sumOf: ['waste', 'other'] };
    const others = (whole: number) => [
      { indicator: total, value: whole, inputs: {} },
      { indicator: { ...waste, id: 'other' }, value: 100, inputs: {} },
    ];
    expect(names(value(400), { beside: { ...beside, others: others(500) } })).toEqual([]);
    expect(names(value(400), { beside: { ...beside, others: others(510) } })).toEqual(['sum-differs']);
    expect(names(value(400), { beside: { ...beside, others: others(510).slice(0, 1) } })).toEqual([]);
  });
});

describe('what has to be said', () => {
  const missing = (changes: Partial<EntryContent>): EntryContent => ({ ...emptyEntry, kind: 'missing', ...changes });

  test.each([
    ['why there is no value', missing({}), ['missing-without-reason']],
    ['a reason, which silence is not', missing({ missing: 'not-reported' }), ['missing-without-reason']],
    ['when a late figure is expected', missing({ missing: 'late' }), ['late-without-date']],
    ['a day that has not passed', missing({ missing: 'late', expectedBy: '2025-02-28' }), ['late-overdue']],
    ['nothing more', missing({ missing: 'late', expectedBy: '2025-03-01' }), []],
    ['nothing more of what is not measured', missing({ missing: 'not-measured' }), []],
  ] as const)('%s', (_, content, expected) => {
    expect(names(content)).toEqual(expected);
  });

  test('what is confirmed as unchanged must be the last value', () => {
    const unchanged = { ...value(450), kind: 'unchanged' } as const;
    expect(names(unchanged, { history: points(450) })).toEqual([]);
    expect(names(unchanged, { history: points(451) })).toEqual(['nothing-unchanged']);
    expect(names(unchanged)).toEqual(['nothing-unchanged']);
  });

  test('why it differs from the central figure, or from what was public', () => {
    const reason = { code: 'other', text: 'Egen mätning' } as const;
    expect(names(value(450), { central: 460 })).toEqual(['override-without-reason']);
    expect(names(value(450, { reason: { ...reason, text: ' ' } }), { central: 460 })).toEqual([
      'override-without-reason',
    ]);
    expect(names(value(450, { reason }), { central: 460 })).toEqual([]);
    expect(names(value(450), { central: 450 })).toEqual([]);
    expect(names(value(450), { approved: { value: 440 } })).toEqual(['change-without-reason']);
    expect(names(missing({ missing: 'declined' }), { approved: { value: 440 } })).toEqual(['change-without-reason']);
    expect(names(value(440), { approved: { value: 440 } })).toEqual([]);
  });
});

describe('a warning', () => {
  const answered = (...answers: { check: string; text: string }[]) => ({ value: 640, answers });
  const found = checkEntry(value(640), context({ history: points(440, 450, 455, 445, 450) }));

  test('is answered by words of its own, one for each', () => {
    const answer = (check: string, said: string) => ({ check, text: said });
    expect(unansweredOf(found, answered()).map(({ check }) => check)).toEqual(['own-level', 'own-change']);
    expect(unansweredOf(found, answered(answer('own-level', 'Ny insamling'))).map(({ check }) => check)).toEqual([
      'own-change',
    ]);
    expect(blocksSubmit(found, answered(answer('own-level', 'Ny insamling'), answer('own-change', '  ')))).toBe(true);
    expect(
      blocksSubmit(found, answered(answer('own-level', 'Ny insamling'), answer('own-change', 'Ny insamling'))),
    ).toBe(false);
  });

  test('is no longer one when the figure it was about is another', () => {
    const mended = checkEntry(value(452), context({ history: points(440, 450, 455, 445, 450) }));
    expect(blocksSubmit(mended, answered())).toBe(false);
  });
});

test('whatever is typed never fails', () => {
  const number = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, Number.MAX_VALUE));
  const content = fc.record({
    kind: fc.constantFrom('value', 'unchanged', 'missing', 'accepted', null),
    value: fc.option(number),
    inputs: fc.dictionary(fc.constantFrom('boardings', 'population', 'constructor'), number),
    isBreak: fc.boolean(),
  });
  const known = fc.record({
    history: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 9 }).map((v) => points(...v)),
    central: fc.option(number),
    indicator: fc.constantFrom(waste, share, trips),
  });
  fc.assert(
    fc.property(content, known, (some, changes) => {
      const found = checkEntry({ ...emptyEntry, ...some }, context(changes));
      const isImpossible = some.kind === 'value' && (some.value === null || !Number.isFinite(some.value));
      if (isImpossible) expect(blocksSubmit(found, { value: null, answers: [] })).toBe(true);
    }),
  );
});
