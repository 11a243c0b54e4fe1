import type { Target } from '@ratthall/domain/indicator';
import { describe, expect, test } from 'vitest';
import { yearlyChange } from './amounts.ts';
import { aMeasure, units } from './finding-for-tests.ts';
import { targetMarks } from './target-marks.ts';
import { targetName, titledTarget } from './target.ts';

const percent = aMeasure({ ...units.share, polarity: 'higher' });
const waste = aMeasure({ ...units.waste, polarity: 'lower' });

const aTarget = (extra: Partial<Target> = {}): Target => ({
  id: 'aim',
  kind: 'value',
  value: 30,
  year: 2030,
  baseYear: 2017,
  baseValue: null,
  milestones: [],
  decided: null,
  reference: { sv: '', en: '' },
  url: null,
  replaces: null,
  ...extra,
});

describe('a target', () => {
  test.each([
    [aTarget(), percent, '30\u00a0% till 2030', '30% by 2030'],
    [
      aTarget({ value: 2.5, kind: 'limit', year: null }),
      waste,
      'högst 2,5\u00a0kg per person',
      'at most 2.5\u00a0kg per person',
    ],
    [aTarget({ value: 40, kind: 'limit', year: null }), percent, 'minst 40\u00a0%', 'at least 40%'],
    [aTarget({ value: -0.62, kind: 'change' }), waste, '62\u00a0% lägre än 2017 till 2030', '62% below 2017 by 2030'],
    [aTarget({ value: 0.07, kind: 'change' }), waste, '7\u00a0% högre än 2017 till 2030', '7% above 2017 by 2030'],
  ])('is named as it was decided', (target, indicator, inSwedish, inEnglish) => {
    expect(targetName(target, indicator, 'sv')).toBe(inSwedish);
    expect(targetName(target, indicator, 'en')).toBe(inEnglish);
  });

  test('is titled by whose and of what kind it is', () => {
    const limit = aTarget({ kind: 'limit', value: 400, year: null });
    expect(titledTarget(aTarget(), percent, 'sv')).toBe('Gemensamt mål: 30\u00a0% till 2030');
    expect(titledTarget(aTarget(), percent, 'sv', true)).toBe('Eget mål: 30\u00a0% till 2030');
    expect(titledTarget(limit, waste, 'sv')).toBe('Gräns: högst 400\u00a0kg per person');
  });
});

test('a yearly change of percentages is in percentage points, others in their unit', () => {
  expect(yearlyChange(2.1234, percent, 'sv')).toBe('+2,12\u00a0procentenheter per år');
  expect(yearlyChange(-7.75, waste, 'sv')).toBe('−7,8\u00a0kg per person och år');
  expect(yearlyChange(-7.75, waste, 'en')).toBe('−7.8\u00a0kg per person a year');
});

test('a limit is drawn as a line, a replaced target as a former one, and what has no value not at all', () => {
  const path = [
    { year: 2017, value: 10 },
    { year: 2030, value: 30 },
  ];
  const drawn = targetMarks(
    [
      { target: aTarget(), goal: 30, path, isFormer: false, isOwn: false },
      { target: aTarget({ year: 2025, value: 22.5 }), goal: 22.5, path: [], isFormer: true, isOwn: true },
      { target: aTarget({ kind: 'change', value: 1 }), goal: null, isFormer: false, isOwn: false },
      { target: aTarget({ kind: 'limit', value: 5, year: null }), goal: 5, isFormer: false, isOwn: false },
    ],
    percent,
    'sv',
  );
  expect(drawn.targets).toEqual([
    { year: 2030, value: 30, label: 'Gemensamt mål 2030: 30\u00a0%', isFormer: false, path },
    { year: 2025, value: 22.5, label: 'Tidigare mål 2025: 22,5\u00a0%', isFormer: true },
  ]);
  expect(drawn.limits).toEqual([{ value: 5, label: 'Gräns: 5\u00a0%', isFormer: false }]);
});
