import { describe, expect, test } from 'vitest';
import { texts as en } from '#i18n/en.ts';
import { texts as sv } from '#i18n/sv.ts';
import { likenessText } from './likeness-words.ts';

type Case = [variable: Parameters<typeof likenessText>[0]['variable'], own: number, other: number, text: string];

describe('how another member differs, in words', () => {
  test.each<Case>([
    ['population', 50_000, 52_000, '4\u00a0% fler invånare'],
    ['population', 50_000, 49_900, 'lika många invånare'],
    ['population', 50_000, 20_000, '60\u00a0% färre invånare'],
    ['population', 50_000, 99_000, '98\u00a0% fler invånare'],
    ['population', 50_000, 115_000, '2,3 gånger så många invånare'],
    ['population', 10_000, 995_000, '100 gånger så många invånare'],
    ['density', 40, 30, '25\u00a0% glesare befolkning'],
    ['density', 40, 46, '15\u00a0% tätare befolkning'],
    ['growth', 0.05, 0.071, '2,1 procentenheter starkare befolkningsutveckling på tio år'],
    ['growth', -0.02, -0.05, '3,0 procentenheter svagare befolkningsutveckling på tio år'],
    ['growth', 0.1, 0.1002, 'samma befolkningsutveckling'],
    ['latitude', 57, 59.79, 'ligger 310 km längre norrut'],
    ['latitude', 57, 56.7, 'ligger 33 km längre söderut'],
    ['latitude', 57, 57.04, 'lika långt norrut'],
  ])('%s from %d to %d: %s', (variable, own, other, text) => {
    expect(likenessText({ variable, own, other, deviations: 1 }, { texts: sv, language: 'sv' })).toBe(text);
  });

  test('in English too', () => {
    const likeness = { variable: 'density', own: 40, other: 30, deviations: 1 } as const;
    expect(likenessText(likeness, { texts: en, language: 'en' })).toBe('25% less densely populated');
  });
});
