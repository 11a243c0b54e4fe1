import type { CheckRate } from '@ratthall/domain/check-rates';
import { comparingChecks, type ComparingCheck } from '@ratthall/domain/entry-finding';
import { describe, expect, test } from 'vitest';
import { shareText } from './rate-text.ts';
import { countForce, forceOf, shownChecks } from './shown-checks.ts';

const [slip, , ownLevel] = shownChecks;

const rates = (...off: ComparingCheck[]): CheckRate[] =>
  comparingChecks.map((check) => ({
    check,
    tested: 100,
    stopped: off.includes(check) ? 10 : 1,
    share: off.includes(check) ? 0.1 : 0.01,
    inForce: !off.includes(check),
    judgedBy: 'own',
  }));

describe('how far a check is in force', () => {
  test('is told by the form that is, with the rate of that form', () => {
    expect(forceOf(rates(), ownLevel)).toMatchObject({ force: 'on', rate: { check: 'own-level', stopped: 1 } });
    expect(forceOf(rates('own-level'), ownLevel)).toMatchObject({
      force: 'wide',
      rate: { check: 'own-level-wide', stopped: 1 },
    });
    expect(forceOf(rates('own-level', 'own-level-wide'), ownLevel)).toMatchObject({
      force: 'off',
      rate: { check: 'own-level-wide', stopped: 10 },
    });
    expect(forceOf(rates('slip'), slip)).toMatchObject({ force: 'off', rate: { check: 'slip', stopped: 10 } });
  });

  test('is counted over indicators, the wide form among them', () => {
    const indicators = [rates(), rates('own-level'), rates('own-level', 'own-level-wide')].map((one) => ({
      rates: one,
    }));
    expect(countForce(indicators, ownLevel)).toEqual({ inForce: 2, wide: 1 });
    expect(countForce(indicators, slip)).toEqual({ inForce: 3, wide: 0 });
  });
});

describe('a share', () => {
  const text = (stopped: number, tested: number) => shareText({ stopped, tested }, 'sv');

  test.each([
    [0, 100, '0,0\u00a0%'],
    [1, 3000, '<\u00a00,1\u00a0%'],
    [1, 300, '0,3\u00a0%'],
    [4999, 100_000, '4,9\u00a0%'],
    [474, 10_000, '4,7\u00a0%'],
    [5, 100, '5,0\u00a0%'],
    [153, 1000, '15,3\u00a0%'],
  ])('of %d among %d is %s', (stopped, tested, shown) => {
    expect(text(stopped, tested)).toBe(shown);
  });
});
