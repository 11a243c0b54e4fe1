import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberWay, movedMost, networkWay, signTest, whyNoLikeForLike } from './annual-summary.ts';
import type { Verdict } from './trend.ts';

describe('the sign test', () => {
  test.each([
    [0, 0, 1],
    [1, 0, 1],
    [5, 0, 0.0625],
    [6, 0, 0.03125],
    // Siegel 1956, table D: P(x ≤ 3 of 14) = .029, two-sided .057.
    [11, 3, 0.0574],
    [12, 2, 0.0129],
    [7, 7, 1],
  ])('of %i against %i is %f', (one, other, p) => {
    expect(signTest(one, other)).toBeCloseTo(p, 4);
  });

  test('is the same whichever way is called right, and never outside 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(9_000), fc.nat(9_000), (one, other) => {
        const p = signTest(one, other);
        expect(p).toBe(signTest(other, one));
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the way of an indicator across the network', () => {
  test.each([
    [{ judged: 40, improving: 20, worsening: 4 }, 'right'],
    [{ judged: 40, improving: 4, worsening: 20 }, 'wrong'],
    [{ judged: 40, improving: 10, worsening: 8 }, 'no-clear-majority'],
    [{ judged: 40, improving: 5, worsening: 0 }, 'no-clear-majority'],
    [{ judged: 40, improving: 6, worsening: 0 }, 'right'],
    [{ judged: 40, improving: 0, worsening: 0 }, 'no-clear-majority'],
    [{ judged: 11, improving: 11, worsening: 0 }, 'too-few-judged'],
  ] as const)('%o is %s', (counts, way) => {
    expect(networkWay('lower', counts)).toBe(way);
  });

  test('is not said where neither way is better', () => {
    expect(networkWay('none', { judged: 40, improving: 0, worsening: 0 })).toBe('no-polarity');
  });
});

const moved = (member: string, change: number | null, verdict: Verdict = 'improving') => ({
  member,
  direction: { verdict, change },
});
const asked = { polarity: 'lower', verdict: 'improving' } as const;

describe('who moved most', () => {
  test('is the five with the largest certain change, whatever its sign', () => {
    const members = 'a b c d e f g'.split(' ').map((member, i) => moved(member, -i));
    const { named, unknown } = movedMost([...members, moved('x', -99, 'leaning-right')], asked);
    expect(named.map(({ member }) => member)).toEqual(['g', 'f', 'e', 'd', 'c']);
    expect(unknown).toBeNull();
  });

  test('never parts those who share a change', () => {
    const members = 'a b c d e f g'.split(' ').map((member, i) => moved(member, i < 4 ? 9 - i : 1));
    expect(movedMost(members, asked).named).toHaveLength(7);
  });

  test('says why nobody is named', () => {
    expect(movedMost([], { ...asked, polarity: 'none' }).unknown).toBe('no-polarity');
    expect(movedMost([moved('a', null, 'too-few-values')], asked).unknown).toBe('too-few-judged');
    expect(movedMost([moved('a', 1, 'worsening')], asked).unknown).toBe('nobody');
    const same = Array.from({ length: 11 }, (_, i) => moved(String(i), 1));
    expect(movedMost(same, asked)).toEqual({ named: [], unknown: 'too-many-tied' });
  });
});

test.each([
  [0, null, 'no-values'],
  [1, null, 'first-year'],
  [2, null, 'too-few'],
  [2, 4, 'too-few'],
  [2, 5, null],
] as const)('with %i years and %s members in both, like for like is unknown for: %s', (years, n, reason) => {
  expect(whyNoLikeForLike(years, n)).toBe(reason);
});

test.each([
  [['improving', 'worsening', 'improving'], 'more-right'],
  [['improving', 'worsening', 'worsening'], 'more-wrong'],
  [['improving', 'worsening'], 'as-many'],
  [['leaning-right', 'no-clear-direction'], 'as-many'],
  [['too-few-values', 'too-few-values'], 'not-judged'],
  [[], 'not-judged'],
] as const)('a member with %j goes %s', (verdicts, way) => {
  expect(memberWay(verdicts)).toBe(way);
});
