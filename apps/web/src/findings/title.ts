import type { Verdict } from '@ratthall/domain/trend';
import type { Language } from '#i18n/language.ts';
import { amount } from './amounts.ts';
import { judgedPeriod, type Figures, type Finding, type Measured } from './finding.ts';
import { standingOf } from './standing.ts';
import { wordsIn, type Words } from './words.ts';

/**
 * What a chart of one member and indicator shows, for the place where the indicator's name stands beside it: a clear
 * direction, else the side of the median, else the value, else that there is none. No full stop.
 */
export function findingTitle(finding: Finding, language: Language): string {
  const words = wordsIn(language).title;
  const { member, indicator, figures } = finding;
  const { latest, levelUnknown } = figures;
  if (levelUnknown === 'not-applicable') return words.notApplicable(member.kind);
  if (latest === null) return words.missing(member.name);
  return (
    movedTitle(finding, words) ??
    standingTitle(finding, words) ??
    words.value(member.name, amount(latest.value, indicator, language), latest.year)
  );
}

/** A title for a place where the name of the indicator is not beside it, such as a picture that is saved. */
export function namedTitle(title: string, { name }: Pick<Measured, 'name'>, language: Language): string {
  return wordsIn(language).title.named(name[language], title);
}

/** Which way a member has moved, whatever can be said of it: for a chart where its line is drawn beside the network's. */
export function directionTitle(name: string, direction: Figures['direction'], language: Language): string {
  const words = wordsIn(language).title;
  const period = judgedPeriod({ direction });
  const { verdict } = direction;
  if (period === null || verdict === 'too-few-values') return words.unknown(name);
  if (verdict === 'no-clear-direction') return words.unclear(name, period);
  return { ...words.moved, ...words.leaning }[verdict](name, period);
}

function movedTitle({ member, figures }: Finding, words: Words['title']): string | null {
  const { verdict } = figures.direction;
  const period = judgedPeriod(figures);
  return period !== null && isClear(verdict) ? words.moved[verdict](member.name, period) : null;
}

type ClearVerdict = keyof Words['title']['moved'];

function isClear(verdict: Verdict): verdict is ClearVerdict {
  return (['improving', 'worsening', 'increasing', 'decreasing'] satisfies ClearVerdict[] as Verdict[]).includes(
    verdict,
  );
}

function standingTitle({ member, peers, figures }: Finding, words: Words['title']): string | null {
  const standing = standingOf(figures);
  if (standing === null) return null;
  const { all, regions, group } = words.medians;
  const median = peers.rule !== 'all' ? group : member.kind === 'region' ? regions : all;
  return words.stood(member.name, words.sides[standing.side], { median, ...standing });
}
