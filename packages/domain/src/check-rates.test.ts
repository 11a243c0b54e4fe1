import { describe, expect, test } from 'vitest';
import { addStops, askedIn, ratesOf, stopsIn, type StopsByCheck } from './check-rates.ts';
import { comparingChecks } from './entry-finding.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

const indicator = {
  id: 'waste',
  unit: 'kg/person',
  decimals: 0,
  inputs: [],
  limits: { min: 200, max: 900, hardMin: 0, hardMax: null },
  definitions: [],
} as unknown as Indicator;

const series = (...values: (number | null)[]): Observation[] =>
  values.map((value, i) => ({
    year: 2010 + i,
    value,
    missing: value === null ? 'not-reported' : null,
    definitionVersion: value === null ? null : 1,
    source: 'own',
    reference: null,
    flags: [],
  }));

describe('what the checks would have stopped', () => {
  test('is judged by what came before each value', () => {
    const stops = stopsIn(indicator, [series(450, 452, 448, 451, 449, 450_000, 450)]);
    expect(stops.slip).toEqual({ tested: 6, stopped: 2 });
    expect(stops['outside-usual']).toEqual({ tested: 7, stopped: 1 });
    expect(stops['own-level']).toEqual({ tested: 3, stopped: 1 });
    expect(stops['same-as-before']).toEqual({ tested: 6, stopped: 0 });
    expect(stops['far-from-peers'].tested).toBe(0);
  });

  test('passes over what is missing, and over what was confirmed', () => {
    const confirmed = series(450, null, 450);
    confirmed[2] = { ...confirmed[2]!, flags: ['unchanged'] };
    expect(stopsIn(indicator, [confirmed])['same-as-before']).toEqual({ tested: 0, stopped: 0 });
    expect(stopsIn(indicator, [series(450, null, 450)])['same-as-before']).toEqual({ tested: 1, stopped: 1 });
  });

  test('begins anew after a break', () => {
    const broken = series(450, 451, 45_000, 45_001);
    broken[2] = { ...broken[2]!, flags: ['break'] };
    expect(stopsIn(indicator, [broken]).slip).toEqual({ tested: 2, stopped: 0 });
  });

  test('compares with the members of the same year', () => {
    const alike = Array.from({ length: 12 }, (_, i) => series(400 + i, 400 + i));
    const stops = stopsIn(indicator, [...alike, series(800, 800)]);
    // A member that lies where it lay is not asked again.
    expect(stops['far-from-peers']).toEqual({ tested: 26, stopped: 1 });
  });

  test('takes a sample of a large network, the same each time', () => {
    const many = Array.from({ length: 1200 }, (_, i) => series(400 + (i % 7), 401));
    expect(stopsIn(indicator, many)).toEqual(stopsIn(indicator, many));
    expect(stopsIn(indicator, many)['outside-usual'].tested).toBe(400);
  });
});

test('what a reporter would have been asked is counted once for each value, by the checks in force', () => {
  const one = [series(450, 452, 448, 451, 449, 450_000, 450)];
  expect(askedIn(indicator, one, new Set(comparingChecks))).toEqual({ tested: 7, stopped: 2 });
  expect(askedIn(indicator, one, new Set(['outside-usual']))).toEqual({ tested: 7, stopped: 1 });
  expect(askedIn(indicator, one, new Set())).toEqual({ tested: 7, stopped: 0 });
});

describe('a check is in force', () => {
  const stops = (tested: number, stopped: number) =>
    Object.fromEntries(comparingChecks.map((check) => [check, { tested, stopped }])) as StopsByCheck;
  const slip = (own: StopsByCheck, all: StopsByCheck) => ratesOf(own, all)[0]!;

  test('with less than one in twenty stopped', () => {
    expect(slip(stops(100, 4), stops(100, 4))).toEqual({
      check: 'slip',
      tested: 100,
      stopped: 4,
      share: 0.04,
      inForce: true,
      judgedBy: 'own',
    });
    expect(slip(stops(100, 5), stops(1000, 5))).toMatchObject({ inForce: false, judgedBy: 'own' });
  });

  test('where few values were tested only if that holds for all indicators too', () => {
    expect(slip(stops(19, 0), stops(1000, 49))).toMatchObject({ inForce: true, judgedBy: 'all' });
    expect(slip(stops(19, 0), stops(1000, 50))).toMatchObject({ inForce: false, judgedBy: 'all' });
    expect(slip(stops(19, 1), stops(1000, 0))).toMatchObject({ inForce: false, judgedBy: 'all' });
    expect(slip(stops(20, 0), stops(1000, 50))).toMatchObject({ inForce: true, judgedBy: 'own' });
  });

  test('where nothing was ever tested, since nothing speaks against it', () => {
    expect(slip(stops(0, 0), stops(0, 0))).toMatchObject({ share: null, inForce: true, judgedBy: 'nothing' });
  });

  test('by the sum of the kinds of members', () => {
    expect(addStops([stops(10, 1), stops(30, 1)]).slip).toEqual({ tested: 40, stopped: 2 });
  });
});
