import type { Correction, CorrectionEffect } from '@ratthall/domain/correction';
import type { Indicator } from '@ratthall/domain/indicator';
import { isSameAsShown } from '@ratthall/domain/shown';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { amount } from './amounts.ts';
import { corrections as en } from './en-corrections.ts';
import type { Measured } from './finding.ts';
import { corrections as sv, type CorrectionWords } from './sv-corrections.ts';
import { targetName } from './target.ts';

/** A correction as it is told of: a row of the API is one. */
export type ToldCorrection = Pick<
  Correction,
  'member' | 'year' | 'before' | 'after' | 'figures' | 'years' | 'effects' | 'moreEffects'
> & { memberCount: number };

type About = {
  indicator: Measured & Pick<Indicator, 'targets'>;
  /** The name of a member, by its code. */
  nameOf: (code: string) => string;
  language: Language;
};

/** More of a kind than this are counted and not told one by one. */
const mostOneByOne = 3;

const wordsIn = (language: Language): CorrectionWords => (language === 'en' ? en : sv);

/** Which figure was corrected: "Hushållsavfall, Luleå 2022". */
export function correctionTitle(correction: ToldCorrection, { indicator, nameOf, language }: About): string {
  const words = wordsIn(language);
  const { member, year, figures, years } = correction;
  const name = indicator.name[language];
  return member === null || year === null
    ? words.titleOfMany(name, figures, yearsText(years))
    : words.title(name, nameOf(member), year);
}

/** What the figure was, and what it is. */
export function figureSentence(correction: ToldCorrection, { indicator, language }: About): string {
  const words = wordsIn(language);
  const { before, after, figures, memberCount, years } = correction;
  if (before === null || after === null) return words.figure.many(figures, memberCount, yearsText(years));
  const shown = (value: number) => amount(value, indicator, language);
  const number = (value: number) => formatNumber(value, indicator.decimals, language);
  const reason = ({ missing }: typeof before) => words.missing[missing ?? 'not-reported'];
  if (before.value === null && after.value === null) return words.figure.otherReason(reason(before), reason(after));
  if (before.value === null) return words.figure.added(shown(after.value!), reason(before));
  if (after.value === null) return words.figure.removed(shown(before.value), reason(after));
  if (!isSameAsShown(before.value, after.value, indicator.decimals))
    return words.figure.changed(number(before.value), shown(after.value));
  const [was, is] = [before.definitionVersion, after.definitionVersion];
  if (was !== is && was !== null && is !== null) return words.figure.otherDefinition(shown(after.value), was, is);
  return before.value === after.value
    ? words.figure.otherUse(shown(after.value))
    : words.figure.unseen(shown(after.value));
}

/** What it changed of all that had been published, its own member first; one sentence says so where that is nothing. */
export function effectSentences(correction: ToldCorrection, about: About): string[] {
  const words = wordsIn(about.language);
  const { effects, moreEffects, member } = correction;
  const isOwn = (effect: CorrectionEffect) => member === null || ('member' in effect && effect.member === member);
  const ofMembers = effects.filter(isOfMember);
  const averages = effects.filter(isOfAverage);
  const moved = effects.find((effect) => effect.kind === 'ranks')?.members ?? 0;
  const sentences = [
    ...told(ofMembers.filter(isOwn), about, false),
    ...(['mean', 'median'] as const).flatMap((kind) => {
      const own = averages.filter((effect) => effect.kind === kind);
      return own.length > mostOneByOne
        ? [words.counted[kind](own.length)]
        : own.map((effect) => averageSentence(effect, about));
    }),
    ...told(
      ofMembers.filter((effect) => !isOwn(effect)),
      about,
      true,
    ),
    ...(moved > 0 ? [words.ranks(moved)] : []),
    ...(moreEffects > 0 ? [words.more(moreEffects)] : []),
  ];
  return sentences.length > 0 ? sentences : [words.none];
}

type OfMember = Extract<CorrectionEffect, { member: string }>;
type OfAverage = Extract<CorrectionEffect, { kind: 'mean' | 'median' }>;

function isOfMember(effect: CorrectionEffect): effect is OfMember {
  return 'member' in effect;
}

function isOfAverage(effect: CorrectionEffect): effect is OfAverage {
  return effect.kind === 'mean' || effect.kind === 'median';
}

const kinds = ['direction', 'pace', 'class', 'quartile', 'rank'] as const;

function told(effects: readonly OfMember[], about: About, isOthers: boolean): string[] {
  const { counted } = wordsIn(about.language);
  return kinds.flatMap((kind) => {
    const own = effects.filter((effect) => effect.kind === kind);
    const members = new Set(own.map(({ member }) => member)).size;
    if (members > mostOneByOne) return [counted[kind](members, isOthers)];
    return own.map((effect) => memberSentence(effect, about));
  });
}

function memberSentence(effect: OfMember, { indicator, nameOf, language }: About): string {
  const words = wordsIn(language);
  const name = nameOf(effect.member);
  if (effect.kind === 'direction') {
    return words.direction(name, words.verdict[effect.before]!, words.verdict[effect.after]!);
  }
  if (effect.kind === 'pace') {
    const target = indicator.targets.find(({ id }) => id === effect.target);
    const goal = target ? targetName(target, indicator, language) : null;
    return words.pace(name, goal, words.status[effect.before]!, words.status[effect.after]!);
  }
  const { kind, before, after, year } = effect;
  if (kind === 'quartile') {
    const quarter = (quartile: number) => words.quarter(quartile, indicator.polarity);
    if (before === null) return words.quartile.come(name, quarter(after!), year);
    if (after === null) return words.quartile.gone(name, quarter(before), year);
    return words.quartile.moved(name, quarter(before), quarter(after), year);
  }
  if (before === null) return words[kind].come(name, after!, year);
  return after === null ? words[kind].gone(name, before, year) : words[kind].moved(name, before, after, year);
}

function averageSentence({ kind, of, year, before, after, n, N }: OfAverage, { indicator, language }: About): string {
  const words = wordsIn(language).average;
  const name = words.names[kind];
  const shown = (value: number) => amount(value, indicator, language);
  if (before === null) return words.coverage(words.come(name, of, year, shown(after!)), n, N);
  if (after === null) return words.coverage(words.gone(name, of, year, shown(before)), n, N);
  return words.coverage(
    words.moved(name, of, year, formatNumber(before, indicator.decimals, language), shown(after)),
    n,
    N,
  );
}

function yearsText({ from, to }: Correction['years']): string {
  return from === to ? String(from) : `${from}–${to}`;
}
