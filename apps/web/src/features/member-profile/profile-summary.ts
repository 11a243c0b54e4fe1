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

const rightWay = new Set(['improving', 'leaning-right']);
const wrongWay = new Set(['worsening', 'leaning-wrong']);

/** What the page says first of a member: how many indicators go which way, and where it stands best. */
export function summaryOf(indicators: readonly IndicatorProfile[]): Summary {
  const verdicts = indicators.map(({ direction }) => direction.verdict);
  const right = verdicts.filter((verdict) => rightWay.has(verdict)).length;
  const wrong = verdicts.filter((verdict) => wrongWay.has(verdict)).length;
  const unknown = verdicts.filter((verdict) => verdict === 'too-few-values').length;
  const strongest = indicators
    .filter(({ level }) => level?.quartile === 1)
    .toSorted((a, b) => (b.level?.percentile ?? 0) - (a.level?.percentile ?? 0))[0];
  return {
    right,
    wrong,
    unclear: verdicts.length - right - wrong - unknown,
    unknown,
    strongest: strongest ?? null,
  };
}

export type Standing = { side: 'above' | 'below' | 'at'; since: number | null };

/**
 * On which side of its peers' median a member's latest value lies, and since which year without a change of side.
 * `since` is null where only one year can be compared; the whole is null where none can.
 */
export function standingOf({ series, band }: Pick<IndicatorProfile, 'series' | 'band'>): Standing | null {
  const sides = series.flatMap(({ year, value }) => {
    const median = band.find((row) => row.year === year)?.median ?? null;
    return value === null || median === null ? [] : [{ year, side: Math.sign(value - median) }];
  });
  const last = sides.at(-1);
  if (last === undefined) return null;
  const firstOther = sides.findLastIndex(({ side }) => side !== last.side);
  const since = sides[firstOther + 1]?.year ?? last.year;
  return {
    side: last.side > 0 ? 'above' : last.side < 0 ? 'below' : 'at',
    since: since === last.year ? null : since,
  };
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
