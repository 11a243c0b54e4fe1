import { wayOf, type Way } from '@ratthall/domain/ways';
import type { Texts } from '#i18n/sv.ts';
import type { IndicatorProfile, Profile } from '#queries/members.ts';

export type Summary = {
  right: number;
  wrong: number;
  unclear: number;
  unknown: number;
  /** The indicator in which the member stands best, by percentile, if it is in the best quarter anywhere. */
  strongest: IndicatorProfile | null;
};

/** What the page says first of a member: how many indicators go which way, and where it stands best. */
export function summaryOf(indicators: readonly IndicatorProfile[]): Summary {
  const ways = indicators.map(({ direction }) => wayOf(direction.verdict));
  const count = (way: Way) => ways.filter((one) => one === way).length;
  const strongest = indicators
    .filter(({ level }) => level?.quartile === 1)
    .toSorted((a, b) => (b.level?.percentile ?? 0) - (a.level?.percentile ?? 0))[0];
  return {
    right: count('right'),
    wrong: count('wrong'),
    unclear: count('unclear'),
    unknown: count('unknown'),
    strongest: strongest ?? null,
  };
}

export type Standing = { side: 'above' | 'below' | 'at'; since: number | null };

/**
 * On which side of its peers' median a member's latest value lies, and since which year: over comparable years without a
 * gap, a break or a change of side. `since` is null where only one year can be told of; the whole is null where none can.
 * A value that differs from the median by less than its ordinary variation is on neither side.
 */
export function standingOf({
  series,
  band,
  breaks,
  level,
}: Pick<IndicatorProfile, 'series' | 'band' | 'breaks' | 'level'>): Standing | null {
  const lastBreak = Math.max(0, ...breaks.map(({ year }) => year));
  const sides = series.map(({ year, value }) => {
    const median = band.find((row) => row.year === year)?.median ?? null;
    const isKnown = value !== null && median !== null && year >= lastBreak;
    return { year, side: isKnown ? Math.sign(value - median) : null };
  });
  const known = sides.slice(0, 1 + sides.findLastIndex(({ side }) => side !== null));
  const last = known.at(-1);
  if (last === undefined || last.side === null) return null;
  if (last.side === 0 || level?.practicallyEqual) return { side: 'at', since: null };
  const since = known[1 + known.findLastIndex(({ side }) => side !== last.side)]?.year ?? last.year;
  return { side: last.side > 0 ? 'above' : 'below', since: since === last.year ? null : since };
}

/** The sentences that open a member's page. `strongestName` is the indicator it stands best in, as in a sentence. */
export function summarySentences({ member, indicators }: Profile, texts: Texts, strongestName: string): string[] {
  const { right, wrong, unclear, unknown, strongest } = summaryOf(indicators);
  const words = texts.member.summary;
  if (right + wrong + unclear === 0) return [words.noneJudged(member.name)];
  const level = strongest?.level;
  return [
    words.direction(member.name, right, wrong),
    right + wrong === 0 ? '' : words.unclear(unclear),
    words.unknown(unknown, indicators.length),
    level ? words.best(strongestName, texts.member.rank(level.rank, level.tied, level.n)) : '',
  ].filter((sentence) => sentence !== '');
}
