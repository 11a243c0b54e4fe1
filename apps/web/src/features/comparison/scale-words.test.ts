import { expect, test } from 'vitest';
import { texts } from '#i18n/sv.ts';
import { anEntry } from './compared-for-tests.ts';
import { scaleWords } from './scale-words.ts';

const speech = { language: 'sv' as const, texts };

test('a logarithmic axis is told, but not where a value of zero keeps the axis ordinary or nothing is drawn', () => {
  const entry = anEntry('a', { 1: 5, 2: 500 });
  expect(scaleWords(entry, 'level', speech)).toBe('');
  entry.indicator.scale = 'log';
  expect(scaleWords(entry, 'trend', speech)).toBe(' (logaritmisk skala)');
  expect(scaleWords(entry, 'level', speech)).toBe(' (logaritmisk skala)');
  expect(scaleWords(entry, 'change', speech)).toBe('');
  const withZero = anEntry('a', { 1: 0, 2: 500 });
  withZero.indicator.scale = 'log';
  expect(scaleWords(withZero, 'level', speech)).toBe('');
});
