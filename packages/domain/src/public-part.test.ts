import { describe, expect, test } from 'vitest';
import { checkEntry, type EntryContext } from './entry-checks.ts';
import { unansweredOf } from './entry-finding.ts';
import { begunAnew, emptyEntry, type EntryContent } from './entry.ts';
import type { Indicator, IndicatorInput } from './indicator.ts';
import { answersTo, publicPartOf, type PublicPart } from './public-part.ts';

const text = (sv: string) => ({ sv, en: sv });
const input = (id: string, role: IndicatorInput['role'], unit: string): IndicatorInput => ({
  id,
  role,
  unit,
  toNumerator: null,
  name: text(id),
});

const trips: Indicator = {
  id: 'trips',
  name: text('Resor'),
  description: text('Resor'),
  unit: 'boardings/inh',
  unitName: text('resor per invånare'),
  decimals: 0,
  polarity: 'higher',
  criteria: [2],
  goals: [],
  appliesTo: ['municipality'],
  reportedBy: 'member',
  inputs: [input('boardings', 'numerator', 'boardings'), input('population', 'denominator', 'inh')],
  factor: 1,
  scopes: [],
  sumOf: [],
  limits: { min: null, max: null, hardMin: 0, hardMax: null },
  scale: 'linear',
  shownSource: 'own',
  kolada: null,
  definitions: [],
  targets: [],
};

const context = (changes: Partial<EntryContext> = {}): EntryContext => ({
  indicator: trips,
  year: 2024,
  today: '2025-06-01',
  history: [],
  last: { year: 2023, value: 20 },
  peers: null,
  lastInputs: {},
  inForce: new Set(),
  central: null,
  approved: null,
  beside: { others: [], populations: [] },
  ...changes,
});

const content = (changes: Partial<EntryContent> = {}): EntryContent => ({
  ...emptyEntry,
  kind: 'value',
  value: 20,
  ...changes,
});

const names = (said: EntryContent, changes: Partial<EntryContext>) =>
  checkEntry(said, context(changes)).map(({ check }) => check);

const reason = { code: 'other', text: 'Ny räkning' } as const;

describe('what is told of a figure', () => {
  test('is what it was worked out from, and not what stayed in a field', () => {
    const inputs = { boardings: 200, population: 10 };
    expect(publicPartOf(content({ inputs }), trips)).toMatchObject({ numerator: 200, denominator: 10 });
    const none = { numerator: null, denominator: null };
    expect(publicPartOf(content({ kind: 'unchanged', inputs }), trips)).toMatchObject(none);
    expect(publicPartOf(content({ inputs: { boardings: 77 } }), trips)).toMatchObject(none);
  });

  test('is nothing where the central figure is right, or nothing has been said', () => {
    expect(publicPartOf(content({ kind: 'accepted' }), trips)).toBeNull();
    expect(publicPartOf(emptyEntry, trips)).toBeNull();
  });
});

describe('what is public is changed with a reason', () => {
  const said = content({ publicNote: 'Utan skolskjuts.' });
  const approved: PublicPart = publicPartOf(said, trips)!;

  test.each<[string, Partial<EntryContent>]>([
    ['the value', { value: 21 }],
    ['the note', { publicNote: 'Med skolskjuts.' }],
    ['a break', { isBreak: true }],
    ['a value that is now said to be unchanged', { kind: 'unchanged' }],
    ['what it was worked out from', { inputs: { boardings: 200, population: 10 } }],
  ])('%s', (_, changes) => {
    expect(names({ ...said, ...changes }, { approved })).toEqual(['change-without-reason']);
    expect(names({ ...said, ...changes, reason }, { approved })).toEqual([]);
  });

  test('why it is missing', () => {
    const missing = content({ kind: 'missing', value: null, missing: 'declined' });
    const standing = publicPartOf({ ...missing, missing: 'not-measured' }, trips)!;
    expect(names(missing, { approved: standing })).toEqual(['change-without-reason']);
  });

  test('and without one where everybody is told the same', () => {
    expect(names({ ...said, internalNote: 'Från Anna' }, { approved })).toEqual([]);
    const old = { check: 'slip', reason: 'other', text: 'Så är det.', isPublic: true } as const;
    expect(names({ ...said, answers: [old] }, { approved })).toEqual([]);
  });
});

describe('a reason counts for the figure that it was given for', () => {
  test('when one that was public is changed', () => {
    const approved = { value: 18 };
    expect(names(content({ reason: { ...reason, value: 20 } }), { approved })).toEqual([]);
    expect(names(content({ reason: { ...reason, value: 19 } }), { approved })).toEqual(['change-without-reason']);
  });

  test('when a warning is answered', () => {
    const found = [{ check: 'same-as-before', severity: 'warn', params: { year: 2023 } }] as const;
    const answer = { check: 'same-as-before', reason: 'other', text: 'Så är det.', isPublic: false } as const;
    expect(unansweredOf(found, content({ answers: [{ ...answer, value: 20 }] }))).toEqual([]);
    expect(unansweredOf(found, content({ answers: [{ ...answer, value: 1_200 }] }))).toEqual(found);
    expect(answersTo(content({ answers: [answer, { ...answer, check: 'slip' }] }), found)).toEqual([answer]);
  });

  test('and not for the next change of it', () => {
    const approved = content({ reason });
    expect(begunAnew({ ...approved, value: 31 }, approved)).toEqual(content({ value: 31 }));
    const other = { ...reason, text: 'Ännu en räkning' };
    expect(begunAnew({ ...approved, reason: other }, approved).reason).toEqual(other);
  });
});

test('a central figure is overridden with a reason, also by one that is said to be unchanged', () => {
  expect(names(content({ kind: 'unchanged' }), { central: 26 })).toEqual(['override-without-reason']);
  expect(names(content({ kind: 'unchanged' }), { central: 20 })).toEqual([]);
});

test('a central figure that has changed since it was accepted is accepted anew', () => {
  const found = checkEntry(content({ kind: 'accepted' }), context({ central: 26 }));
  expect(found).toEqual([{ check: 'central-changed', severity: 'block', params: { accepted: 20, central: 26 } }]);
  expect(names(content({ kind: 'accepted' }), { central: 20 })).toEqual([]);
  expect(names(content({ kind: 'accepted', value: null }), { central: 26 })).toEqual([]);
});

test('a share can be below zero where its own limit says so', () => {
  const indicator: Indicator = { ...trips, unit: '%', inputs: [], limits: { ...trips.limits, hardMin: -50 } };
  expect(names(content({ value: -40 }), { indicator })).toEqual([]);
  expect(names(content({ value: -60 }), { indicator })).toEqual(['below-minimum']);
});
