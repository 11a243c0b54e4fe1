import { describe, expect, test } from 'vitest';
import type { FigureChange, FigureChangeKind } from './figure-changes.ts';
import type { PublishedVerdict } from './published-verdict.ts';
import { turnedVerdicts, type Circumstances } from './verdict-changes.ts';

const aVerdict = (known: Partial<PublishedVerdict> = {}): PublishedVerdict => ({
  indicator: 'waste',
  member: '0101',
  latest: { year: 2022, value: 400 },
  missing: null,
  direction: 'no-clear-direction',
  pace: [{ target: 'aim', status: 'far-behind' }],
  rank: null,
  quartile: 2,
  statusClass: { index: 2, of: 4 },
  ...known,
});

const figure = (kind: FigureChangeKind, year: number, area = '0101'): FigureChange => {
  const shown = { value: 1, missing: null, definitionVersion: 1, source: 'official', flags: [], note: null };
  return { kind, area, year, before: shown, after: shown };
};

const known = (figures: FigureChange[] = [], more: Partial<Circumstances> = {}): Circumstances => ({
  rules: new Set(),
  definition: new Set(),
  figures: new Map(figures.map((one) => [one.area, figures.filter(({ area }) => area === one.area)])),
  areMembersOthers: false,
  ...more,
});

const why = (after: Partial<PublishedVerdict>, circumstances: Circumstances) =>
  turnedVerdicts(aVerdict(), aVerdict(after), circumstances).map((turn) => [turn.aspect, ...turn.why]);

describe('a verdict that turned', () => {
  test('is told from what to what, each of them by itself; the same is not told', () => {
    const after = aVerdict({
      direction: 'improving',
      pace: [
        { target: 'aim', status: 'on-track' },
        { target: 'new', status: 'met' },
      ],
      quartile: null,
      statusClass: { index: 2, of: 5 },
    });
    expect(turnedVerdicts(aVerdict(), after, known())).toMatchObject([
      { aspect: 'direction', before: 'no-clear-direction', after: 'improving' },
      { aspect: 'pace', target: 'aim', before: 'far-behind', after: 'on-track' },
      { aspect: 'class', before: { index: 2, of: 4 }, after: { index: 2, of: 5 } },
      { aspect: 'quartile', before: 2, after: null },
    ]);
    expect(turnedVerdicts(aVerdict(), aVerdict(), known([figure('revised', 2020)]))).toEqual([]);
  });

  test('turned because of its own figures of the ten years that are judged', () => {
    const improving = { direction: 'improving' as const, latest: { year: 2023, value: 300 } };
    expect(why(improving, known([figure('added', 2023), figure('revised', 2020)]))).toEqual([
      ['direction', 'revised-value', 'new-value'],
    ]);
    expect(why(improving, known([figure('removed', 2013)]))).toEqual([['direction', 'removed-value']]);
    expect(why(improving, known([figure('revised', 2012)]))).toEqual([['direction', 'year']]);
    expect(why(improving, known([figure('revised', 2020, '0102')]))).toEqual([['direction', 'year']]);
  });

  test('turned because of a rule or a definition, if it is one that it rests on', () => {
    const rules = new Set(['direction', 'level']);
    expect(why({ direction: 'improving' }, known([], { rules }))).toEqual([['direction', 'rule']]);
    expect(why({ quartile: 1 }, known([], { rules }))).toEqual([['quartile', 'rule']]);
    expect(why({ statusClass: null }, known([], { rules, definition: new Set(['class']) }))).toEqual([
      ['class', 'definition'],
    ]);
  });

  test('is a quartile that others moved, if they did so in the same year', () => {
    expect(why({ quartile: 1 }, known([figure('revised', 2022, '0102')]))).toEqual([['quartile', 'peers']]);
    expect(why({ quartile: 1 }, known([], { areMembersOthers: true }))).toEqual([['quartile', 'peers']]);
    expect(why({ quartile: 1 }, known([figure('revised', 2022), figure('added', 2022, '0102')]))).toEqual([
      ['quartile', 'revised-value', 'peers'],
    ]);
    const next = { quartile: 1, latest: { year: 2023, value: 1 } };
    expect(why(next, known([figure('added', 2023), figure('added', 2023, '0102')]))).toEqual([
      ['quartile', 'new-value'],
    ]);
  });
});
