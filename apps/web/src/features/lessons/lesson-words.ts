import { formatNumber, formatValue } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Lesson } from '#queries/lessons.ts';
import type { Clear } from './clearest.ts';

export type Indicator = Catalogue['indicators'][number];

/** "från 705 till 488 kg per person ": measured, first and last of the period. Empty where nothing can be judged. */
export function fromTo({ from, to }: Pick<Lesson, 'from' | 'to'>, indicator: Indicator, speech: Speech): string {
  if (from === null || to === null) return '';
  const { texts, language } = speech;
  const before = formatNumber(from.value, indicator.decimals, language);
  return texts.lessons.fromTo(before, formatValue(to.value, indicator, language));
}

/** "delad 5:a av 99"; empty without a place. */
export function placeWords({ place }: Pick<Lesson, 'place'>, { texts }: Speech): string {
  return place ? texts.member.rank(place.rank, place.tied, place.n) : '';
}

/** "3,4 gånger spridningen"; empty where the spread of the network is not known. */
export function spreadWords({ improvement }: Pick<Lesson, 'improvement'>, { texts, language }: Speech): string {
  return improvement === null ? '' : texts.lessons.spreads(formatNumber(improvement, 1, language));
}

/** Why a member has reason to ask others how they did. */
export function whyLearn(name: string, { profile, isWorsening, isBehind }: Clear, { texts }: Speech): string {
  const { firstYear, lastYear } = profile.direction;
  const { level } = profile;
  const rank = level ? texts.member.rank(level.rank, level.tied, level.n) : '';
  const hasWorsened = isWorsening && firstYear !== null && lastYear !== null;
  if (hasWorsened && isBehind && level)
    return texts.lessons.worsenedAndStands(name, firstYear, lastYear, rank, level.year);
  return hasWorsened
    ? texts.lessons.worsened(name, firstYear, lastYear)
    : texts.lessons.stands(name, rank, level?.year ?? 0);
}
