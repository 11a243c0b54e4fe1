import type { Language } from '#i18n/language.ts';
import { difference, yearly } from './amounts.ts';
import { judgedPeriod, type Finding } from './finding.ts';
import { wordsIn } from './words.ts';

/** Which way the value moved, in which years and how fast, or why that cannot be said. */
export function directionSentence({ indicator, figures }: Finding, language: Language): string {
  const words = wordsIn(language).direction;
  const { verdict, decidedBy, n, slope } = figures.direction;
  const period = judgedPeriod(figures);
  if (period === null || verdict === 'too-few-values' || slope === null) return words.tooFew(n);
  if (verdict === 'no-clear-direction') {
    return decidedBy === 'not-material' ? words.immaterial(period) : words.unclear(period);
  }
  const moved = words.moved(period, slope > 0, difference(slope, yearly(indicator), language));
  switch (verdict) {
    case 'improving':
    case 'worsening':
    case 'increasing':
    case 'decreasing':
      return `${moved}${words.certain[verdict]}`;
    default:
      return `${moved}${words.leaning[verdict]}${decidedBy === 'unstable' ? words.unstable : words.weak}`;
  }
}

/** How many values a named direction rests on, and how often chance would give as much; nothing where none is named. */
export function evidenceSentence({ figures }: Finding, language: Language): string[] {
  const { verdict, n, p } = figures.direction;
  if (verdict === 'too-few-values' || verdict === 'no-clear-direction' || p === null) return [];
  return [wordsIn(language).direction.evidence(n, Math.round(100 * p))];
}
