import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DefinitionVersion, Target } from './indicator.ts';
import type { Observation } from './observation.ts';
import { valueOn } from './target-path.ts';
import { paceOf, paceStatuses, standingTargets, type Pace, type PaceStatus } from './target.ts';

const anObservation = (year: number, value: number | null, extra: Partial<Observation> = {}): Observation => ({
  year,
  value,
  missing: value === null ? 'late' : null,
  definitionVersion: 1,
  source: 'own',
  reference: null,
  flags: [],
  ...extra,
});

const since = (firstYear: number, ...values: (number | null)[]) =>
  values.map((value, i) => anObservation(firstYear + i, value));

const aTarget = (extra: Partial<Target> = {}): Target => ({
  id: 'aim',
  kind: 'value',
  value: 30,
  year: 2030,
  baseYear: 2020,
  baseValue: null,
  milestones: [],
  decided: '2020',
  reference: { sv: '', en: '' },
  url: null,
  replaces: null,
  ...extra,
});

const aDefinition = (version: number, change: DefinitionVersion['change']): DefinitionVersion => ({
  version,
  validFrom: 2000 + version,
  change,
  reason: { sv: '', en: '' },
  classes: null,
});

type Rules = Parameters<typeof paceOf>[1];

const higher: Rules = { polarity: 'higher', definitions: [aDefinition(1, 'first')] };
const lower: Rules = { ...higher, polarity: 'lower' };

/** The pace of a series as it stands in its last year, towards 30 in 2030 from 2020 where nothing else is said. */
function pace(series: Observation[], rules: Rules, target: Partial<Target> = {}, until?: number): Pace {
  return paceOf(series, rules, { target: aTarget(target), until: until ?? series.at(-1)?.year ?? 2030 });
}

describe('the published example: 4.0 in 2015, 3.2 in 2023, and 2.0 to be reached in 2030', () => {
  const ends = [anObservation(2015, 4), anObservation(2023, 3.2)];
  const aim = { value: 2, year: 2030, baseYear: 2015 };

  test('three quarters of what was planned is done, and 0.1714 a year remains', () => {
    const { progressMeasured, neededPerYear, achievedPerYear, ratio, distance } = pace(ends, lower, aim);
    expect(progressMeasured).toBeCloseTo(0.75, 10);
    expect(neededPerYear).toBeCloseTo(-0.1714, 4);
    expect(achievedPerYear).toBeCloseTo(-0.1, 10);
    expect(distance).toBeCloseTo(-1.2, 10);
    expect(ratio).toBeCloseTo(0.6091, 4);
  });

  test('by itself two values are too few, and a third makes it somewhat behind in both ways of reckoning', () => {
    expect(pace(ends, lower, aim).status).toBe('too-early');
    const three = [ends[0]!, anObservation(2019, 3.7), ends[1]!];
    expect(pace(three, lower, aim)).toMatchObject({ status: 'somewhat-behind', ratioStatus: 'somewhat-behind' });
  });
});

