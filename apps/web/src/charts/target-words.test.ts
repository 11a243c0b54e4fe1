import type { Target } from '@ratthall/domain/indicator';
import { describe, expect, test } from 'vitest';
import { texts as en } from '#i18n/en.ts';
import { texts as sv } from '#i18n/sv.ts';
import { distanceOf, targetMarks, targetName, titledTarget, yearlyChange } from './target-words.ts';

const swedish = { language: 'sv', texts: sv } as const;
const english = { language: 'en', texts: en } as const;

const percent = { decimals: 1, unit: '%', unitName: { sv: 'procent', en: 'percent' }, polarity: 'higher' } as const;
const waste = {
  decimals: 0,
  unit: 'kg/person',
  unitName: { sv: 'kg per person', en: 'kg per person' },
  polarity: 'lower',
} as const;

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
    [aTarget({ value: -0.62, kind: 'change' }), waste, '−62\u00a0% från 2017 till 2030', '−62% from 2017 to 2030'],
    [aTarget({ value: 0.07, kind: 'change' }), waste, '+7\u00a0% från 2017 till 2030', '+7% from 2017 to 2030'],
  ])('is named as it was decided', (target, indicator, inSwedish, inEnglish) => {
    expect(targetName(target, indicator, swedish)).toBe(inSwedish);
    expect(targetName(target, indicator, english)).toBe(inEnglish);
  });

  test('is titled by whose and of what kind it is', () => {
    const limit = aTarget({ kind: 'limit', value: 400, year: null });
    expect(titledTarget(aTarget(), percent, swedish)).toBe('Mål: 30\u00a0% till 2030');
    expect(titledTarget(aTarget(), percent, swedish, true)).toBe('Eget mål: 30\u00a0% till 2030');
    expect(titledTarget(limit, waste, swedish)).toBe('Gräns: högst 400\u00a0kg per person');
  });
});

test('a difference of percentages is in percentage points, others in their unit', () => {
  expect(yearlyChange(2.1234, percent, swedish)).toBe('+2,12\u00a0procentenheter per år');
  expect(yearlyChange(-7.75, waste, swedish)).toBe('−7,8\u00a0kg per person och år');
  expect(yearlyChange(-7.75, waste, english)).toBe('−7.8\u00a0kg per person a year');
  expect(distanceOf(-12.34, percent, english)).toBe('12.3\u00a0percentage points');
  expect(distanceOf(0.3, waste, swedish)).toBe('0,3\u00a0kg per person');
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
    swedish,
  );
  expect(drawn.targets).toEqual([
    { year: 2030, value: 30, label: 'Mål 2030: 30\u00a0%', isFormer: false, path },
    { year: 2025, value: 22.5, label: 'Tidigare mål 2025: 22,5\u00a0%', isFormer: true },
  ]);
  expect(drawn.limits).toEqual([{ value: 5, label: 'Gräns: 5\u00a0%', isFormer: false }]);
});