describe('the verdict', () => {
  test.each<[PaceStatus, string, Observation[], Partial<Target>?]>([
    ['met', 'the latest value is as good as the target', since(2020, 10, 20, 30)],
    ['met', 'also when it was so from the start', since(2020, 31, 33, 32)],
    ['met', 'also with a single value', since(2022, 30)],
    ['met', 'also when it came after the year', since(2028, 20, 22, 25, 31)],
    ['on-track', 'all of the planned change is done', since(2020, 10, 12, 14)],
    ['on-track', 'nineteen twentieths are done', since(2020, 10, 11, 13.8)],
    ['somewhat-behind', 'a little less', since(2020, 10, 11, 13.79)],
    ['somewhat-behind', 'three fifths', since(2020, 10, 11, 12.4)],
    ['far-behind', 'a little less than that', since(2020, 10, 11, 12.39)],
    ['far-behind', 'nothing is done', since(2020, 10, 11, 10)],
    ['wrong-way', 'the value is worse than at the start', since(2020, 10, 9, 9.9)],
    ['wrong-way', 'what was reached at the start has been lost', since(2020, 31, 30, 29)],
    ['missed', 'the year has come, and the value is not there', since(2028, 20, 22, 29)],
    ['missed', 'the year has passed, and the value is not there', since(2029, 20, 22, 29)],
    ['too-early', 'less than a fifth of the time has gone', since(2020, 10, 15)],
    ['too-early', 'there are fewer than three values', [anObservation(2020, 10), anObservation(2026, 15)]],
    ['too-early', 'what was reached at the start was lost a year ago', since(2020, 31, 29)],
    ['somewhat-behind', 'the path starts at the first value after the base year', since(2021, 11, 13, 15)],
  ])('is %s when %s', (status, _, series, target) => {
    expect(pace(series, higher, target)).toMatchObject({ status, unknown: null });
  });

  test('of five values and more is given by their line, and what was measured is shown beside it', () => {
    const { status, progress, progressMeasured, fitted, achievedPerYear } = pace(
      since(2020, 10, 12, 14, 16, 17),
      higher,
    );
    expect(fitted).toBeCloseTo(18, 10);
    expect(achievedPerYear).toBeCloseTo(2, 10);
    expect(progress).toBeCloseTo(1, 10);
    expect(progressMeasured).toBeCloseTo(7 / 8, 10);
    expect(status).toBe('on-track');
  });

  test('follows the milestones rather than a single straight line', () => {
    const series = since(2020, 10, 10.4, 11);
    expect(pace(series, higher).status).toBe('far-behind');
    const milestones = [{ year: 2025, value: 12 }];
    const found = pace(series, higher, { milestones });
    expect(found.path.map(({ year }) => year)).toEqual([2020, 2025, 2030]);
    expect(found.status).toBe('on-track');
  });

  test('where the plan stands still at first, is on track for whoever stands still', () => {
    const milestones = [{ year: 2025, value: 10 }];
    expect(pace(since(2020, 10, 11, 10), higher, { milestones }).status).toBe('on-track');
    expect(pace(since(2020, 10, 11, 9), higher, { milestones }).status).toBe('wrong-way');
  });

  test('starts from the value that the decision states, whether the member has one then or not', () => {
    const stated = { baseValue: 20, baseYear: 2019 };
    expect(pace(since(2020, 10, 12, 22), higher, stated)).toMatchObject({ path: [{ year: 2019, value: 20 }, {}] });
  });
});

describe('it cannot be said', () => {
  const broken = [...since(2017, 5, 6, 7), anObservation(2020, 20, { flags: ['break'] }), ...since(2021, 21, 22)];
  test.each<[Pace['unknown'], string, Pace]>([
    ['no-polarity', 'where neither way is better', pace(since(2020, 1, 2, 3), { ...higher, polarity: 'none' })],
    ['no-value', 'without any value', pace(since(2020, null, null), higher)],
    ['no-value', 'when nothing has been measured', pace([anObservation(2020, 1, { flags: ['unchanged'] })], higher)],
    ['no-value', 'before the first value', pace(since(2020, 1, 2, 3), higher, {}, 2019)],
    ['too-old', 'when the latest value is from five years back', pace(since(2020, 10, 14, 18), higher, {}, 2027)],
    ['too-old', 'even if that reached the target', pace(since(2020, 10, 14, 31), higher, {}, 2027)],
    ['too-old', 'when the year has come without a value of it', pace(since(2026, 10, 14, 18), higher, {}, 2030)],
    ['no-start', 'when all values are older than the start', pace(since(2018, 1, 2), higher)],
    [
      'no-start',
      'for a share of a year without a value',
      pace(since(2021, 9, 8, 7), lower, { kind: 'change', value: -0.5 }),
    ],
    ['no-start', 'for a share of nothing', pace(since(2020, 0, 0, 1), lower, { kind: 'change', value: -0.5 })],
    [
      'no-start',
      'for a share of what was measured in another way',
      pace(broken, higher, { kind: 'change', value: 1, baseYear: 2018, baseValue: 6 }),
    ],
    ['too-old', 'of a limit without values for five years', pace(since(2015, 3, 4), lower, { kind: 'limit' }, 2021)],
  ])('(%s) %s', (unknown, _, found) => {
    expect(found).toMatchObject({ status: 'unknown', unknown, progress: null, inside: null });
  });

  test('but the latest value still tells the distance', () => {
    expect(pace(since(2018, 1, 2), higher)).toMatchObject({ goal: 30, distance: 28, latest: { year: 2019, value: 2 } });
  });

  test('and a path begins anew after a break', () => {
    expect(pace(broken, higher, { baseYear: 2017, baseValue: 5 }).path[0]).toEqual({ year: 2020, value: 20 });
    const redefined = since(2017, 5, 6, 7, 20).map((one, i) => ({ ...one, definitionVersion: i < 3 ? 1 : 2 }));
    const rules = { ...higher, definitions: [aDefinition(1, 'first'), aDefinition(2, 'break')] };
    expect(pace(redefined, rules, { baseYear: 2017 }).path[0]).toEqual({ year: 2020, value: 20 });
  });
});

describe('a limit', () => {
  const limit = { kind: 'limit', value: 2, year: null, baseYear: null } as const;
  test.each<[PaceStatus, number, number, (number | null)[]]>([
    ['kept', 5, 5, [9, 1, 1, 2, 1, 2]],
    ['kept', 2, 2, [1, null, null, null, 1]],
    ['not-kept', 3, 5, [1, 3, 1, 2.1, 2]],
    ['not-kept', 0, 1, [null, null, null, null, 3]],
  ])('is %s when %d of %d values in five years are inside', (status, n, of, values) => {
    const found = pace(since(2020, ...values), lower, limit);
    expect(found).toMatchObject({ status, inside: { n, of }, path: [], progress: null, neededPerYear: null });
  });

  test('is a floor where higher is better', () => {
    expect(pace(since(2020, 3, 2, 1), higher, limit)).toMatchObject({ status: 'not-kept', inside: { n: 2, of: 3 } });
  });
});

describe('a relative target', () => {
  const half = { kind: 'change', value: -0.5 } as const;

  test('is counted from the value of its very base year', () => {
    const found = pace(since(2020, 8, 7, 7.2), lower, half);
    expect(found).toMatchObject({
      goal: 4,
      path: [
        { year: 2020, value: 8 },
        { year: 2030, value: 4 },
      ],
    });
    expect(found.progressMeasured).toBeCloseTo(1, 10);
    expect(found.status).toBe('on-track');
  });

  test('has relative milestones', () => {
    const milestones = [{ year: 2025, value: -0.4 }];
    expect(pace(since(2020, 10, 9, 9), lower, { ...half, milestones }).path[1]?.value).toBeCloseTo(6, 10);
  });
});

test('a second opinion is given only where a yearly rate can be formed', () => {
  expect(pace(since(2020, 0, 1, 2), higher).ratio).toBeNull();
  expect(pace(since(2020, 10, 9, 0), lower, { value: 5 }).ratio).toBeNull();
  expect(pace(since(2020, 31, 30, 29), higher).ratio).toBeNull();
  expect(pace(since(2020, 10, 9, 8), higher).ratioStatus).toBe('wrong-way');
});

test('the planned value of a year lies straight between the points, and at the ends outside them', () => {
  const line = [
    { year: 2020, value: 10 },
    { year: 2022, value: 20 },
    { year: 2030, value: 4 },
  ];
  expect([2019, 2020, 2021, 2022, 2026, 2030, 2031].map((year) => valueOn(line, year))).toEqual([
    10, 10, 15, 20, 12, 4, 4,
  ]);
});

test('a target that has been replaced no longer stands', () => {
  const [old, other, revised] = [
    aTarget({ id: 'old' }),
    aTarget({ id: 'other' }),
    aTarget({ id: 'revised', replaces: 'old' }),
  ];
  expect(standingTargets([old, other, revised])).toEqual([other, revised]);
});

describe('for any series and target', () => {
  const value = fc.integer({ min: 1, max: 400 });
  const anAim = fc.record({
    kind: fc.constantFrom('value', 'limit', 'change' as const),
    value,
    year: fc.integer({ min: 2022, max: 2040 }),
    values: fc.array(fc.option(value, { freq: 5 }), { minLength: 1, maxLength: 15 }),
  });
  const read = ({ kind, value: goal, year, values }: typeof anAim extends fc.Arbitrary<infer T> ? T : never) => ({
    series: since(2018, ...values),
    target: { kind, value: kind === 'change' ? goal / 200 - 1 : goal, year, baseYear: 2018 },
  });

  test('turning over which way is better, and all signs, changes no verdict', () => {
    fc.assert(
      fc.property(anAim, (aim) => {
        const { series, target } = read(aim);
        const turned = series.map((one) => ({ ...one, value: one.value === null ? null : -one.value }));
        const turnedValue = target.kind === 'change' ? target.value : -target.value;
        const [plain, mirrored] = [
          pace(series, higher, target),
          pace(turned, lower, { ...target, value: turnedValue }),
        ];
        expect(mirrored).toMatchObject({
          status: plain.status,
          unknown: plain.unknown,
          ratioStatus: plain.ratioStatus,
        });
        expect(mirrored.progress ?? 0).toBeCloseTo(plain.progress ?? 0, 6);
      }),
    );
  });

  test('another unit changes no verdict', () => {
    fc.assert(
      fc.property(anAim, fc.constantFrom(1e-6, 0.001, 0.1, 3, 1e6), (aim, factor) => {
        const { series, target } = read(aim);
        const scaled = series.map((one) => ({ ...one, value: one.value === null ? null : one.value * factor }));
        const scaledValue = target.kind === 'change' ? target.value : target.value * factor;
        for (const rules of [higher, lower]) {
          const [plain, rescaled] = [
            pace(series, rules, target),
            pace(scaled, rules, { ...target, value: scaledValue }),
          ];
          expect([rescaled.status, rescaled.unknown]).toEqual([plain.status, plain.unknown]);
          expect(rescaled.inside).toEqual(plain.inside);
        }
      }),
    );
  });

  test('a missing value changes nothing, and neither does the order of the rows', () => {
    fc.assert(
      fc.property(anAim, fc.integer({ min: 2010, max: 2040 }), (aim, year) => {
        const { series, target } = read(aim);
        const more = series.some((one) => one.year === year) ? series : [anObservation(year, null), ...series];
        const until = series.at(-1)!.year;
        expect(pace(more.toReversed(), lower, target, until)).toEqual(pace(series, lower, target, until));
      }),
    );
  });

  test('it is one of the verdicts, says why when it is none, and grades by the share that is done', () => {
    const reached = new Set<PaceStatus>();
    fc.assert(
      fc.property(anAim, fc.constantFrom(higher, lower), (aim, rules) => {
        const { series, target } = read(aim);
        const { status, unknown, progress } = pace(series, rules, target);
        reached.add(status);
        expect(paceStatuses).toContain(status);
        expect(status === 'unknown').toBe(unknown !== null);
        if (status === 'on-track' && progress !== null) expect(progress).toBeGreaterThan(0.9499);
        if (status === 'wrong-way' && progress !== null) expect(progress).toBeLessThan(0);
      }),
      { numRuns: 1000 },
    );
    expect([...reached].sort()).toEqual([...paceStatuses].sort());
  });
});
